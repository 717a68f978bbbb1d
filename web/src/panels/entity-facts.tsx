import type { EntityPanelQuery } from "../generated/operations.ts";
import { formatTime } from "../i18n/format-time.ts";
import type { Messages } from "../i18n/messages.ts";
import type { TypeInfo } from "../ontology.ts";
import type { Language } from "../state/parts/language.ts";
import type { Fact } from "./Facts.tsx";

type Entity = NonNullable<EntityPanelQuery["entity"]>;

/** What an entity says of itself: its other names, its time, and the properties that its type declares. */
export function entityFacts(
  entity: Entity,
  type: TypeInfo | undefined,
  language: Language,
  messages: Messages["panel"],
): Fact[] {
  const facts: Fact[] = [];
  if (entity.aliases.length > 0) {
    const value = <span lang="zh-Hans">{entity.aliases.join(language === "zh" ? "、" : ", ")}</span>;
    facts.push({ key: "aliases", label: messages.aliases, value });
  }
  if (entity.time) facts.push({ key: "time", label: messages.time, value: formatTime(entity.time, language) });
  for (const { name, label, kind } of type?.properties ?? []) {
    const value = Object.entries(entity).find(([key]) => key === name)?.[1];
    if (typeof value !== "string" && typeof value !== "number") continue;
    facts.push({ key: name, label, value: kind === "url" ? <Address url={String(value)} /> : String(value) });
  }
  return facts;
}

function Address({ url }: { readonly url: string }) {
  // The API promises http and https; anything else is only text.
  return /^https?:/.test(url) ? (
    <a href={url} target="_blank" rel="noreferrer">
      {url.replace(/^https?:\/\//, "")}
    </a>
  ) : (
    url
  );
}
