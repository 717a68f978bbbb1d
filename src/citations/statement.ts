import type { Entity } from "../model/entity.ts";
import type { Observation } from "../model/observation.ts";
import type { Relation } from "../model/relation.ts";
import type { Bilingual, Language } from "../ontology/bilingual.ts";

type Named = Pick<Entity, "name" | "nameEn">;

/** What an entity, as a fact, says: that it is there, by its name. */
export function entityStatement(entity: Named & Pick<Entity, "time">, language: Language): string {
  return dated(nameIn(entity, language), entity.time?.edtf, language);
}

/** What a relation says, as a sentence without its full stop. */
export function relationStatement(
  { time, quantity }: Pick<Relation, "time" | "quantity">,
  { source, label, target, under }: { source: Named; label: Bilingual; target: Named; under?: Named | undefined },
  language: Language,
): string {
  const parts = [nameIn(source, language), label[language], nameIn(target, language), quantity?.text];
  const said = parts.filter(Boolean).join(" ");
  const context = under && nameIn(under, language);
  const framed =
    context === undefined ? said : language === "zh" ? `${said}，依“${context}”` : `${said}, under ${context}`;
  return dated(framed, time?.edtf, language);
}

/** What a statistic says: indicator, what it is of, and the amount as printed. */
export function observationStatement(
  { time, quantity }: Pick<Observation, "time" | "quantity">,
  { indicator, subject }: { indicator: Named; subject: Named },
  language: Language,
): string {
  const [what, whose] = [nameIn(indicator, language), nameIn(subject, language)];
  const said = language === "zh" ? `${whose}${what}：${quantity.text}` : `${what}, ${whose}: ${quantity.text}`;
  return dated(said, time?.edtf, language);
}

function nameIn({ name, nameEn }: Named, language: Language): string {
  return language === "zh" ? name : (nameEn ?? name);
}

function dated(said: string, time: string | undefined, language: Language): string {
  if (time === undefined) return said;
  return language === "zh" ? `${said}（${time}）` : `${said} (${time})`;
}
