import { useState } from "react";
import { type Language as ApiLanguage, type EntityType, Paths, type PathsQuery } from "../../generated/operations.ts";
import type { PathQuestion } from "../../state/parts/path.ts";
import { type Answer, useAnswer } from "../../use-answer.ts";

const FIRST = 5;
const MOST = 100;

export interface PathsAnswer extends Answer<PathsQuery> {
  /** Asks for more of them; undefined where the answer has all that the API gives. */
  readonly more: (() => void) | undefined;
}

/** The shortest paths that a question asks for, a few at first. */
export function usePaths(
  { from, to, maxDepth, avoid, timeRespecting }: PathQuestion,
  entityTypes: readonly string[] | undefined,
  language: ApiLanguage,
): PathsAnswer {
  const asked =
    from === undefined || to === undefined || from === to
      ? undefined
      : {
          from,
          to,
          maxDepth,
          avoid: [...avoid],
          timeRespecting,
          language,
          // What the dataset does not have was taken out of the view when it was read.
          filter: entityTypes ? { entityTypes: [...entityTypes] as EntityType[] } : null,
        };
  const question = JSON.stringify(asked);
  const [wanted, setWanted] = useState({ question, first: FIRST });
  const first = wanted.question === question ? wanted.first : FIRST;
  const answer = useAnswer(Paths, asked && { ...asked, first });
  const { complete, paths = [] } = answer.data?.paths ?? {};
  const more =
    complete === false && paths.length === first && first < MOST
      ? () => setWanted({ question, first: Math.min(MOST, first * 2) })
      : undefined;
  return { ...answer, more };
}
