import type { Ontology } from "../ontology/ontology.ts";
import type { Store } from "../store/store.ts";
import { aggregate, countedIn, type KeyedValue } from "./aggregate.ts";
import type { AggregateKey, Counted } from "./aggregate-keys/aggregate-key.ts";
import { oncePerDataset } from "./once-per-dataset.ts";
import { isWhole, type Selection } from "./selection.ts";
import { selectionToSearch } from "./selection-search.ts";

/** One way to narrow a selection: each value of a key, with how much of the selection it would leave. */
export interface Facet {
  readonly key: AggregateKey["name"];
  readonly values: readonly FacetValue[];
  /** How many paths what is counted is on, where there may be more than a selection takes. */
  readonly cutToPaths?: number | undefined;
}

export interface FacetValue {
  readonly value: KeyedValue;
  readonly entityCount: number | undefined;
  readonly relationCount: number | undefined;
}

const ONCE = oncePerDataset<Facet>();

/** Counts a selection by each of the keys, as if what the selection asks of that key were not asked; the whole dataset once. */
export async function facets(
  store: Store,
  ontology: Ontology,
  selection: Selection,
  keys: readonly AggregateKey[],
): Promise<Facet[]> {
  const parts = new Map<string, Promise<Counted>>();
  const facet = async (open: Selection, key: AggregateKey): Promise<Facet> => {
    const address = selectionToSearch(open);
    const part = parts.get(address) ?? countedIn(store, ontology, open);
    parts.set(address, part);
    const counted = await part;
    const rows = await aggregate(counted, [key]);
    return {
      key: key.name,
      cutToPaths: counted.cutToPaths,
      values: rows.flatMap(({ values, ...counts }) => values.map((value) => ({ value, ...counts }))),
    };
  };
  return Promise.all(
    [...new Set(keys)].map((key) => {
      const open = leftOpen(selection, key);
      return isWhole(open) ? ONCE(store, key.name, () => facet(open, key)) : facet(open, key);
    }),
  );
}

/** The selection without what it asks of a key, and without a limit, which counts take no heed of. */
function leftOpen(selection: Selection, { name, fields = [] }: AggregateKey): Selection {
  const where = selection.where?.filter(({ key }) => key !== name);
  const left = Object.fromEntries([...fields, "limit"].map((field) => [field, undefined]));
  return { ...selection, ...left, where: where && where.length > 0 ? where : undefined };
}
