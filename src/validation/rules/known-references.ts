import { didYouMean } from "../../errors.ts";
import type { Finding, List, Rule } from "../rule.ts";

/** Every id that stands in a cell is the id of something in the dataset; one that may stand in a table that could not be read is let be. */
export const KNOWN_REFERENCES: Rule = {
  name: "known-references",
  *check({ dataset, incomplete = new Set() }) {
    const among = (kind: string, ...lists: List[]): Known | undefined =>
      lists.some((list) => incomplete.has(list))
        ? undefined
        : { kind, ids: new Set(lists.flatMap((list) => dataset[list].map(({ id }) => id))) };
    const entities = among("entity", "entities");
    const facts = among("fact", "entities", "relations", "observations");
    const measurable = among("entity or observation", "entities", "observations");
    const sources = among("source", "sources");
    const sections = among("section", "sections");

    for (const item of dataset.sections) yield* unknown(item, "source", item.source, sources);
    for (const item of dataset.relations) {
      yield* unknown(item, "source", item.source, entities);
      yield* unknown(item, "target", item.target, entities);
      yield* unknown(item, "under", item.under, entities);
    }
    for (const item of dataset.observations) {
      yield* unknown(item, "indicator", item.indicator, entities);
      yield* unknown(item, "subject", item.subject, entities);
      yield* unknown(item, "place", item.place, entities);
      yield* unknown(item, "share_of", item.shareOf, measurable);
      yield* unknown(item, "change_of", item.changeOf, measurable);
    }
    for (const item of dataset.evidence) {
      yield* unknown(item, "fact", item.fact, facts);
      yield* unknown(item, "source", item.source, sources);
      yield* unknown(item, "section", item.section, sections);
    }
    for (const item of dataset.omissions) yield* unknown(item, "source", item.source, sources);
    for (const item of dataset.positions) yield* unknown(item, "id", item.id, entities);
  },
};

/** What an id may name, and the ids of all that is so. */
interface Known {
  readonly kind: string;
  readonly ids: ReadonlySet<string>;
}

function* unknown(item: object, column: string, value: string | undefined, known?: Known): Iterable<Finding> {
  if (value === undefined || !known || known.ids.has(value)) return;
  const remedy = `Correct the id, or add what it names.${didYouMean(value, known.ids)}`;
  yield { item, column, value, reason: `No ${known.kind} has this id.`, remedy };
}
