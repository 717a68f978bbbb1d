import type { MakeGuard } from "./guard.ts";

/** Who sends one of them is no page of another site: such a page is known by the first two, and cannot set the others. */
const TELLING = ["sec-fetch-site", "origin", "graphql-require-preflight", "apollo-require-preflight"] as const;

/**
 * In production no question is executed for a GET that does not say where it comes from: an old browser sends such a one for a
 * page of any site. What the headers say, the guard against such pages has judged.
 */
export const guardPlainGet: MakeGuard = ({ mode }) => {
  if (mode !== "production") return undefined;
  return ({ request: { method, headers }, route }) => {
    if (!route.executes || method !== "GET" || TELLING.some((name) => headers[name])) return undefined;
    const message =
      "Cannot answer a plain GET: a page of another site could have a browser send it. Ask by POST, or send the header GraphQL-Require-Preflight: 1.";
    return { status: 403, code: "CROSS_SITE", message };
  };
};
