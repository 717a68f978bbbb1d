import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Ask, AskedAhead } from "./ask-ahead.ts";
import type { Operation } from "./generated/operations.ts";
import { request } from "./request.ts";

/** Where a question stands. While a new one is under way, `data` is still the last answer. */
export interface Answer<Data> {
  readonly status: "idle" | "loading" | "ready" | "failed";
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

interface State<Data> extends Omit<Answer<Data>, "retry"> {
  /** What it is the state of: the variables, written. */
  readonly question: string | undefined;
}

/** Asks the API whenever the variables change; asks nothing while they are undefined. A late answer is dropped. */
export function useAnswer<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | undefined,
): Answer<Data> {
  const ask = useCallback(
    // The text was made from variables of this type in this component.
    (question: string, signal: AbortSignal) => request(operation, JSON.parse(question) as Variables, signal),
    [operation],
  );
  return useAsked(ask, variables === undefined ? undefined : JSON.stringify(variables));
}

/** Takes the answer to what was asked ahead, at once where it has come. */
export function useAskedAhead<Data>({ ask, question, answer }: AskedAhead<Data>): Answer<Data> {
  return useAsked(ask, question, answer);
}

/** Asks whenever the question changes; asks nothing while it is undefined. A late answer is dropped. */
export function useAsked<Data>(
  ask: Ask<Data>,
  question: string | undefined,
  /** The answer to the first question, where it is known already. */
  known?: () => Data | undefined,
): Answer<Data> {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<State<Data>>(() => {
    const data = known?.();
    return data === undefined ? IDLE : { question, status: "ready", data, error: undefined };
  });
  const asks = useRef(state.status === "idle");

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same question again.
  useEffect(() => {
    if (!asks.current) {
      asks.current = true;
      return;
    }
    if (question === undefined) {
      setState((last) => (last.status === "idle" ? last : IDLE));
      return;
    }
    const controller = new AbortController();
    setState(({ data }) => ({ question, status: "loading", data, error: undefined }));
    ask(question, controller.signal).then(
      (data) => controller.signal.aborted || setState({ question, status: "ready", data, error: undefined }),
      (error) => controller.signal.aborted || setState({ question, status: "failed", data: undefined, error }),
    );
    return () => controller.abort();
  }, [ask, question, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const { data, error } = state;
  // Between a new question and the effect that asks it, the state is still that of the last one.
  const status = state.question === question ? state.status : question === undefined ? "idle" : "loading";
  return useMemo(() => ({ status, data, error, retry }), [status, data, error, retry]);
}

const IDLE = { question: undefined, status: "idle", data: undefined, error: undefined } as const;
