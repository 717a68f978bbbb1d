import { useEffect, useState } from "react";
import { type Language as ApiLanguage, type ReadPassageFragment, SourcePassages } from "../../generated/operations.ts";
import { request } from "../../request.ts";

export interface PassagesAnswer {
  readonly passages: readonly ReadPassageFragment[];
  /** How many there are; undefined until the first have come. */
  readonly total: number | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

interface Read {
  readonly question: string;
  readonly passages: readonly ReadPassageFragment[];
  readonly total: number | undefined;
  readonly error: unknown;
}

/** The passages of a section, or of the whole source, one page after the other until all are there. */
export function usePassages(source: string, section: string | undefined, language: ApiLanguage): PassagesAnswer {
  const question = JSON.stringify([source, section, language]);
  const nothing: Read = { question, passages: [], total: undefined, error: undefined };
  const [read, setRead] = useState(nothing);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same question again.
  useEffect(() => {
    const controller = new AbortController();
    const readOn = async () => {
      let passages: readonly ReadPassageFragment[] = [];
      let after: string | null | undefined;
      do {
        const variables = { source, section: section ?? null, after: after ?? null, language };
        const answer = await request(SourcePassages, variables, controller.signal);
        const page = answer.source?.passages;
        if (controller.signal.aborted || !page) return;
        passages = [...passages, ...page.nodes];
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
        setRead({ question, passages, total: page.totalCount, error: undefined });
      } while (after);
    };
    readOn().catch((error: unknown) => controller.signal.aborted || setRead((last) => ({ ...last, question, error })));
    return () => controller.abort();
  }, [source, section, language, question, attempt]);

  const { passages, total, error } = read.question === question ? read : nothing;
  return { passages, total, error, retry: () => setAttempt((count) => count + 1) };
}
