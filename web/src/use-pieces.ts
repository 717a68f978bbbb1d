import { useEffect, useRef, useState } from "react";
import type { GraphColumns } from "../../src/graph/graph-columns.ts";
import { readGraph } from "./read-columns.ts";
import { type Answer, useAsked } from "./use-answer.ts";

const NONE: readonly GraphColumns[] = [];

/** So many pieces are kept for when they are asked for again. */
const MOST_KEPT = 60;

/** Reads several parts of the graph, each asked for by the search part of its address, and answers when all are there. */
export function usePieces(searches: readonly string[]): Answer<readonly GraphColumns[]> {
  const kept = useRef(new Map<string, GraphColumns>());
  const [ask] = useState(() => async (question: string, signal: AbortSignal) => {
    const asked: string[] = JSON.parse(question); // Written by this hook.
    return Promise.all(
      asked.map(async (search) => {
        const piece = kept.current.get(search) ?? (await readGraph(search, signal));
        kept.current.set(search, piece);
        return piece;
      }),
    );
  });
  useEffect(() => {
    for (const search of [...kept.current.keys()].slice(0, -MOST_KEPT)) kept.current.delete(search);
  });
  const answer = useAsked(ask, searches.length > 0 ? JSON.stringify(searches) : undefined);
  return searches.length > 0 ? answer : { ...answer, data: NONE };
}
