import { type Attack, CLOSE, get, HOST, JSON_TYPE, post, QUESTION, sized } from "./http-attack.ts";
import { FRAME_ATTACKS } from "./http-attacks-frames.ts";
import { ODD_ATTACKS } from "./http-attacks-oddities.ts";
import { SENDER_ATTACKS } from "./http-attacks-senders.ts";

const PATHS: readonly Attack[] = [
  "/../package.json",
  "/..%2fpackage.json",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
  "/..\\..\\package.json",
  "/..%5c..%5cpackage.json",
  "/assets/../../package.json",
  "/assets/%2e%2e%2f%2e%2e%2fpackage.json",
  "/....//....//package.json",
  "//etc/passwd",
  "/etc/passwd",
  "/.git/config",
  "/.env",
  "/index.html.br",
  "/__proto__",
  "/constructor",
  "/graphql%2f..%2fhealthz",
  "/graphql;a=b",
  "/graphql/../nothing",
  "/export/..%2f..%2fpackage.json",
  "/export/__proto__",
  "/export/constructor",
  "/export/json%00.gexf",
  "/%C0%AE%C0%AE/package.json",
  "/%252e%252e/package.json",
].map((path) => ({ what: `path ${path}`, bytes: get(path), status: /%00|%C0/.test(path) ? 400 : 404 }));

const ADDRESSES: readonly Attack[] = [
  { what: "a null as it is", bytes: get("/\0"), status: 400 },
  { what: "a tab in the address", bytes: get("/a\tb"), status: 400 },
  { what: "bytes beyond ASCII", bytes: Buffer.from(get("/\xff"), "latin1"), status: 400 },
  { what: "a percent sign alone", bytes: get("/?q=100%"), status: 400 },
  { what: "Latin-1 in the query", bytes: get("/graphql?query=%e9"), status: 400 },
  { what: "half a surrogate in the query", bytes: get("/graphql?query=%ed%a0%80"), status: 400 },
  { what: "an overlong slash", bytes: get("/%e0%80%af"), status: 400 },
  { what: "8 kB of address", bytes: get(`/?${"a".repeat(8000)}`), status: 414 },
  { what: "20 kB of address", bytes: get(`/?${"a".repeat(20_000)}`), status: 431 },
  { what: "2,000 fields in the query of an export", bytes: get(`/export/json?${"a=&".repeat(2000)}`), status: 400 },
  { what: "another server's address", bytes: get("http://evil.example/graphql"), status: 421 },
  { what: "another server's address with credentials", bytes: get("http://localhost@evil.example/"), status: 421 },
  { what: "a file's address", bytes: get("file:///etc/passwd"), status: 400 },
  { what: "no address", bytes: get("", "", "GET  HTTP/1.1"), status: 400 },
];

const BODIES: readonly Attack[] = [
  {
    what: "a body in Latin-1",
    bytes: sized(QUESTION, "Content-Type: application/json; charset=latin1\r\n"),
    status: 415,
  },
  {
    what: "a body in UTF-16",
    bytes: sized(QUESTION, "Content-Type: application/json; charset=utf-16\r\n"),
    status: 415,
  },
  {
    what: "two charsets",
    bytes: sized(QUESTION, "Content-Type: application/json; charset=utf-7; charset=utf-8\r\n"),
    status: 415,
  },
  { what: "a form", bytes: sized(QUESTION, "Content-Type: application/x-www-form-urlencoded\r\n"), status: 415 },
  { what: "parts of a form", bytes: sized(QUESTION, "Content-Type: multipart/form-data; boundary=x\r\n"), status: 415 },
  { what: "plain text", bytes: sized(QUESTION, "Content-Type: text/plain\r\n"), status: 415 },
  { what: "no type", bytes: sized(QUESTION, ""), status: 415 },
  {
    what: "a type of 10 kB",
    bytes: sized(QUESTION, `Content-Type: application/json;${" a=b;".repeat(2000)}x\r\n`),
    status: 200,
  },
  { what: "bytes that are not UTF-8", bytes: sized(Uint8Array.of(0x22, 0xff, 0xfe, 0x22)), status: 400 },
  { what: "a truncated sequence", bytes: sized(Uint8Array.of(0x22, 0xe4, 0xb8, 0x22)), status: 400 },
  { what: "a surrogate in UTF-8", bytes: sized(Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22)), status: 400 },
  { what: "no JSON", bytes: sized("{"), status: 400 },
  { what: "JSON of 100,000 brackets", bytes: sized("[".repeat(100_000)), status: 400 },
  { what: "a key named __proto__", bytes: sized(`{"__proto__":{"query":"{__typename}"}}`), status: 400 },
  { what: "1 MB and a byte", bytes: sized(" ".repeat(1_000_001)), status: 413 },
  {
    what: "1 MB and more in chunks",
    bytes: post(`${JSON_TYPE}Transfer-Encoding: chunked\r\n`, `F4300\r\n${" ".repeat(1_000_192)}\r\n0\r\n\r\n`),
    status: 413,
  },
  { what: "a body that says gzip", bytes: sized(QUESTION, `${JSON_TYPE}Content-Encoding: gzip\r\n`), status: 415 },
  {
    what: "a body that says gzip, br",
    bytes: sized(QUESTION, `${JSON_TYPE}Content-Encoding: gzip, br\r\n`),
    status: 415,
  },
  {
    what: "a body to who takes none",
    bytes: `GET /healthz HTTP/1.1\r\n${HOST}${CLOSE}Content-Length: 4\r\n\r\nbody`,
    status: 200,
  },
];

