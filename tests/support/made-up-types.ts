import type { EntityType } from "../../src/ontology/entity-type.ts";
import type { RelationType } from "../../src/ontology/relation-type.ts";

/** One text for both languages. */
export const both = (text: string) => ({ zh: text, en: text });

/** An entity type with just what is given. */
export function entityType(name: string, rest: Partial<EntityType> = {}): EntityType {
  return {
    name,
    order: 1,
    label: both(name),
    plural: both(`${name}s`),
    description: both(name),
    color: { light: "#471eb1", dark: "#6d54e7" },
    titled: false,
    indicator: false,
    lasting: false,
    properties: [],
    ...rest,
  };
}

/** A relation type that joins entities of one type, with just what is given. */
export function relationType(name: string, end: string, rest: Partial<RelationType> = {}): RelationType {
  return {
    name,
    label: both(name),
    inverseLabel: both(name),
    description: both(name),
    sources: [end],
    targets: [end],
    symmetric: false,
    hierarchical: false,
    timed: false,
    lasting: false,
    qualifiers: [],
    ...rest,
  };
}
