import { ZhenxingError } from "../../errors.ts";
import type { Ontology } from "../../ontology/ontology.ts";
import type { AggregateKey, AggregateKeyName } from "./aggregate-key.ts";
import { aggregateKeys } from "./index.ts";

/**
 * The key of this name.
 * @throws ZhenxingError BAD_INPUT where the ontology has none, as for a property that no type gives a list of values
 */
export function keyNamed(ontology: Ontology, name: AggregateKeyName): AggregateKey {
  const found = aggregateKeys(ontology).find((key) => key.name === name);
  if (found) return found;
  const message = `Cannot tell facts apart by "${name}": no type of this dataset has such a property with a list of values. Take another key.`;
  throw new ZhenxingError("BAD_INPUT", message);
}
