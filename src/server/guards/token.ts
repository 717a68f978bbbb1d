import { createHash, timingSafeEqual } from "node:crypto";
import type { MakeGuard } from "./guard.ts";

/** A header each: Chromium heeds but the first of those that share one. */
const CHALLENGES = ['Bearer realm="Zhenxing"', 'Basic realm="Zhenxing", charset="UTF-8"'];

/**
 * Asks everyone for the token, as a bearer or as the password that a browser asks its user for, with any user name:
 * so the viewer and its links to exports live with it.
 */
export const guardToken: MakeGuard = ({ token }) => {
  if (token === "") return undefined;
  const expected = digest(token);
  return ({ request, route }) => {
    const given = route.open ? token : tokenIn(request.headers.authorization ?? "");
    if (given !== undefined && timingSafeEqual(digest(given), expected)) return undefined;
    const reason = given === undefined ? "it brings no token" : "its token is another";
    const message = `Cannot answer: ${reason}. Send "Authorization: Bearer <token>", or the token as password.`;
    return { status: 401, code: "UNAUTHENTICATED", message, headers: { "www-authenticate": CHALLENGES } };
  };
};

function tokenIn(authorization: string): string | undefined {
  const [, scheme = "", value = ""] = /^(bearer|basic) +(\S+)$/i.exec(authorization) ?? [];
  if (scheme.toLowerCase() === "bearer") return value;
  if (scheme.toLowerCase() !== "basic") return undefined;
  return /^[^:]*:(.*)$/s.exec(Buffer.from(value, "base64").toString("utf8"))?.[1];
}

/** Digests are of one length, whatever they are of: comparing them tells nothing of either. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
