import type { HTTPGraphQLResponse } from "@apollo/server";

/**
 * The status of an answer as GraphQL over HTTP has it: who takes `application/json` is told 200 whenever the request was
 * well-formed and within the limits, also where its document or variables are at fault; `application/graphql-response+json` keeps Apollo's 400.
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
export function httpStatus({ status = 200, headers, body }: HTTPGraphQLResponse): number {
  const legacy = /^application\/json\b/.test(headers.get("content-type") ?? "");
  return status === 400 && legacy && body.kind === "complete" && isWellFormed(body.string) ? 200 : status;
}

/** Codes of what is no request at all (no query, variables that are no object, several in one), and of what asks for too much. */
const REFUSED: readonly unknown[] = ["BAD_REQUEST", "LIMIT_EXCEEDED"];

function isWellFormed(answer: string): boolean {
  const { errors }: { errors: { extensions?: { code?: unknown } }[] } = JSON.parse(answer);
  return errors.every(({ extensions }) => !REFUSED.includes(extensions?.code));
}
