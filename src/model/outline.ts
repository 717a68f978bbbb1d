import type { Section } from "./source.ts";

/** The section that another is part of: the shortest of the same source that holds it; undefined for one that stands by itself. */
export function parentSection(section: Section, sections: readonly Section[]): Section | undefined {
  const holding = sections.filter(
    ({ id, source, start, end }) =>
      id !== section.id &&
      source === section.source &&
      start <= section.start &&
      section.end <= end &&
      end - start > section.end - section.start,
  );
  return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
