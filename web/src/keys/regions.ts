import type { KeyBinding } from "./key-binding.ts";

const DETAILS = "#panel-title";
const GRAPH = "[role=application]";

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

/** Keys that lead to the graph and to the details. */
export const REGIONS: readonly KeyBinding[] = [
  {
    says: ({ keys }) => keys.graph,
    combos: ["G"],
    where: "page",
    can: () => find(GRAPH) !== null,
    run: () => find(GRAPH)?.focus(),
  },
  {
    says: ({ keys }) => keys.details,
    combos: ["D"],
    where: "page",
    can: () => find(DETAILS) !== null,
    run: () => find(DETAILS)?.focus(),
  },
  {
    says: ({ keys }) => keys.openFromGraph,
    combos: ["Enter"],
    where: "entity",
    can: () => document.activeElement?.matches(GRAPH) === true && find(DETAILS) !== null,
    run: () => find(DETAILS)?.focus(),
  },
];
