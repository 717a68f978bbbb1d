import { createContext, useContext } from "react";
import type { OverviewQuery } from "./generated/operations.ts";
import { inLanguage } from "./state/language.ts";
import type { Language } from "./state/parts/language.ts";
import { typeMarks } from "./state/type-marks.ts";

/** What the viewer knows of an entity type, in the reader's language. */
export interface TypeInfo {
  readonly name: string;
  readonly label: string;
  readonly plural: string;
  /** One or two letters that stand for it beside its colour. */
  readonly mark: string;
  readonly count: number;
  readonly color: { readonly light: string; readonly dark: string };
  readonly properties: readonly { readonly name: string; readonly label: string; readonly kind: string }[];
}

export type Types = ReadonlyMap<string, TypeInfo>;

/** The entity types by name, in the order of the ontology; those without entities are left out. */
export function describeTypes({ entityTypes }: OverviewQuery["ontology"], language: Language): Types {
  const present = entityTypes.filter(({ count }) => count > 0);
  const labels = present.map(({ label, labelEn }) => inLanguage(language, label, labelEn));
  const marks = typeMarks(labels);
  return new Map(
    present.map(({ type, plural, pluralEn, count, color, properties }, index) => [
      type,
      {
        name: type,
        label: labels[index] ?? type,
        plural: inLanguage(language, plural, pluralEn),
        mark: marks[index] ?? "",
        count,
        color,
        properties: properties.map(({ name, label, labelEn, kind }) => ({
          name,
          label: inLanguage(language, label, labelEn),
          kind,
        })),
      },
    ]),
  );
}

/** The entity types, for every component. */
export const KnownTypes = createContext<Types>(new Map());

export function useTypes(): Types {
  return useContext(KnownTypes);
}
