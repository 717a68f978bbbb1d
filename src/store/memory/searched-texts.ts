import type { Dataset } from "../../model/dataset.ts";
import type { Entity } from "../../model/entity.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { Hit } from "../store.ts";

/** How much a match in each field counts. */
const WEIGHTS = { name: 4, alias: 3, nameEn: 3, description: 1, descriptionEn: 1, quote: 0.6 } as const;

/** A quote that proves a relation says something of both its ends, and less of either. */
const WEIGHT_AT_END = 0.3;

export interface Holder {
  readonly entity: string;
  readonly weight: number;
  readonly evidence?: Evidence;
}

/** A text that is searched, and the entities that are found by it. */
export interface SearchedText {
  readonly field: Hit["field"];
  readonly text: string;
  readonly holders: readonly Holder[];
}

/** The texts that say what an entity is. */
export function entityTexts({ id, name, aliases, nameEn, description, descriptionEn }: Entity): SearchedText[] {
  const text = (field: Hit["field"], value: string | undefined): SearchedText[] =>
    value === undefined ? [] : [{ field, text: value, holders: [{ entity: id, weight: WEIGHTS[field] }] }];
  return [
    ...text("name", name),
    ...aliases.flatMap((alias) => text("alias", alias)),
    ...text("nameEn", nameEn),
    ...text("description", description),
    ...text("descriptionEn", descriptionEn),
  ];
}

/** Each quote once, with every entity that it proves something of. */
export function quoteTexts({
  entities,
  relations,
  observations,
  evidence,
}: Pick<Dataset, "entities" | "relations" | "observations" | "evidence">): SearchedText[] {
  const holdersOf = new Map<string, [string, number][]>(entities.map(({ id }) => [id, [[id, WEIGHTS.quote]]]));
  for (const { id, source, target } of relations) {
    holdersOf.set(
      id,
      [source, target].map((end) => [end, WEIGHT_AT_END]),
    );
  }
  for (const { id, subject, indicator, place } of observations) {
    const others = [indicator, place].flatMap((each): [string, number][] => (each ? [[each, WEIGHT_AT_END]] : []));
    holdersOf.set(id, [[subject, WEIGHTS.quote], ...others]);
  }
  const quotes = new Map<string, Map<string, Holder>>();
  for (const proof of evidence) {
    const holders = quotes.get(proof.exact) ?? new Map<string, Holder>();
    quotes.set(proof.exact, holders);
    for (const [entity, weight] of holdersOf.get(proof.fact) ?? []) {
      if (weight > (holders.get(entity)?.weight ?? 0)) holders.set(entity, { entity, weight, evidence: proof });
    }
  }
  return [...quotes].map(([text, holders]) => ({ field: "quote", text, holders: [...holders.values()] }));
}
