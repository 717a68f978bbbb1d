/** What a passage's text is cut at: where a quote stands, and which fact it proves. */
export interface PlacedQuote {
  readonly start?: number | null;
  readonly end?: number | null;
  readonly fact: { readonly id: string };
}

/** A stretch of a passage, with the facts that it proves. */
export interface FactStretch {
  /** First code point, in the text of the source. */
  readonly start: number;
  readonly text: string;
  readonly facts: readonly string[];
}

/** Cuts a passage that begins at `start` where quotes begin and end. Lines that a PDF broke are joined. */
export function markFacts(text: string, start: number, quotes: readonly PlacedQuote[]): FactStretch[] {
  const letters = joinLines([...text]);
  const end = start + letters.length;
  const inside = (place: number) => Math.min(Math.max(place, start), end);
  const placed = quotes.map((quote) => ({
    fact: quote.fact.id,
    start: inside(quote.start ?? end),
    end: inside(quote.end ?? end),
  }));
  const cuts = [...new Set([start, end, ...placed.flatMap((quote) => [quote.start, quote.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => ({
    start: from,
    text: letters.slice(from - start, (cuts[at + 1] ?? end) - start).join(""),
    facts: [...new Set(placed.filter((quote) => quote.start <= from && from < quote.end).map(({ fact }) => fact))],
  }));
}

/** Each letter in its place; white space is nothing between Chinese or where a line breaks beside it, else one space. */
function joinLines(letters: readonly string[]): string[] {
  const joined = [...letters];
  for (let from = 0; from < letters.length; from += 1) {
    if (!isSpace(letters[from])) continue;
    let to = from;
    while (isSpace(letters[to])) to += 1;
    const isBroken = letters.slice(from, to).includes("\n");
    const chinese = [letters[from - 1], letters[to]].filter(isChinese).length;
    joined.fill("", from, to);
    if (chinese < (isBroken ? 1 : 2)) joined[from] = " ";
    from = to;
  }
  return joined;
}

function isSpace(letter: string | undefined): boolean {
  return letter !== undefined && /\s/.test(letter);
}

function isChinese(letter: string | undefined): boolean {
  return letter !== undefined && letter > "\u2e80";
}
