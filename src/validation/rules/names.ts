import type { Entity } from "../../model/entity.ts";
import type { Rule } from "../rule.ts";

const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/;

/** Names are plain text: trimmed, without control or direction characters, and no alias says a name again. */
export const NAMES: Rule = {
  name: "names",
  *check({ dataset }) {
    for (const entity of dataset.entities) {
      for (const [column, name] of namesOf(entity)) {
        if (name !== name.trim() || name === "" || UNPRINTABLE.test(name)) {
          const reason = "The name is blank, padded, or has characters that cannot be printed.";
          yield { item: entity, column, value: name, reason, remedy: "Write it as plain text." };
        }
      }
      const names = [entity.name, ...entity.aliases];
      const repeated = names.find((name, index) => names.indexOf(name) !== index);
      if (repeated !== undefined) {
        const reason = "The alias repeats the name or another alias.";
        yield { item: entity, column: "aliases", value: repeated, reason, remedy: "Remove it." };
      }
    }
  },
};

function namesOf(entity: Entity): [column: string, name: string][] {
  return [
    ["name", entity.name],
    ...(entity.nameEn === undefined ? [] : [["name_en", entity.nameEn] as [string, string]]),
    ...entity.aliases.map((alias): [string, string] => ["aliases", alias]),
  ];
}
