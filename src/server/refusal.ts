import type { ServerResponse } from "node:http";
import { respondError } from "./respond.ts";

/** Why a request is not answered, and how that is said. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

/** Ends a response with a refusal. */
export function refuse(response: ServerResponse, { status, code, message, headers = {} }: Refusal): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  respondError(response, status, code, message);
}
