import { useMemo } from "react";
import type { Operation } from "../../generated/operations.ts";
import { request } from "../../request.ts";
import { LONGEST_LIST } from "../../state/is-askable.ts";
import { type Answer, useAsked } from "../../use-answer.ts";

/** The answer to a question for `nodes` by their ids; what is not there is null. */
interface Found<Fact> {
  readonly nodes: readonly (Fact | null)[];
}

/** Reads what stands in the rows of a table: of each id once, in as long lists as the API takes. Asks nothing while there are no ids. */
export function useFacts<Fact extends { readonly id: string }, Variables extends { ids: string | string[] }>(
  operation: Operation<Found<Fact>, Variables>,
  ids: readonly string[] | undefined,
  others: Omit<Variables, "ids">,
): Answer<ReadonlyMap<string, Fact>> {
  const written = JSON.stringify(others);
  const ask = useMemo(() => {
    const known = new Map<string, Fact>();
    return async (question: string, signal: AbortSignal): Promise<ReadonlyMap<string, Fact>> => {
      const asked: string[] = JSON.parse(question); // Written by this hook.
      const missing = asked.filter((id) => !known.has(id));
      for (let from = 0; from < missing.length; from += LONGEST_LIST) {
        const part = missing.slice(from, from + LONGEST_LIST);
        const variables = { ...JSON.parse(written), ids: part } as Variables; // The two parts that it was taken into.
        const { nodes } = await request(operation, variables, signal);
        for (const node of nodes) if (node) known.set(node.id, node);
      }
      return new Map(known);
    };
  }, [operation, written]);
  const question = useMemo(() => (ids && ids.length > 0 ? JSON.stringify(ids) : undefined), [ids]);
  return useAsked(ask, question);
}
