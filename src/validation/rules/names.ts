import type { Entity } from "../../model/entity.ts";
import type { Rule } from "../rule.ts";

/** Control, format (direction among them), private and lone surrogate characters, line breaks, and what stands for a lost one. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u;

/** What stands between the names of a list in its cell. */
const SEPARATOR = "|";

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
      for (const value of entity.aliases.filter((alias) => alias.includes(SEPARATOR))) {
        const reason = `The alias has a ${SEPARATOR}, which separates aliases in their cell.`;
        yield { item: entity, column: "aliases", value, reason, remedy: "Write it without." };
      }
      const names = [entity.name, ...entity.aliases];
      for (const repeated of names.filter((name, index) => names.indexOf(name) !== index)) {
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
