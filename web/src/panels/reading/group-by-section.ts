import type { OutlineSectionFragment, ReadPassageFragment } from "../../generated/operations.ts";

/** Passages that follow one another in one section. */
export interface SectionGroup {
  readonly key: string;
  /** Undefined where the passages go on with a section whose heading stands above. */
  readonly section: OutlineSectionFragment | undefined;
  readonly passages: readonly ReadPassageFragment[];
}

/** Passages under the heading of their section, which is said where the section begins. */
export function groupBySection(
  passages: readonly ReadPassageFragment[],
  sections: readonly OutlineSectionFragment[],
): SectionGroup[] {
  const groups: { key: string; id: string | undefined; passages: ReadPassageFragment[] }[] = [];
  for (const passage of passages) {
    const last = groups.at(-1);
    const id = passage.section?.id;
    if (last && last.id === id) last.passages.push(passage);
    else groups.push({ key: passage.id, id, passages: [passage] });
  }
  return groups.map(({ key, id, passages: those }, at) => {
    const begins = groups.findIndex((group) => group.id === id) === at;
    return { key, section: begins ? sections.find((section) => section.id === id) : undefined, passages: those };
  });
}
