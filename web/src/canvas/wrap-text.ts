export interface WrapOptions {
  readonly width: number;
  readonly lines: number;
  /** How wide a text is. */
  readonly measure: (text: string) => number;
}

/**
 * Breaks a text into lines that fit a width and are about as long as each other: Chinese between any two letters, English
 * between words, and within a word that is wider than a line. What has no room is an ellipsis.
 */
export function wrapText(text: string, options: WrapOptions): string[] {
  const { width, measure } = options;
  // What is as wide as a line stays whole in narrower ones, too.
  const parts = partsOf(text).flatMap((part) => (measure(part.trimEnd()) > width ? [...part] : [part]));
  const lines = fillLines(parts, options);
  if (lines.length < 2 || lines.at(-1)?.endsWith("…")) return lines;
  const step = width / 16;
  for (let narrower = measure(text) / lines.length; narrower < width; narrower += step) {
    const balanced = fillLines(parts, { ...options, width: narrower });
    if (balanced.length === lines.length && !balanced.at(-1)?.endsWith("…")) return balanced;
  }
  return lines;
}

function fillLines(parts: readonly string[], { width, lines: most, measure }: WrapOptions): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of parts) {
    if (line !== "" && measure(line + part.trimEnd()) > width) {
      if (lines.length === most - 1) return [...lines, shorten(line, width, measure)];
      lines.push(line.trimEnd());
      line = "";
    }
    line += part;
  }
  return [...lines, line.trimEnd()];
}

// No line may begin with closing marks, nor end with opening ones.
const PART = /[“（《〈「『(]*(?:[\w'’.-]+\s*|[^\s\w])[”）》〉」』、，。；：！？,;:!?)]*\s*/gu;

function partsOf(text: string): string[] {
  return text.match(PART) ?? [text];
}

function shorten(line: string, width: number, measure: WrapOptions["measure"]): string {
  const letters = [...line.trimEnd()];
  while (letters.length > 1 && measure(`${letters.join("")}…`) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
