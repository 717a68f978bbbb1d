import type { Rule } from "../rule.ts";

export const UNIQUE_IDS: Rule = {
  name: "unique-ids",
  *check({ dataset }) {
    const seen = new Set<string>();
    const { sources, sections, entities, relations, observations, evidence, omissions, checks } = dataset;
    const facts = [...entities, ...relations, ...observations];
    for (const item of [...sources, ...sections, ...facts, ...evidence, ...omissions, ...checks]) {
      if (seen.has(item.id)) {
        yield { item, column: "id", value: item.id, reason: "The id is used twice.", remedy: "Rename or remove one." };
      }
      seen.add(item.id);
    }
    const placed = new Set<string>();
    for (const item of dataset.positions) {
      if (placed.has(item.id)) {
        yield { item, column: "id", value: item.id, reason: "The entity has two positions.", remedy: "Remove one." };
      }
      placed.add(item.id);
    }
  },
};
