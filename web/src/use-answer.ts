import { useCallback, useEffect, useState } from "react";
import type { Operation } from "./generated/operations.ts";
import { request } from "./request.ts";

/** Where a question stands. While a new one is under way, `data` is still the last answer. */
export interface Answer<Data> {
  readonly status: "idle" | "loading" | "ready" | "failed";
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Asks the API whenever the variables change; asks nothing while they are undefined. A late answer is dropped. */
export function useAnswer<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | undefined,
): Answer<Data> {
  const question = variables === undefined ? undefined : JSON.stringify(variables);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<Omit<Answer<Data>, "retry">>({
    status: "idle",
    data: undefined,
    error: undefined,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same question again.
  useEffect(() => {
    if (question === undefined) {
      setState({ status: "idle", data: undefined, error: undefined });
      return;
    }
    const controller = new AbortController();
    setState(({ data }) => ({ status: "loading", data, error: undefined }));
    // The text was made from variables of this type in this component.
    request(operation, JSON.parse(question) as Variables, controller.signal).then(
      (data) => controller.signal.aborted || setState({ status: "ready", data, error: undefined }),
      (error) => controller.signal.aborted || setState({ status: "failed", data: undefined, error }),
    );
    return () => controller.abort();
  }, [operation, question, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, retry };
}
