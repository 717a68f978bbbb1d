import type { Refusal } from "./refusal.ts";

const LONGEST = 8_000;

/** The address that a request asks for: what is percent-encoded in it must be UTF-8 and no null. Node lets ASCII alone pass. */
export function addressOf(target: string): URL | Refusal {
  if (target.length > LONGEST) {
    const message = `Cannot read the address: it is longer than ${LONGEST} bytes. Send the question by POST to /graphql.`;
    return { status: 414, code: "ADDRESS_TOO_LONG", message };
  }
  // A path that begins with two slashes is a path, not the name of another server.
  const whole = target.startsWith("/") ? `http://localhost${target}` : target;
  if (!URL.canParse(whole)) return unreadable(target, "it is no path. Send one such as /graphql");
  const url = new URL(whole);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return unreadable(target, "it is no path. Send one such as /graphql");
  }
  for (const part of [url.pathname, url.search]) {
    const decoded = decode(part);
    if (decoded === undefined) {
      return unreadable(target, "what is percent-encoded in it is not UTF-8. Write a percent sign itself as %25");
    }
    if (decoded.includes("\0")) return unreadable(target, "it holds a null. Leave it out");
  }
  return url;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

function unreadable(target: string, reason: string): Refusal {
  return { status: 400, code: "BAD_REQUEST", message: `Cannot read the address "${target.slice(0, 200)}": ${reason}.` };
}
