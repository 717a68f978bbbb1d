import type { Rule } from "../rule.ts";

/** No fact stands twice: two relations of one type between the same entities differ in time, program or quantity. */
export const DISTINCT_RELATIONS: Rule = {
  name: "distinct-relations",
  *check({ dataset }) {
    const seen = new Map<string, string>();
    for (const relation of dataset.relations) {
      const { type, source, target, time, under, quantity } = relation;
      const content = JSON.stringify([type, source, target, time?.edtf, under, quantity?.text]);
      const twin = seen.get(content);
      if (twin !== undefined) {
        const remedy = "Remove one and give its evidence to the other.";
        yield { item: relation, column: "id", value: relation.id, reason: `It says the same as ${twin}.`, remedy };
      }
      seen.set(content, relation.id);
    }
  },
};
