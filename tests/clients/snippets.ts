import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import type { Selection } from "../../src/query/selection.ts";
import { snippet } from "../../src/snippets/snippet.ts";

/** What is copied: a neighbourhood, types and relations, a search, and ids that no shell or string takes as they are. */
export const COPIED: Readonly<Record<string, Selection>> = {
  "around a city": { around: ["city/fuxin"], depth: 2 },
  "documents and who issued them": { types: ["Document", "Agency"], relationTypes: ["issued"] },
  "a search in Chinese": { text: "资源枯竭" },
  "ids with quotation marks": { ids: ["city/fuxin", `x'"\\$(echo)\`; DROP`, "振 兴"], types: [] },
};

/** How a text of each language is run, and how the numbers of entities and relations are found in what it prints. */
const RUNNERS: Readonly<
  Record<string, { command: readonly [string, ...string[]]; counts(output: string): unknown[] }>
> = {
  curl: { command: ["bash"], counts: ofAnswer },
  python: { command: ["/usr/bin/python3", "-"], counts: ofSentence },
  r: { command: ["Rscript", "--vanilla", "-"], counts: ofSentence },
};

export const SNIPPET_NAMES = Object.keys(RUNNERS);

/** Runs a selection as a reader would paste it; answers with how many entities and relations it got. */
export async function runSnippet(language: string, selection: Selection, origin: string): Promise<unknown[]> {
  const runner = RUNNERS[language];
  if (!runner) throw new Error(`Nobody runs ${language}.`);
  const [program, ...args] = runner.command;
  const child = spawn(program, args, { stdio: "pipe" });
  child.stdin.end(snippet(language, selection, { origin }));
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const counts = runner.counts(output);
  if (counts.length !== 2) throw new Error(`${language} printed ${output.slice(0, 200)}${errors.slice(-500)}`);
  return counts;
}

function ofSentence(output: string): number[] {
  return [...(/(\d+) entities, (\d+) relations/.exec(output) ?? [])].slice(1).map(Number);
}

function ofAnswer(output: string): unknown[] {
  const { entityCount, relationCount } = JSON.parse(output).data.subgraph;
  return [entityCount, relationCount];
}
