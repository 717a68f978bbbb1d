import type { EntityOrder } from "../store.ts";
import type { Columns } from "./columns.ts";

const COLLATOR = new Intl.Collator("zh-Hans-u-co-pinyin", { numeric: true });

/** Compares entities, given as indexes, by each order in turn and then by id; those without a time come last either way. */
export function compareEntities(columns: Columns, degrees: Int32Array, orderBy: readonly EntityOrder[]) {
  const comparisons = orderBy.map(({ by, descending = false }) => {
    const sign = descending ? -1 : 1;
    const compare = COMPARISONS[by];
    return (a: number, b: number) =>
      (by === "time" ? untimedLast(columns, a, b) : 0) || sign * compare(columns, degrees, a, b);
  });
  return (a: number, b: number): number => {
    for (const compare of comparisons) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return a - b;
  };
}

type Compare = (columns: Columns, degrees: Int32Array, a: number, b: number) => number;

const COMPARISONS = {
  id: (_, __, a, b) => a - b,
  name: ({ entities }, _, a, b) => COLLATOR.compare(entities[a]?.name ?? "", entities[b]?.name ?? ""),
  time: ({ entityDays: { first, last } }, _, a, b) =>
    (first[a] ?? 0) - (first[b] ?? 0) || (last[a] ?? 0) - (last[b] ?? 0),
  degree: (_, degrees, a, b) => (degrees[a] ?? 0) - (degrees[b] ?? 0),
} satisfies Record<EntityOrder["by"], Compare>;

function untimedLast({ entities }: Columns, a: number, b: number): number {
  return Number(entities[a]?.time === undefined) - Number(entities[b]?.time === undefined);
}
