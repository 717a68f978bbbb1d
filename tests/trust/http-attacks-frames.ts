import { type Attack, get, HOST, JSON_TYPE, post, QUESTION } from "./http-attack.ts";

const SMUGGLING: readonly Attack[] = [
  {
    what: "a length beside chunks",
    bytes: post(`${JSON_TYPE}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n`, "0\r\n\r\n"),
    status: 400,
  },
  {
    what: "chunks beside a length",
    bytes: post(`${JSON_TYPE}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n`, "0\r\n\r\n"),
    status: 400,
  },
  { what: "two lengths", bytes: post(`${JSON_TYPE}Content-Length: 5\r\nContent-Length: 6\r\n`), status: 400 },
  { what: "a length with a sign", bytes: post(`${JSON_TYPE}Content-Length: +24\r\n`), status: 400 },
  { what: "a length in hexadecimal", bytes: post(`${JSON_TYPE}Content-Length: 0x18\r\n`), status: 400 },
  { what: "a length below nothing", bytes: post(`${JSON_TYPE}Content-Length: -1\r\n`), status: 400 },
  { what: "a length of 30 digits", bytes: post(`${JSON_TYPE}Content-Length: ${"9".repeat(30)}\r\n`), status: 400 },
  { what: "a list of lengths", bytes: post(`${JSON_TYPE}Content-Length: 24, 24\r\n`), status: 400 },
  {
    what: "an unknown transfer coding",
    bytes: post(`${JSON_TYPE}Transfer-Encoding: xchunked\r\n`, "0\r\n\r\n"),
    status: 400,
  },
  {
    what: "chunks that are not last",
    bytes: post(`${JSON_TYPE}Transfer-Encoding: chunked, identity\r\n`, "0\r\n\r\n"),
    status: 400,
  },
  {
    what: "a space before the colon",
    bytes: post(`${JSON_TYPE}Transfer-Encoding : chunked\r\n`, "0\r\n\r\n"),
    status: 400,
  },
  { what: "a folded header", bytes: get("/healthz", "X-A: b\r\n folded\r\n"), status: 400 },
  { what: "a carriage return alone in a header", bytes: get("/healthz", "X-A: b\rContent-Length: 5\r\n"), status: 400 },
  { what: "a null in a header", bytes: get("/healthz", "X-A: b\0c\r\n"), status: 400 },
  { what: "a header without a name", bytes: get("/healthz", ": b\r\n"), status: 400 },
  {
    what: "a chunk size that is none",
    bytes: post(`${JSON_TYPE}Transfer-Encoding: chunked\r\n`, "zz\r\n"),
    status: 400,
  },
  {
    what: "a chunk size of 20 digits",
    bytes: post(`${JSON_TYPE}Transfer-Encoding: chunked\r\n`, `${"f".repeat(20)}\r\n`),
    status: 400,
  },
  {
    what: "a chunk longer than it says",
    bytes: post(`${JSON_TYPE}Transfer-Encoding: chunked\r\n`, "1\r\nabc\r\n0\r\n\r\n"),
    status: 400,
  },
  {
    what: "20 kB of chunk extension",
    bytes: post(`${JSON_TYPE}Transfer-Encoding: chunked\r\n`, `1;${"a".repeat(20_000)}\r\n{\r\n0\r\n\r\n`),
    status: 413,
  },
];

const CHUNKS = `18\r\n${QUESTION}\r\n0\r\n\r\n`;

/** What two readers on one way may take for different requests. */
const FRAMES: readonly Attack[] = [
  {
    what: "a coding before chunks",
    bytes: post(`${JSON_TYPE}Transfer-Encoding: gzip, chunked\r\n`, CHUNKS),
    status: 400,
  },
  {
    what: "two lines of codings",
    bytes: post(`${JSON_TYPE}Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n`, CHUNKS),
    status: 400,
  },
  {
    what: "chunks announced twice",
    bytes: post(`${JSON_TYPE}Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n`, CHUNKS),
    status: 400,
  },
  {
    what: "a vertical tab before a coding",
    bytes: post(`${JSON_TYPE}Transfer-Encoding: \x0bchunked\r\n`, CHUNKS),
    status: 400,
  },
  { what: "a tab before a coding", bytes: post(`${JSON_TYPE}Transfer-Encoding:\tchunked\r\n`, CHUNKS), status: 200 },
  { what: "a coding in capitals", bytes: post(`${JSON_TYPE}Transfer-Encoding: CHUNKED\r\n`, CHUNKS), status: 200 },
  {
    what: "chunks in HTTP/1.0",
    bytes: `POST /graphql HTTP/1.0\r\n${HOST}${JSON_TYPE}Transfer-Encoding: chunked\r\n\r\n${CHUNKS}`,
    status: 400,
  },
  { what: "HTTP/2.0", bytes: get("", "", "GET /healthz HTTP/2.0"), status: 400 },
  { what: "HTTP/1.2", bytes: get("", "", "GET /healthz HTTP/1.2"), status: 400 },
  { what: "http/1.1 in small letters", bytes: get("", "", "GET /healthz http/1.1"), status: 400 },
  { what: "lines that end without a return", bytes: "GET /healthz HTTP/1.1\nHost: localhost\n\n", status: 400 },
  {
    what: "chunks whose lines end without a return",
    bytes: post(`${JSON_TYPE}Transfer-Encoding: chunked\r\n`, CHUNKS.replaceAll("\r\n", "\n")),
    status: 400,
  },
  ...["-18", "0x18", "+18", "18 ", '18;a="\r\n"'].map((size) => ({
    what: `a chunk of the size ${JSON.stringify(size)}`,
    bytes: post(`${JSON_TYPE}Transfer-Encoding: chunked\r\n`, CHUNKS.replace("18", size)),
    status: 400,
  })),
  {
    what: "a host and a length after the chunks",
    bytes: post(
      `${JSON_TYPE}Transfer-Encoding: chunked\r\n`,
      CHUNKS.replace(/\r\n$/, "Content-Length: 5\r\nHost: evil.example\r\n\r\n"),
    ),
    status: 400,
  },
  {
    what: "100,000 chunks of a space",
    bytes: post(`${JSON_TYPE}Transfer-Encoding: chunked\r\n`, `${"1\r\n \r\n".repeat(100_000)}0\r\n\r\n`),
    status: 400,
  },
  {
    what: "a request behind a body of no length",
    bytes: post(`${JSON_TYPE}Content-Length: 0\r\n`, get("/healthz")),
    status: 400,
  },
  { what: "2,000 empty lines before a request", bytes: "\r\n".repeat(2000) + get("/healthz"), status: 200 },
  { what: "a space before a request", bytes: ` ${get("/healthz")}`, status: 400 },
];

/** Requests whose end is not where it seems to be. */
export const FRAME_ATTACKS: readonly Attack[] = [SMUGGLING, FRAMES].flat();
