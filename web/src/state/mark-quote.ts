/** A stretch of a passage, inside a quote or between quotes. */
export interface Stretch {
  readonly text: string;
  readonly quoted: boolean;
}

/** Cuts a passage at the quotes in it. White space is ignored, as it differs between a PDF's lines and a quote. */
export function markQuotes(passage: string, quotes: readonly string[]): Stretch[] {
  const { dense, places } = condense(passage);
  const quoted = new Uint8Array(passage.length);
  for (const quote of quotes) {
    const wanted = condense(quote).dense;
    const found = wanted === "" ? -1 : dense.indexOf(wanted);
    const start = places[found];
    const last = places[found + wanted.length - 1];
    if (start !== undefined && last !== undefined) quoted.fill(1, start, last + 1);
  }
  const stretches: Stretch[] = [];
  let from = 0;
  for (let index = 1; index <= passage.length; index += 1) {
    if (index < passage.length && quoted[index] === quoted[from]) continue;
    stretches.push({ text: passage.slice(from, index), quoted: quoted[from] === 1 });
    from = index;
  }
  return stretches;
}

function condense(text: string): { dense: string; places: number[] } {
  const places: number[] = [];
  let dense = "";
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (/\s/.test(letter)) continue;
    dense += letter;
    places.push(index);
  }
  return { dense, places };
}
