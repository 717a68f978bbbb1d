import { random } from "../../src/graph/random.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Ontology } from "../../src/ontology/ontology.ts";
import { randomDataset } from "../random-dataset.ts";

/** The same graph for every viewer: four relations for each entity, and a place for each. */
export function placedDataset(ontology: Ontology, entityCount: number): Dataset {
  const dataset = randomDataset(ontology, entityCount, 4 * entityCount);
  const next = random(2);
  const positions = dataset.entities.map(({ id }) => {
    const [far, angle] = [Math.sqrt(next()) * 1000, next() * 2 * Math.PI];
    return { id, x: Math.round(far * Math.cos(angle)), y: Math.round(far * Math.sin(angle)) };
  });
  return { ...dataset, positions };
}

/** What the peers draw: the same in the form that such pages usually fetch. */
export function plainGraph({ entities, relations, positions }: Dataset, colorOf: (type: string) => string): string {
  const degrees = new Map<string, number>();
  for (const { source, target } of relations) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const places = new Map(positions.map((position) => [position.id, position]));
  return JSON.stringify({
    nodes: entities.map(({ id, name, type }) => ({
      id,
      label: name,
      x: places.get(id)?.x ?? 0,
      y: places.get(id)?.y ?? 0,
      size: Math.min(2 + Math.sqrt(degrees.get(id) ?? 0), 24),
      color: colorOf(type),
    })),
    edges: relations.map(({ id, source, target }) => ({ id, source, target })),
  });
}
