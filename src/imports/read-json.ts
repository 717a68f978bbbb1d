import type { Issue } from "../validation/issue.ts";
import { keptNumber } from "./kept-number.ts";
import { readText } from "./read-text.ts";

/** A string, which is passed over, or a number. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/** The content of a file of JSON; undefined, with issues, where it is none or has numbers that would come to have other digits. */
export function readJson(bytes: Uint8Array, file: string, issues: Issue[]): unknown {
  const text = readText(bytes, file, issues);
  if (text === undefined) return undefined;
  const before = issues.length;
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    const reason = `${error instanceof Error ? error.message : String(error)}.`;
    issues.push({ rule: "json", file, reason, remedy: "Name a file that `zhenxing export` wrote." });
    return undefined;
  }
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.startsWith('"') || keptNumber(token) !== undefined) continue;
    const reason = "The number cannot be kept with all its digits: numbers here are doubles.";
    issues.push({ rule: "number", file, value: token, reason, remedy: "Write 15 digits at most, or it as a text." });
  }
  return issues.length > before ? undefined : content;
}
