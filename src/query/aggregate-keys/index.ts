import { enumName } from "../../ontology/entity-type.ts";
import type { Ontology } from "../../ontology/ontology.ts";
import type { AggregateKey } from "./aggregate-key.ts";
import { ISSUER } from "./issuer.ts";
import { JOINT } from "./joint.ts";
import { listedProperties, listedProperty } from "./listed-property.ts";
import { PERIOD } from "./period.ts";
import { PLACE } from "./place.ts";
import { RELATION_TYPE } from "./relation-type.ts";
import { TYPE } from "./type.ts";
import { YEAR } from "./year.ts";

const OF_ANY_ONTOLOGY: readonly AggregateKey[] = [TYPE, ISSUER, JOINT, PLACE, YEAR, PERIOD, RELATION_TYPE];

/**
 * Everything that facts can be counted by: also each property that an ontology gives a closed list of values,
 * unless it is called like one of the others.
 */
export function aggregateKeys(ontology: Ontology): readonly AggregateKey[] {
  return [...OF_ANY_ONTOLOGY, ...listedKeys(ontology)];
}

/** Those that are properties of the ontology. */
export function listedKeys(ontology: Ontology): readonly AggregateKey[] {
  const taken = new Set(OF_ANY_ONTOLOGY.map(({ name }) => enumName(name)));
  const listed = listedProperties(ontology).filter(({ name }) => !taken.has(enumName(name)));
  return listed.map(listedProperty);
}
