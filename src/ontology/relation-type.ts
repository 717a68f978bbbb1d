import type { Bilingual } from "./bilingual.ts";
import type { EntityTypeName } from "./entity-type.ts";

/** What a relation may carry beside its two ends and its time. */
export const QUALIFIERS = ["rank", "under", "quantity"] as const;

export type Qualifier = (typeof QUALIFIERS)[number];

/** kebab-case: `located-in`. */
export type RelationTypeName = string;

export interface RelationType {
  readonly name: RelationTypeName;
  readonly label: Bilingual;
  /** The label read from target to source. */
  readonly inverseLabel: Bilingual;
  readonly description: Bilingual;
  /** Names of the entity types that may stand at the source and at the target. */
  readonly sources: readonly EntityTypeName[];
  readonly targets: readonly EntityTypeName[];
  /** The relation holds both ways; it is stored once, the lower id as source. */
  readonly symmetric: boolean;
  /** The source stands under the target, as a part under its whole: such relations make trees. */
  readonly hierarchical: boolean;
  /** The relation may carry a time. */
  readonly timed: boolean;
  /** A state, or an act whose effect stays: with a single date it holds from that date on; else it holds at its own time only. */
  readonly lasting: boolean;
  readonly qualifiers: readonly Qualifier[];
  /** The property of a public vocabulary that says the same; `^schema:author` where it is read from target to source. */
  readonly linked?: string | undefined;
}
