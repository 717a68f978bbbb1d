import type { Change } from "../change.ts";
import { type Part, readOneOf } from "../part.ts";

/** What a table has a row for. */
export const TABLE_KINDS = ["entity", "relation", "observation"] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** By which column a table is sorted, and which way. */
export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/** Which table is looked at, and how. */
export interface ChosenTable {
  readonly kind: TableKind;
  /** As the table is sorted at first where undefined. */
  readonly order: Order | undefined;
  /** Only rows in which this text stands; all where empty. */
  readonly sought: string;
}

const FIRST: ChosenTable = { kind: "entity", order: undefined, sought: "" };
const WAYS = { asc: false, desc: true } as const;

export const TABLE: Part<ChosenTable> = {
  fields: ["table", "tableOrder", "tableFind"],
  empty: FIRST,
  write: ({ kind, order, sought }) => [
    ...(kind === FIRST.kind ? [] : [["table", kind] as const]),
    ...(order ? [["tableOrder", `${order.column}.${order.descending ? "desc" : "asc"}`] as const] : []),
    ...(sought === "" ? [] : [["tableFind", sought] as const]),
  ],
  read: (search, refuse) => ({
    kind: readOneOf(search, "table", TABLE_KINDS, refuse) ?? FIRST.kind,
    order: readOrder(search.get("tableOrder"), (text) => refuse("tableOrder", text)),
    sought: search.get("tableFind") ?? FIRST.sought,
  }),
};

/** Looks at another table, in its first order. */
export function lookAtTable(kind: TableKind): Change {
  return arranging({ kind, order: undefined });
}

export function sortTable(order: Order): Change {
  return arranging({ order });
}

/** Leaves the rows in which a text stands. */
export function findInTable(sought: string): Change {
  return arranging({ sought });
}

/** Steps are about what is shown; how its table is read stays through all of them. */
function arranging(chosen: Partial<ChosenTable>): Change {
  return {
    label: { step: "arranged" },
    as: "throughout",
    apply: (view) => ({ ...view, table: { ...view.table, ...chosen } }),
  };
}

function readOrder(text: string | null, refuse: (text: string) => void): Order | undefined {
  if (text === null) return undefined;
  const [, column, way] = /^(.+)\.(asc|desc)$/s.exec(text) ?? [];
  if (column !== undefined && (way === "asc" || way === "desc")) return { column, descending: WAYS[way] };
  refuse(text);
  return undefined;
}
