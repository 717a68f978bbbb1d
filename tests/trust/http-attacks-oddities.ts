import { type Attack, CLOSE, get, HOST, JSON_TYPE, post, QUESTION, sized } from "./http-attack.ts";

const SIZE = `Content-Length: ${QUESTION.length}\r\n`;

/** Ways to ask that the protocol has and hardly anybody uses. */
const METHODS: readonly Attack[] = [
  { what: "HEAD of a page", bytes: get("", "", "HEAD / HTTP/1.1"), status: 200 },
  {
    what: "HEAD of an export with a body",
    bytes: get("", "Content-Length: 3\r\n", "HEAD /export/json HTTP/1.1").concat("abc"),
    status: 200,
  },
  { what: "OPTIONS of the server", bytes: get("", "", "OPTIONS * HTTP/1.1"), status: 400 },
  {
    what: "OPTIONS before a question of another page",
    bytes: get(
      "",
      "Origin: http://evil.example\r\nAccess-Control-Request-Method: POST\r\n",
      "OPTIONS /graphql HTTP/1.1",
    ),
    status: 403,
  },
  { what: "PROPFIND", bytes: get("", "Depth: infinity\r\n", "PROPFIND / HTTP/1.1"), status: 405 },
  { what: "PURGE", bytes: get("", "", "PURGE /graphql HTTP/1.1"), status: 405 },
  {
    what: "POST to a page",
    bytes: Buffer.from(`POST / HTTP/1.1\r\n${HOST}${CLOSE}${JSON_TYPE}${SIZE}\r\n${QUESTION}`),
    status: 405,
  },
  {
    what: "POST to /metrics",
    bytes: Buffer.from(`POST /metrics HTTP/1.1\r\n${HOST}${CLOSE}${SIZE}\r\n${QUESTION}`),
    status: 405,
  },
];

/** Addresses in forms that are for proxies, or for nobody. */
const TARGETS: readonly Attack[] = [
  { what: "this server's whole address", bytes: get("http://localhost/healthz"), status: 200 },
  { what: "this server's whole address in capitals", bytes: get("HTTP://LOCALHOST/healthz"), status: 200 },
  { what: "another server's address and this one's host", bytes: get("https://evil.example:443/healthz"), status: 421 },
  { what: "a data address", bytes: get("data:text/html,<script>alert(1)</script>"), status: 400 },
  { what: "a script's address", bytes: get("javascript:alert(1)"), status: 400 },
  { what: "an asterisk", bytes: get("*"), status: 400 },
  { what: "a query alone", bytes: get("?query={__typename}"), status: 400 },
  { what: "a fragment", bytes: get("/healthz#/../graphql"), status: 200 },
  { what: "7 kB of slashes", bytes: get("/".repeat(7000)), status: 404 },
  { what: "7 kB of parents", bytes: get(`/${"../".repeat(2300)}etc/passwd`), status: 404 },
  { what: "2,000 percent-encoded letters", bytes: get(`/${"%61".repeat(2000)}`), status: 404 },
  { what: "a percent sign before what is no number", bytes: get("/%zz"), status: 400 },
  { what: "UTF-16 percent-encoded as in old scripts", bytes: get("/%u002e%u002e/"), status: 400 },
  { what: "a return percent-encoded in the address", bytes: get("/healthz%0d%0aX-Evil:a"), status: 404 },
  {
    what: "a return percent-encoded in an export's options",
    bytes: get("/export/json?types=CITY%0d%0aX-Evil:a"),
    status: 400,
  },
  { what: "markup for the name of a format", bytes: get("/export/%3Cscript%3Ealert(1)%3C/script%3E"), status: 404 },
  { what: "a port beyond all", bytes: get("http://localhost:99999/healthz"), status: 400 },
];

