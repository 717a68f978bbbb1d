export interface WrapOptions {
  readonly width: number;
  readonly lines: number;
  /** How wide a text is. */
  readonly measure: (text: string) => number;
}

/** Breaks a text into lines that fit a width: Chinese between any two letters, English between words; the rest is an ellipsis. */
export function wrapText(text: string, { width, lines: most, measure }: WrapOptions): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of partsOf(text)) {
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
