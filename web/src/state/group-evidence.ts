/** What grouping needs to know of a piece of evidence. */
export interface Provable {
  readonly id: string;
  readonly quote: string;
  readonly asserted: boolean;
  readonly sectionTitle?: string | null;
  readonly note?: string | null;
  readonly passage?: string | null;
  readonly source: { readonly title: string };
}

/** Quotes that stand together: of one passage, stated or inferred alike. */
export interface EvidenceGroup<Item> {
  readonly key: string;
  /** What they have in common. */
  readonly common: Item;
  readonly quotes: readonly string[];
}

/** Evidence by what its quotes have in common, so that it is said once; in the order in which it comes. */
export function groupEvidence<Item extends Provable>(items: readonly Item[]): EvidenceGroup<Item>[] {
  const groups = new Map<string, { key: string; common: Item; quotes: string[] }>();
  for (const item of items) {
    const { source, sectionTitle, asserted, note, passage } = item;
    const shared = JSON.stringify([source.title, sectionTitle, asserted, note, passage]);
    const group = groups.get(shared);
    if (!group) groups.set(shared, { key: item.id, common: item, quotes: [item.quote] });
    else if (!group.quotes.includes(item.quote)) group.quotes.push(item.quote);
  }
  return [...groups.values()];
}
