import type { Rule } from "../rule.ts";

/** Every entity, relation and observation has evidence. */
export const PROVEN_FACTS: Rule = {
  name: "proven-facts",
  needs: ["evidence"],
  *check({ dataset }) {
    const proven = new Set(dataset.evidence.map(({ fact }) => fact));
    for (const item of [...dataset.entities, ...dataset.relations, ...dataset.observations]) {
      if (!proven.has(item.id)) {
        const remedy = "Add a row to evidence.csv, or remove the fact.";
        yield { item, column: "id", value: item.id, reason: "No evidence proves this fact.", remedy };
      }
    }
  },
};
