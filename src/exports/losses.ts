import type { Bilingual } from "../ontology/bilingual.ts";
import type { ExportGraph } from "./export-graph.ts";
import type { Feature } from "./features.ts";
import type { Format, FormatName } from "./format.ts";
import { type OptionValues, readOptions } from "./options.ts";

/** Something of a graph that a file of it does not hold. */
export interface Loss {
  readonly what: Bilingual;
  readonly count: number;
  /** Names of the formats that hold it, as they usually are. */
  readonly heldBy: readonly FormatName[];
}

/** What a format, asked in this way, does not hold of a graph, and which of the others do. */
export async function lossesOf(
  graph: ExportGraph,
  format: Format,
  options: OptionValues,
  formats: readonly Format[],
): Promise<Loss[]> {
  const features = format.cannotHold(options);
  const counts = await count(graph, features);
  return features.flatMap((feature) => {
    const found = counts.get(feature) ?? 0;
    const heldBy = formats.filter((other) => holds(other, feature)).map(({ name }) => name);
    return found === 0 ? [] : [{ what: feature.title, count: found, heldBy }];
  });
}

/** The format, as it usually is, leaves the feature whole: it replaces none of the characters that it is about. */
function holds(format: Format, feature: Feature): boolean {
  const { characters = [] } = feature;
  const lost = format.cannotHold(readOptions(format, []));
  return !lost.some((each) => each === feature || each.characters?.some((kind) => characters.includes(kind)));
}

async function count(graph: ExportGraph, features: readonly Feature[]): Promise<Map<Feature, number>> {
  const counts = new Map(features.map((feature) => [feature, feature.inGraph?.(graph) ?? 0]));
  const add = (feature: Feature, more: number) => counts.set(feature, (counts.get(feature) ?? 0) + more);
  const inAll = async <Member>(
    members: () => AsyncIterable<readonly Member[]>,
    counterOf: (feature: Feature) => ((member: Member) => number) | undefined,
  ) => {
    const counting = features.filter((feature) => counterOf(feature));
    if (counting.length === 0) return;
    for await (const batch of members()) {
      for (const feature of counting) {
        add(
          feature,
          batch.reduce((sum, member) => sum + (counterOf(feature)?.(member) ?? 0), 0),
        );
      }
    }
  };
  await inAll(graph.entities, ({ inEntity }) => inEntity);
  await inAll(graph.relations, ({ inRelation }) => inRelation);
  await inAll(graph.observations, ({ inObservation }) => inObservation);
  return counts;
}