/** Headers that ask for a part of an answer, for another form of it, or for none. */
const CONDITIONS: readonly Attack[] = [
  { what: "a range of a page", bytes: get("/", "Range: bytes=0-0\r\n"), status: 200 },
  { what: "a range without end of an export", bytes: get("/export/json", "Range: bytes=0-,0-,0-\r\n"), status: 200 },
  { what: "a range in another unit", bytes: get("/", "Range: lines=1-2\r\nIf-Range: *\r\n"), status: 200 },
  { what: "any entity tag", bytes: get("/", "If-None-Match: *\r\n"), status: 304 },
  { what: "a condition that no page meets", bytes: get("/", 'If-Match: "none"\r\n'), status: 200 },
  {
    what: "a date of the year 9999",
    bytes: get("/", "If-Modified-Since: Fri, 31 Dec 9999 23:59:59 GMT\r\n"),
    status: 200,
  },
  { what: "no coding at all accepted", bytes: get("/", "Accept-Encoding: identity;q=0, *;q=0\r\n"), status: 200 },
  {
    what: "codings of impossible quality",
    bytes: get("/", "Accept-Encoding: gzip;q=1e999, br;q=-1, *;q=NaN\r\n"),
    status: 200,
  },
  {
    what: "a coding named as members of all objects are",
    bytes: get("/", "Accept-Encoding: __proto__, constructor;q=1\r\n"),
    status: 200,
  },
  { what: "languages that are none", bytes: get("/", `Accept-Language: ${"x-".repeat(5000)}\r\n`), status: 200 },
  { what: "a request id with markup", bytes: get("/healthz", "X-Request-Id: <script>\r\n"), status: 200 },
  { what: "a request id of 10 kB", bytes: get("/healthz", `X-Request-Id: ${"a".repeat(10_000)}\r\n`), status: 200 },
  { what: "cookies of 12 kB", bytes: get("/healthz", `Cookie: ${"a=b; ".repeat(2400)}\r\n`), status: 200 },
];

/** What announces a body, or another protocol, and does not keep to it. */
const PROMISES: readonly Attack[] = [
  {
    what: "leave that is waited for, and the body with it",
    bytes: post(`${JSON_TYPE}Expect: 100-continue\r\n${SIZE}`),
    status: 100,
  },
  { what: "an expectation without a body", bytes: get("/healthz", "Expect: 100-continue\r\n"), status: 100 },
  { what: "two expectations", bytes: sized(QUESTION, `${JSON_TYPE}Expect: 100-continue, wait\r\n`), status: 100 },
  {
    what: "an upgrade to WebSocket in full",
    bytes: get(
      "/graphql",
      "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n",
    ),
    status: 400,
  },
  {
    what: "an upgrade of a POST to HTTP/2",
    bytes: sized(
      QUESTION,
      `${JSON_TYPE}Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n`,
    ),
    status: 200,
  },
  {
    what: "an upgrade to what nobody knows",
    bytes: get("/healthz", "Connection: upgrade\r\nUpgrade: foo/2, bar\r\n"),
    status: 200,
  },
  {
    what: "trailers that are announced",
    bytes: post(
      `${JSON_TYPE}TE: trailers\r\nTrailer: Host\r\nTransfer-Encoding: chunked\r\n`,
      `18\r\n${QUESTION}\r\n0\r\n\r\n`,
    ),
    status: 200,
  },
  {
    what: "headers that a connection is said to own",
    bytes: get("/healthz", "Connection: Host, X-Request-Id\r\n"),
    status: 200,
  },
  { what: "a byte order mark before a question", bytes: sized(`\ufeff${QUESTION}`), status: 200 },
  { what: "a question twice in one object", bytes: sized('{"query":"{a}","query":"{__typename}"}'), status: 200 },
  { what: "a question in a list in a list", bytes: sized(`[[${QUESTION}]]`), status: 400 },
  {
    what: "extensions that name a stored question",
    bytes: sized('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"a"}}}'),
    status: 200,
  },
  {
    what: "a file to be uploaded, as GraphQL servers take them",
    bytes: sized(
      '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
      "Content-Type: multipart/form-data; boundary=x\r\nApollo-Require-Preflight: 1\r\n",
    ),
    status: 415,
  },
];

/** What a server meets that is on the open net for long. */
export const ODD_ATTACKS: readonly Attack[] = [METHODS, TARGETS, CONDITIONS, PROMISES].flat();
