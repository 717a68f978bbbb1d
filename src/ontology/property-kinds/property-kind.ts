import type { PropertyDefinition } from "../entity-type.ts";

/** Table Schema's https://specs.frictionlessdata.io/table-schema/#constraints, so far as kinds have them. */
interface Constraints {
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The shape of every property kind: how a cell becomes a value, and how Table Schema and exports name its type. */
export interface PropertyKind {
  readonly name: string;
  /** `type` of a Table Schema field, and of the attribute in exports. */
  readonly type: "string" | "number";
  /** Further members of the Table Schema field. */
  schema(definition: PropertyDefinition): { format?: string; constraints?: Constraints };
  /** What is wrong with a cell of this kind, in words that complete "must be …"; undefined when it is right. */
  fault(cell: string, definition: PropertyDefinition): string | undefined;
}
