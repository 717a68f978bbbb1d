import type { Rule } from "../rule.ts";

/** Every entity has its place in the first view. */
export const POSITIONS_COMPLETE: Rule = {
  name: "positions-complete",
  needs: ["positions"],
  *check({ dataset }) {
    const placed = new Set(dataset.positions.map(({ id }) => id));
    for (const item of dataset.entities) {
      if (placed.has(item.id)) continue;
      const reason = "The entity has no position in layouts/overview.csv.";
      yield { item, column: "id", value: item.id, reason, remedy: "Run `zhenxing layout`." };
    }
  },
};
