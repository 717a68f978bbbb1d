import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import type { Report } from "./api.ts";
import type { Context } from "./context.ts";
import { isOwnFault } from "./errors.ts";

/** Reports each error of a request that is no fault of the caller, once, however many fields it failed. */
export function reporting(report: Report): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue: { watch, requestId } }) {
          if (watch.signal.aborted) return; // What fails then fails by it.
          const own = new Set(errors.filter(isOwnFault).map(unwrapResolverError));
          for (const error of own) report(error, requestId);
        },
      };
    },
    async unexpectedErrorProcessingRequest({ error, requestContext }) {
      report(error, requestContext.contextValue.requestId);
    },
  };
}
