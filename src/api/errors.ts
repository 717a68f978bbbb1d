import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { shortened, withoutSuggestions, ZhenxingError } from "../errors.ts";
import { Refusal } from "./refusal.ts";

export interface ErrorOptions {
  /** Strangers ask: no message says what they may have meant. */
  readonly production?: boolean;
}

/** What a caller is told of an error: misuse in its own words with its code, what GraphQL found wrong as it says it, and of anything else only that it happened. */
export function formatError(
  { message, locations, path }: GraphQLFormattedError,
  error: unknown,
  { production = false }: ErrorOptions = {},
): GraphQLFormattedError {
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const said = (text: string) => (production ? withoutSuggestions(shortened(text)) : shortened(text));
  const original = unwrapResolverError(error);
  if (original instanceof Refusal) return { message: original.message, ...place, extensions: original.extensions };
  if (original instanceof ZhenxingError) {
    return { message: said(original.message), ...place, extensions: { code: original.code } };
  }
  if (isOwnFault(error)) {
    return { message: "Something went wrong on the server.", ...place, extensions: { code: OWN_FAULT } };
  }
  // Apollo would put its own fault for what has no code.
  const code = original instanceof GraphQLError ? original.extensions.code : undefined;
  return { message: said(message), ...place, extensions: { code: code ?? "BAD_USER_INPUT" } };
}

/** Code of what is no fault of the caller. */
export const OWN_FAULT = "INTERNAL_SERVER_ERROR";

/** The error is neither misuse nor something that GraphQL found wrong with a request. */
export function isOwnFault(error: unknown): boolean {
  const original = unwrapResolverError(error);
  if (original instanceof ZhenxingError) return false;
  return !(original instanceof GraphQLError) || (error instanceof GraphQLError && error.path !== undefined);
}
