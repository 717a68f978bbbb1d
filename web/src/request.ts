import type { Operation } from "./generated/operations.ts";
import { siteData } from "./site/site-data.ts";

/** Why there is no answer: the server was not reached, or it refused the question. */
export class RequestError extends Error {
  readonly reason: "unreachable" | "refused";

  constructor(reason: "unreachable" | "refused", message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

interface Reply<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string }[];
}

/**
 * Asks the API.
 * @throws RequestError; the signal's AbortError once it is aborted
 */
export async function request<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Answer> {
  return answerOf(await ask<Answer>({ query: operation.text, variables }, signal));
}

/**
 * Asks the question that an address has, of which the caller says what answers it.
 * @throws as `request` does
 */
export async function requestAt<Answer>(address: string, signal: AbortSignal): Promise<Answer> {
  return answerOf(await reach<Answer>(address, { signal }));
}

function answerOf<Answer>(reply: Reply<Answer>): Answer {
  if (reply.errors?.[0]) throw new RequestError("refused", reply.errors[0].message);
  if (!reply.data) throw new RequestError("refused", "The server gave an answer without data.");
  return reply.data;
}

interface Question {
  readonly query: string;
  readonly variables: unknown;
}

const ask = siteData() ? askPage : askServer;

/** In a static copy the API runs in the page. */
async function askPage<Answer>(question: Question, signal: AbortSignal): Promise<Reply<Answer>> {
  try {
    const { askSite } = await import("./site/ask-site.ts");
    const reply = await askSite<Reply<Answer>>(question);
    signal.throwIfAborted();
    return reply;
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new RequestError("refused", cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function askServer<Answer>(question: Question, signal: AbortSignal): Promise<Reply<Answer>> {
  return reach("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(question),
    signal,
  });
}

async function reach<Answer>(
  address: string,
  how: RequestInit & { readonly signal: AbortSignal },
): Promise<Reply<Answer>> {
  try {
    const response = await fetch(address, how);
    // The shape is that of the operation's generated type, which the server's schema gave.
    return (await response.json()) as Reply<Answer>;
  } catch (cause) {
    if (how.signal.aborted) throw cause;
    throw new RequestError("unreachable", "Cannot reach the server.", { cause });
  }
}
