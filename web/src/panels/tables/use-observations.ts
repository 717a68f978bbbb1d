import { useEffect, useState } from "react";
import { ObservationTable, type ObservationTableQuery } from "../../generated/operations.ts";
import { request } from "../../request.ts";
import type { Answer } from "../../use-answer.ts";

export type TabledObservation = ObservationTableQuery["observations"]["nodes"][number];

type State = Pick<Answer<readonly TabledObservation[]>, "status" | "data" | "error">;

const IDLE: State = { status: "idle", data: undefined, error: undefined };

/** All statistics of the dataset, page after page; asks for none while they are not asked for. */
export function useObservations(asked: boolean): Answer<readonly TabledObservation[]> {
  const [state, setState] = useState(IDLE);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again.
  useEffect(() => {
    if (!asked) return;
    const controller = new AbortController();
    setState({ ...IDLE, status: "loading" });
    readAll(controller.signal).then(
      (data) => controller.signal.aborted || setState({ status: "ready", data, error: undefined }),
      (error) => controller.signal.aborted || setState({ status: "failed", data: undefined, error }),
    );
    return () => controller.abort();
  }, [asked, attempt]);
  return { ...state, retry: () => setAttempt((count) => count + 1) };
}

async function readAll(signal: AbortSignal): Promise<readonly TabledObservation[]> {
  const all: TabledObservation[] = [];
  let after: string | null | undefined = null;
  do {
    const { observations }: ObservationTableQuery = await request(ObservationTable, { after }, signal);
    all.push(...observations.nodes);
    after = observations.pageInfo.hasNextPage ? observations.pageInfo.endCursor : undefined;
  } while (after);
  return all;
}
