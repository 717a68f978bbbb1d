import { type Passage, passagesOf } from "../model/passages.ts";
import type { Section } from "../model/source.ts";
import type { Store } from "../store/store.ts";

/** A stretch of a source that is read as one; where the text is not at hand, one that quotes cover together. */
export interface SourcePassage {
  /** Id of its source, @ and where it stands. */
  readonly id: string;
  readonly source: string;
  readonly section: string | undefined;
  readonly kind: Passage["kind"] | "quotes";
  /** Unicode code points; end excluded. */
  readonly start: number;
  readonly end: number;
}

/** The passages of a source in their order, or those of one section and the sections in it. */
export async function sourcePassages(
  store: Store,
  text: readonly string[] | undefined,
  source: string,
  section?: string,
): Promise<SourcePassage[]> {
  const sections = (await store.sections()).filter((each) => each.source === source);
  const passages = text ? passagesOf(text, sections) : await quotedStretches(store, source, sections);
  const bounds = sections.find(({ id }) => id === section);
  return passages
    .filter(({ start, end }) => section === undefined || (bounds && bounds.start <= start && end <= bounds.end))
    .map((passage) => ({ ...passage, id: `${source}@${passage.start}-${passage.end}`, source }));
}

/** The stretches that quotes cover, those that overlap taken together. */
async function quotedStretches(store: Store, source: string, sections: readonly Section[]) {
  const [evidence = []] = await store.evidenceIn([{ source, start: 0, end: Number.MAX_SAFE_INTEGER }]);
  const stretches: { start: number; end: number }[] = [];
  for (const { start = 0, end = 0 } of evidence) {
    const last = stretches.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches.map(({ start, end }) => {
    const around = sections.filter((each) => each.start <= start && end <= each.end);
    const section = around.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.id;
    return { section, kind: "quotes" as const, start, end };
  });
}
