import type { DatasetInfo } from "../model/dataset.ts";
import type { Store } from "../store/store.ts";

/** Works out an answer about a whole dataset, unless what has this name was worked out of it before. */
export type Once<Answer> = (store: Store, name: string, work: () => Promise<Answer>) => Promise<Answer>;

/**
 * Keeps answers about whole datasets for as long as these are at hand, whichever view of their stores asks. Who waits for
 * another's work that fails works by itself: such work ends with the request that began it.
 */
export function oncePerDataset<Answer>(): Once<Answer> {
  // By what the dataset says of itself, which every view of a store hands out alike.
  const datasets = new WeakMap<DatasetInfo, Map<string, Promise<Answer>>>();
  return async (store, name, work) => {
    const { info } = await store.describe();
    const known = datasets.get(info) ?? new Map<string, Promise<Answer>>();
    datasets.set(info, known);
    const begun = known.get(name);
    if (begun) return begun.catch(work);
    const found = work();
    known.set(name, found);
    found.catch(() => known.delete(name));
    return found;
  };
}
