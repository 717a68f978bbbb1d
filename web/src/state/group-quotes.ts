import type { PlacedQuote } from "./mark-facts.ts";

/** What grouping needs to know of a piece of evidence. */
export interface QuotedItem extends PlacedQuote {
  readonly quote: string;
  readonly asserted: boolean;
  readonly note?: string | null;
}

/** Facts that rest on the same quote in the same way. */
export interface BasisGroup<Item> {
  readonly key: string;
  /** What they have in common. */
  readonly common: Item;
  readonly items: readonly Item[];
}

/** A quote with what rests on it. */
export interface QuoteGroup<Item> {
  readonly key: string;
  readonly quote: string;
  readonly bases: readonly BasisGroup<Item>[];
}

/** Evidence by the stretch of text that it quotes, in the order of the text; what is inferred for one reason stands together. */
export function groupQuotes<Item extends QuotedItem>(evidence: readonly Item[]): QuoteGroup<Item>[] {
  return groupBy(evidence, ({ start, end, quote }) => JSON.stringify([start, end, quote])).map(
    ({ key, common, items }) => ({
      key,
      quote: common.quote,
      bases: groupBy(items, ({ asserted, note }) => JSON.stringify([asserted, note])),
    }),
  );
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): BasisGroup<Item>[] {
  const groups = new Map<string, { key: string; common: Item; items: Item[] }>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? { key, common: item, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}
