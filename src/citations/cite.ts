import type { DatasetInfo } from "../model/dataset.ts";
import type { Language } from "../ontology/bilingual.ts";
import type { CitedWork } from "./cited-work.ts";

/** What is said of a citation beside the thing that is cited. */
export interface CitationOptions {
  readonly language: Language;
  /** Where the reader looked at it, and the ISO day. Without it the dataset's homepage stands in; where there is none, nothing. */
  readonly url?: string | undefined;
  readonly accessed: string;
}

/** What of a dataset is cited: all of it, a selection, or one fact. */
export interface CitedPart {
  /** Tells it from other parts of the dataset. */
  readonly id: string;
  readonly title: string;
  readonly notes: readonly string[];
}

/** The dataset, or a part of it, as something to be cited: by the dataset's authors, in its version. */
export function cite(info: DatasetInfo, part: CitedPart | undefined, options: CitationOptions): CitedWork {
  const { language, url = info.homepage, accessed } = options;
  const title = language === "zh" ? info.title : info.titleEn;
  return {
    key: keyOf([info.name, info.version, ...(part ? [part.id] : [])]),
    language,
    authors: info.contributors.filter(({ role }) => role === "author").map((author) => printable(author.title)),
    title: printable(part?.title ?? title),
    container: part && printable(title),
    version: info.version,
    issued: info.created,
    online: url === undefined ? undefined : { url, accessed },
    notes: (part?.notes ?? []).map(printable),
  };
}

/** A control character would move a terminal, or end the field of a file. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, " ");
}

/** Names joined by hyphens; what a key may not have is left out, and a digest of it told apart by. */
function keyOf(names: readonly string[]): string {
  const whole = names.join("-");
  const plain = whole.replace(/[^A-Za-z0-9.-]+/g, "-").slice(0, 80);
  return plain === whole ? plain : `${plain}-${digest(whole)}`;
}

/** FNV-1a, 32 bits: enough to tell the keys of one bibliography apart. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
