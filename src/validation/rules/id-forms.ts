import { relationId } from "../../model/relation.ts";
import { idPrefix } from "../../ontology/entity-type.ts";
import type { Rule } from "../rule.ts";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const COUNT = /^[1-9][0-9]*$/;

/** Ids can be read: an entity's says its type, a relation's says what it joins, an evidence's says what it proves. */
export const ID_FORMS: Rule = {
  name: "id-forms",
  *check({ dataset }) {
    const wrong = (item: { id: string }, form: string) => ({
      item,
      column: "id",
      value: item.id,
      reason: "The id has not the form of its kind.",
      remedy: `Write it as ${form}.`,
    });
    for (const entity of dataset.entities) {
      const prefix = `${idPrefix(entity.type)}/`;
      if (!SLUG.test(after(entity.id, prefix))) {
        yield wrong(entity, `${prefix} and lower-case words joined by hyphens`);
      }
    }
    for (const relation of dataset.relations) {
      const form = relationId(relation.type, relation.source, relation.target);
      if (relation.id !== form && !SLUG.test(after(relation.id, `${form}@`))) {
        yield wrong(relation, `${form}, with @ and a word where there are several`);
      }
    }
    for (const observation of dataset.observations) {
      if (!SLUG.test(after(observation.id, "observation/"))) {
        yield wrong(observation, "observation/ and lower-case words joined by hyphens");
      }
    }
    for (const evidence of dataset.evidence) {
      if (!COUNT.test(after(evidence.id, `${evidence.fact}#`))) yield wrong(evidence, `${evidence.fact}# and a number`);
    }
  },
};

/** What an id has after its beginning; "" where it begins otherwise. */
function after(id: string, beginning: string): string {
  return id.startsWith(beginning) ? id.slice(beginning.length) : "";
}
