import { connectedComponents } from "graphology-components";
import library from "graphology-components/package.json" with { type: "json" };
import type { Grouping } from "./metric.ts";

/** Groups between which no relation leads. */
export const COMPONENTS: Grouping = {
  name: "components",
  description: {
    zh: "连通分量：组内实体彼此有路径相连，组间没有任何关系；不计关系方向。",
    en: "Connected components: within a group a path leads from each to each, between groups there is no relation; whatever the direction of relations.",
  },
  library,
  parameters: () => ({ directed: false }),
  cost: ({ order, size }) => 100 * (order + size),
  compute: (graph) => ({ groups: connectedComponents(graph) }),
};
