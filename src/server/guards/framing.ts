import type { MakeGuard } from "./guard.ts";

const VERSIONS = ["1.0", "1.1"];

/**
 * Answers only what everybody on its way takes for the same request. Node reads a body by its last coding, whatever comes before
 * it, and takes a request of HTTP/2.0 for one of 1.1; a proxy may see another end of it.
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-6.1
 */
export const guardFraming: MakeGuard =
  () =>
  ({ request: { httpVersion, headers } }) => {
    if (!VERSIONS.includes(httpVersion)) return unframed(`it is of HTTP/${httpVersion}. Speak HTTP/1.1`);
    const coding = headers["transfer-encoding"];
    if (coding === undefined) return undefined;
    if (httpVersion === "1.0") return unframed("HTTP/1.0 has no Transfer-Encoding. Send a Content-Length");
    if (coding.toLowerCase() === "chunked") return undefined;
    return unframed(`its Transfer-Encoding is "${coding}". Send the body chunked alone, or with a Content-Length`);
  };

function unframed(reason: string) {
  const message = `Cannot read the request: ${reason}.`;
  return { status: 400, code: "BAD_REQUEST", message, headers: { connection: "close" } };
}
