import type { IncomingMessage, ServerResponse } from "node:http";

/** A request that has been answered, or whose connection ended before; for logs and metrics. */
export interface Answered {
  readonly id: string;
  readonly client: string;
  readonly method: string;
  /** As it was sent, with what was asked in it. */
  readonly target: string;
  /** Name of the route, or "none". */
  readonly route: string;
  readonly status: number;
  /** False where the connection ended before the answer did. */
  readonly whole: boolean;
  readonly milliseconds: number;
}

/** Calls back when a response is done with, however it ends. */
export function whenAnswered(
  request: IncomingMessage,
  response: ServerResponse,
  known: () => Pick<Answered, "id" | "client" | "route">,
  call: (answered: Answered) => void,
): void {
  const began = performance.now();
  response.once("close", () => {
    const { method = "", url: target = "" } = request;
    const { statusCode: status, writableFinished: whole } = response;
    call({ ...known(), method, target, status, whole, milliseconds: performance.now() - began });
  });
}
