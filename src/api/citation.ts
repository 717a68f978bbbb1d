import type { CitationFormat } from "../citations/citation-format.ts";
import { type CitedPart, cite } from "../citations/cite.ts";
import { ZhenxingError } from "../errors.ts";
import type { Time } from "../model/time.ts";
import type { Language } from "../ontology/bilingual.ts";
import type { Context } from "./context.ts";

export interface CitationArguments {
  readonly format: CitationFormat;
  readonly language?: Language | undefined;
  readonly url?: string | undefined;
  readonly accessed?: Time | undefined;
}

const DAY = 86_400_000;

/**
 * The citation of the dataset, or of the part of it that `partIn` tells in a language.
 * @throws ZhenxingError BAD_INPUT for an address that is none of http, and for a time that is no single day
 */
export async function citation(
  { format, language = "zh", url, accessed }: CitationArguments,
  { store }: Pick<Context, "store">,
  partIn?: (language: Language) => CitedPart | Promise<CitedPart>,
): Promise<string> {
  const { info } = await store.describe();
  const options = { language, url: url === undefined ? undefined : address(url), accessed: day(accessed) };
  return format.write(cite(info, await partIn?.(language), options));
}

function address(url: string): string {
  const read = URL.canParse(url) ? new URL(url) : undefined;
  if (read && ["http:", "https:"].includes(read.protocol)) return read.href;
  throw new ZhenxingError(
    "BAD_INPUT",
    `Cannot cite the address "${url}": it is none of http or https. Write https://…`,
  );
}

function day(accessed: Time | undefined): string {
  if (accessed && accessed.firstDay !== accessed.lastDay) {
    const message = `Cannot cite as looked at in "${accessed.edtf}": that is no single day. Write 2026-11-24.`;
    throw new ZhenxingError("BAD_INPUT", message);
  }
  return new Date(accessed ? accessed.firstDay * DAY : Date.now()).toISOString().slice(0, 10);
}
