import type { Issue } from "../validation/issue.ts";

/** The text of a file, or undefined and the issue that it is not UTF-8. */
export function readText(bytes: Uint8Array, file: string, issues: Issue[]): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    issues.push({ rule: "import", file, reason: "The file is not UTF-8.", remedy: "Save it as UTF-8." });
    return undefined;
  }
}
