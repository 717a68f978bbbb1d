import type { ApolloServerPlugin, GraphQLResponse } from "@apollo/server";
import type { GraphQLError, GraphQLFormattedError } from "graphql";
import type { Context } from "./context.ts";
import { type ErrorOptions, formatError, OWN_FAULT } from "./errors.ts";
import { ANSWER } from "./limits/answer.ts";

/** Puts in the place of an answer why there is none: the limit that the request met, that the server is busy, or all that is wrong with its document. */
export function refusals(options: ErrorOptions): ApolloServerPlugin<Context> {
  const formatted = (error: GraphQLError) => formatError(error.toJSON(), error, options);
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, contextValue: { watch, faults, requestId } }) {
          watch.end();
          if (response.body.kind !== "single") return;
          const { data, errors } = response.body.singleResult;
          const bytes = data ? Buffer.byteLength(JSON.stringify(data)) : 0;
          if (bytes > watch.bounds.answer) watch.refuse(ANSWER, bytes);
          const { refusal } = watch;
          if (refusal) {
            replace(response, refusal.status, [formatError(refusal, refusal)]);
            if (refusal.retryAfter) response.http.headers.set("retry-after", String(refusal.retryAfter));
          } else if (faults.length > 0) replace(response, 400, faults.map(formatted));
          else if (errors) response.body.singleResult.errors = errors.map((error) => withRequestId(error, requestId));
        },
      };
    },
  };
}

function replace(response: GraphQLResponse, status: number, errors: readonly GraphQLFormattedError[]): void {
  response.body = { kind: "single", singleResult: { errors } };
  response.http.status = status;
}

/** Whoever tells of what went wrong here can name the request. */
function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  if (error.extensions?.code !== OWN_FAULT) return error;
  return { ...error, extensions: { ...error.extensions, requestId } };
}
