/** What the outline needs to know of a section. */
export interface OutlineSection {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly parent?: { readonly id: string } | null;
}

/** A section with those in it, in the order of the text. */
export interface OutlineItem<Section> {
  readonly section: Section;
  readonly children: readonly OutlineItem<Section>[];
}

/** The sections as a tree. */
export function outlineOf<Section extends OutlineSection>(
  sections: readonly Section[],
  parent?: string,
): OutlineItem<Section>[] {
  return sections
    .filter((section) => section.parent?.id === parent)
    .sort((one, other) => one.start - other.start)
    .map((section) => ({ section, children: outlineOf(sections, section.id) }));
}

/** The outermost section around one: what is read as a page. */
export function outermost<Section extends OutlineSection>(
  sections: readonly Section[],
  id: string | null | undefined,
): Section | undefined {
  const section = sections.find((each) => each.id === id);
  return section?.parent ? outermost(sections, section.parent.id) : section;
}
