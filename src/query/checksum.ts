import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Store } from "../store/store.ts";

const BATCH = 1000;

const known = new WeakMap<Store, Promise<string>>();

/**
 * SHA-256, as hex, of all that a store holds: two datasets with the same checksum say the same.
 * It is of one line of JSON for each member, with sorted keys: info, sources, sections, then entities, relations and
 * observations by id, each followed by its evidence, entities also by their position. Computed once for each store.
 */
export function checksumOf(store: Store): Promise<string> {
  const found = known.get(store) ?? compute(store);
  known.set(store, found);
  return found;
}

async function compute(store: Store): Promise<string> {
  const hash = sha256.create();
  const add = (member: unknown) => hash.update(utf8ToBytes(`${canonical(member)}\n`));
  add((await store.describe()).info);
  for (const member of [...(await store.sources()), ...(await store.sections())]) add(member);
  const facts = [
    (await store.findEntities({}, [], {})).items,
    (await store.findRelations({}, undefined, {})).items,
    (await store.findObservations({}, {})).items,
  ].flatMap((members) => [...members].sort((a, b) => (a.id < b.id ? -1 : 1)));
  for (let at = 0; at < facts.length; at += BATCH) {
    const batch = facts.slice(at, at + BATCH);
    const ids = batch.map(({ id }) => id);
    const [evidence, positions] = await Promise.all([store.evidenceOf(ids), store.positions(ids)]);
    for (const [index, fact] of batch.entries()) {
      for (const member of [fact, positions[index], ...(evidence[index] ?? [])]) {
        if (member !== undefined) add(member);
      }
    }
  }
  return bytesToHex(hash.digest());
}

/** JSON with the keys of every object sorted, whatever order the store makes them in. */
function canonical(member: unknown): string {
  return JSON.stringify(member, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
