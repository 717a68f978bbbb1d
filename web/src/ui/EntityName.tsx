import type { EntityNameFragment } from "../generated/operations.ts";
import { useLanguage } from "../i18n/reader.ts";
import { inLanguage } from "../state/language.ts";

/** An entity's name in the reader's language, marked as Chinese where there is only the Chinese. */
export function EntityName({ entity }: { readonly entity: Pick<EntityNameFragment, "name" | "nameEn"> }) {
  const language = useLanguage();
  const name = inLanguage(language, entity.name, entity.nameEn);
  return <span lang={name === entity.name ? "zh-Hans" : "en"}>{name}</span>;
}
