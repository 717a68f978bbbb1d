import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { GraphQLError } from "graphql";
import { ZhenxingError } from "../errors.ts";

/**
 * What a caller is told of an error: misuse in its own words with its code, what GraphQL found wrong as it says it,
 * and of anything else only that it happened; `report` gets the rest.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const original = unwrapResolverError(error);
  if (original instanceof ZhenxingError) {
    return { message: original.message, ...place, extensions: { code: original.code } };
  }
  if (original instanceof GraphQLError && !path) {
    const code = original.extensions.code ?? "BAD_USER_INPUT"; // Apollo would put its own fault for what has none.
    return { message: formatted.message, ...place, extensions: { code } };
  }
  report(original);
  return { message: "Something went wrong on the server.", ...place, extensions: { code: "INTERNAL_SERVER_ERROR" } };
}
