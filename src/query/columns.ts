import { graphColumns } from "./graph-columns.ts";
import { layoutColumns } from "./layout-columns.ts";

/** What the viewer reads in columns of what is drawn, by name. */
export const COLUMNS = { graph: graphColumns, layout: layoutColumns } as const;

export type ColumnsName = keyof typeof COLUMNS;
