import type { Ontology } from "../ontology/ontology.ts";
import type { Store } from "../store/store.ts";
import { aggregate, countedIn, type KeyedValue } from "./aggregate.ts";
import type { AggregateKey, Counted } from "./aggregate-keys/aggregate-key.ts";
import type { Selection } from "./selection.ts";
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

/** Counts a selection by each of the keys, as if what the selection asks of that key were not asked. */
export async function facets(
  store: Store,
  ontology: Ontology,
  selection: Selection,
  keys: readonly AggregateKey[],
): Promise<Facet[]> {
  const parts = new Map<string, Promise<Counted>>();
  return Promise.all(
    [...new Set(keys)].map(async (key): Promise<Facet> => {
      const open = leftOpen(selection, key);
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
    }),
  );
}

/** The selection without what it asks of a key. */
function leftOpen(selection: Selection, { name, fields = [] }: AggregateKey): Selection {
  const where = selection.where?.filter(({ key }) => key !== name);
  return { ...selection, ...Object.fromEntries(fields.map((field) => [field, undefined])), where };
}
