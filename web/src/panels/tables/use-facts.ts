import { useMemo } from "react";
import type { Operation } from "../../generated/operations.ts";
import { request } from "../../request.ts";
import { LONGEST_LIST } from "../../state/is-askable.ts";
import { type Answer, useAsked } from "../../use-answer.ts";

/** The answer to a question for `nodes` by their ids; what is not there is null. */
interface Found<Fact> {
  readonly nodes: readonly (Fact | null)[];
}

/** So many connections a browser has to one server. */
const AT_ONCE = 6;

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
      const read = async (ids: readonly string[]) => {
        const variables = { ...JSON.parse(written), ids } as Variables; // The two parts that it was taken into.
        const { nodes } = await request(operation, variables, signal);
        for (const node of nodes) if (node) known.set(node.id, node);
      };
      const parts = chunk(missing, LONGEST_LIST);
      for (const some of chunk(parts, AT_ONCE)) await Promise.all(some.map(read));
      return new Map(known);
    };
  }, [operation, written]);
  const question = useMemo(() => (ids && ids.length > 0 ? JSON.stringify(ids) : undefined), [ids]);
  return useAsked(ask, question);
}

function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, each) =>
    items.slice(each * size, (each + 1) * size),
  );
}
