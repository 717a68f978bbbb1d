import { pinyin } from "pinyin-pro";
import type { Entity } from "../../model/entity.ts";
import type { EntityOrder } from "../store.ts";
import type { Columns } from "./columns.ts";

const COLLATOR = new Intl.Collator("zh-Hans-u-co-pinyin", { numeric: true });

/** Compares entities, given as indexes, by each order in turn and then by id; those without a time come last either way. */
export function compareEntities(columns: Columns, degrees: Int32Array, orderBy: readonly EntityOrder[]) {
  const comparisons = orderBy.map(({ by, descending = false }) => {
    const sign = descending ? -1 : 1;
    const compare = COMPARISONS[by](columns, degrees);
    return (a: number, b: number) => (by === "time" ? untimedLast(columns, a, b) : 0) || sign * compare(a, b);
  });
  return (a: number, b: number): number => {
    for (const compare of comparisons) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return a - b;
  };
}

type Compare = (a: number, b: number) => number;

const COMPARISONS = {
  id: () => (a, b) => a - b,
  name: ({ entities }) => {
    const ranks = nameRanks(entities);
    return (a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0);
  },
  time:
    ({ entityDays: { first, last } }) =>
    (a, b) =>
      (first[a] ?? 0) - (first[b] ?? 0) || (last[a] ?? 0) - (last[b] ?? 0),
  degree: (_, degrees) => (a, b) => (degrees[a] ?? 0) - (degrees[b] ?? 0),
} satisfies Record<EntityOrder["by"], (columns: Columns, degrees: Int32Array) => Compare>;

function untimedLast({ entities }: Columns, a: number, b: number): number {
  return Number(entities[a]?.time === undefined) - Number(entities[b]?.time === undefined);
}

/** So many characters of a name are sounded; those that agree in them are compared as they are written. */
const SOUNDED = 8;

const memo = new WeakMap<readonly Entity[], Int32Array>();

/** The place of each entity by name. The collator alone gives a character one reading: 长春 would stand under zhang. */
function nameRanks(entities: readonly Entity[]): Int32Array {
  const known = memo.get(entities);
  if (known) return known;
  const sounds = entities.map(({ name }) => pinyin([...name].slice(0, SOUNDED).join(""), { nonZh: "consecutive" }));
  const written = (a: number, b: number) => COLLATOR.compare(entities[a]?.name ?? "", entities[b]?.name ?? "");
  const sorted = [...entities.keys()].sort(
    (a, b) => COLLATOR.compare(sounds[a] ?? "", sounds[b] ?? "") || written(a, b),
  );
  const ranks = new Int32Array(entities.length);
  let rank = 0;
  for (const [index, entity] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before !== undefined && written(before, entity) !== 0) rank++;
    ranks[entity] = rank;
  }
  memo.set(entities, ranks);
  return ranks;
}