/** Types of bodies. */
const MEDIA: readonly Attack[] = [
  ['Application/JSON; Charset="UTF-8"', 200],
  ['application/json; charset="utf-8\\"; x=y"', 415],
  ["application/json; charset=utf-8\r\nContent-Type: text/plain", 200],
  ["text/plain\r\nContent-Type: application/json", 415],
  ["text/plain; application/json", 415],
  ["application/json, text/plain", 415],
  ["application/json-patch+json", 415],
  ["application/json\r\nContent-Encoding: x-gzip", 415],
  ["application/json\r\nContent-Encoding: identity, identity", 415],
].map(([type, status]) => ({
  what: `a body of the type ${JSON.stringify(type)}`,
  bytes: sized(QUESTION, `Content-Type: ${type}\r\n`),
  status: Number(status),
}));

const METHODS: readonly Attack[] = [
  { what: "TRACE", bytes: get("/graphql", "", "TRACE /graphql HTTP/1.1"), status: 405 },
  { what: "CONNECT", bytes: "CONNECT localhost:22 HTTP/1.1\r\nHost: localhost:22\r\n\r\n", status: 405 },
  { what: "DELETE of an export", bytes: get("", "", "DELETE /export/json HTTP/1.1"), status: 405 },
  { what: "a method of its own", bytes: get("", "", "STEAL / HTTP/1.1"), status: 400 },
  { what: "a method in small letters", bytes: get("", "", "get / HTTP/1.1"), status: 400 },
  {
    what: "a method that another header names",
    bytes: get("/healthz", "X-HTTP-Method-Override: DELETE\r\n"),
    status: 200,
  },
  { what: "HTTP/0.9", bytes: "GET /healthz\r\n\r\n", status: 400 },
  { what: "HTTP/3.0", bytes: get("", "", "GET /healthz HTTP/3.0"), status: 400 },
  { what: "HTTP/2 by prior knowledge", bytes: "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", status: 400 },
  {
    what: "an upgrade to HTTP/2",
    bytes: get("/healthz", "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n"),
    status: 200,
  },
  {
    what: "an upgrade to WebSocket",
    bytes: get("/graphql?query={__typename}", "Upgrade: websocket\r\nSec-WebSocket-Key: AAAA\r\n"),
    status: 200,
  },
  { what: "TLS", bytes: Uint8Array.of(0x16, 3, 1, 0, 5, 1, 0, 0, 1, 0), status: 400 },
  { what: "an expectation that is none", bytes: get("/healthz", "Expect: the-inquisition\r\n"), status: 417 },
];

const HEADERS: readonly Attack[] = [
  { what: "17 kB of headers", bytes: get("/healthz", `X-A: ${"b".repeat(17_000)}\r\n`), status: 431 },
  { what: "2,900 headers", bytes: get("/healthz", "A: b\r\n".repeat(2900)), status: 200 },
  {
    what: "1,500 headers before a second host",
    bytes: get("/healthz", `${"A:b\r\n".repeat(1500)}Host: evil.example\r\n`),
    status: 400,
  },
  { what: "a range that ends before it begins", bytes: get("/", "Range: bytes=5-2\r\n"), status: 200 },
  { what: "500 ranges", bytes: get("/", `Range: bytes=${"0-1,".repeat(500)}0-1\r\n`), status: 200 },
  { what: "codings that are none", bytes: get("/", `Accept-Encoding: ${";q=,".repeat(2000)}\r\n`), status: 200 },
  { what: "10,000 entity tags", bytes: get("/", `If-None-Match: ${'"a",'.repeat(3500)}\r\n`), status: 200 },
  { what: "a date that is none", bytes: get("/", "If-Modified-Since: yesterday\r\n"), status: 200 },
  { what: "an accepted type that is none", bytes: get("/graphql?query={__typename}", "Accept: /;;,\r\n"), status: 406 },
  { what: "an authorization that is none", bytes: get("/healthz", "Authorization: Basic \xff\xfe\r\n"), status: 200 },
  {
    what: "a forwarded address that is none",
    bytes: get("/healthz", `X-Forwarded-For: ${",".repeat(5000)}\r\n`),
    status: 200,
  },
];

/** What strangers may send, in families; quick enough for `npm test`. */
export const ATTACKS: readonly Attack[] = [
  [PATHS, ADDRESSES, BODIES, MEDIA],
  [METHODS, HEADERS, FRAME_ATTACKS, SENDER_ATTACKS, ODD_ATTACKS],
].flat(2);
