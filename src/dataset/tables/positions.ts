import type { Position } from "../../model/dataset.ts";
import { NUMBER, TEXT } from "../cell-kinds.ts";
import type { Table } from "../table.ts";

export const POSITIONS: Table<Position> = {
  name: "layout-overview",
  path: "layouts/overview.csv",
  title: "Positions of the first view, computed by the layout command",
  columns: [
    { name: "id", kind: TEXT, required: true, description: "Id of the entity" },
    { name: "x", kind: NUMBER, required: true, description: "Graph units, to the right" },
    { name: "y", kind: NUMBER, required: true, description: "Graph units, upwards" },
  ],
  toItem: (cells) => ({ id: cells.id ?? "", x: Number(cells.x), y: Number(cells.y) }),
  toCells: ({ id, x, y }) => ({ id, x, y }),
};
