import { didYouMean } from "../../errors.ts";
import type { Finding, Rule } from "../rule.ts";

/** Every id that stands in a cell is the id of something in the dataset. */
export const KNOWN_REFERENCES: Rule = {
  name: "known-references",
  needsEveryTable: true,
  *check({ dataset }) {
    const ids = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
    const entities = ids(dataset.entities);
    const facts = new Set([...entities, ...ids(dataset.relations), ...ids(dataset.observations)]);
    const measurable = new Set([...entities, ...ids(dataset.observations)]);
    const sources = ids(dataset.sources);
    const sections = ids(dataset.sections);

    for (const item of dataset.sections) yield* unknown(item, "source", item.source, sources, "source");
    for (const item of dataset.relations) {
      yield* unknown(item, "source", item.source, entities, "entity");
      yield* unknown(item, "target", item.target, entities, "entity");
      yield* unknown(item, "under", item.under, entities, "entity");
    }
    for (const item of dataset.observations) {
      yield* unknown(item, "indicator", item.indicator, entities, "entity");
      yield* unknown(item, "subject", item.subject, entities, "entity");
      yield* unknown(item, "place", item.place, entities, "entity");
      yield* unknown(item, "share_of", item.shareOf, measurable, "entity or observation");
      yield* unknown(item, "change_of", item.changeOf, measurable, "entity or observation");
    }
    for (const item of dataset.evidence) {
      yield* unknown(item, "fact", item.fact, facts, "fact");
      yield* unknown(item, "source", item.source, sources, "source");
      yield* unknown(item, "section", item.section, sections, "section");
    }
    for (const item of dataset.omissions) yield* unknown(item, "source", item.source, sources, "source");
    for (const item of dataset.positions) yield* unknown(item, "id", item.id, entities, "entity");
  },
};

function* unknown(
  item: object,
  column: string,
  value: string | undefined,
  known: ReadonlySet<string>,
  kind: string,
): Iterable<Finding> {
  if (value === undefined || known.has(value)) return;
  const remedy = `Correct the id, or add what it names.${didYouMean(value, known)}`;
  yield { item, column, value, reason: `No ${kind} has this id.`, remedy };
}
