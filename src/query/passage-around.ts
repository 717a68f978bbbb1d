import type { Evidence } from "../model/evidence.ts";
import { passageText } from "../model/passages.ts";
import type { Store } from "../store/store.ts";
import { type SourcePassage, sourcePassages } from "./source-passages.ts";

type Text = readonly string[] | undefined;

/** The sentence around a quote; undefined where the text is not at hand, or the quote has no place in it. */
export async function passageAround(
  store: Store,
  text: Text,
  { source, start, end }: Evidence,
): Promise<string | undefined> {
  if (text === undefined || start === undefined || end === undefined) return undefined;
  const sections = (await store.sections()).filter((section) => section.source === source);
  return passageText(text, sections, { start, end });
}

/** The passages of its source that a quote touches. */
export async function passagesAround(
  store: Store,
  text: Text,
  { source, start = 0, end = 0 }: Evidence,
): Promise<SourcePassage[]> {
  const passages = await sourcePassages(store, text, source);
  return passages.filter((passage) => passage.start < end && start < passage.end);
}
