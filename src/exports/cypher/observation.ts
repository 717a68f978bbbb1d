import type { ExportedObservation } from "../export-graph.ts";
import type { CypherMap } from "./literal.ts";
import { dayProperties } from "./properties.ts";
import type { Edge } from "./statements.ts";

/** A statistic as a node: what it names stands in it by id, also where it is not in the file. */
export function observationNode({ observation }: ExportedObservation): CypherMap {
  const { time, quantity, ...rest } = observation;
  return {
    ...rest,
    time: time?.edtf,
    ...dayProperties(time),
    value: { double: quantity.value },
    comparator: quantity.comparator,
    unit: quantity.unit,
    price_basis: quantity.priceBasis,
    quantity_text: quantity.text,
  };
}

/** The entities that a statistic names, each by a type of relationship of its own. */
export const OBSERVED: readonly { readonly type: string; edge(member: ExportedObservation): Edge | undefined }[] = [
  { type: "INDICATOR", edge: ({ observation: { id, indicator } }) => edgeTo(id, indicator, "indicator") },
  { type: "SUBJECT", edge: ({ observation: { id, subject } }) => edgeTo(id, subject, "subject") },
  { type: "PLACE", edge: ({ observation: { id, place } }) => edgeTo(id, place, "place") },
];

function edgeTo(observation: string, entity: string | undefined, what: string): Edge | undefined {
  if (entity === undefined) return undefined;
  return { source: observation, target: entity, properties: { id: `${observation}#${what}` } };
}
