import { Kind } from "graphql";
import { foldDocument, sum } from "./fold.ts";
import type { Limit } from "./limit.ts";

/** How many directives are applied. */
export const DIRECTIVES = {
  name: "directives",
  initial: 20,
  status: 400,
  description: { zh: "指令数，片段展开后计", en: "directives, fragments expanded" },
  remedy: "Put one directive on a fragment in the place of one on each field, or ask in several requests.",
  ofDocument: (document) =>
    foldDocument(document, {
      each(node, below) {
        const variables = node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [];
        const own = [node, ...variables].map(({ directives = [] }) => directives.length);
        return own.reduce(sum, below);
      },
      join: sum,
    }),
} as const satisfies Limit;
