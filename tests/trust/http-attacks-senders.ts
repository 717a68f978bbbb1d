import { type Attack, CLOSE, get, JSON_TYPE, QUESTION, sized } from "./http-attack.ts";

const HOSTS: readonly Attack[] = [
  "evil.example",
  "localhost.evil.example",
  "127.0.0.1.nip.example",
  "169.254.169.254",
  "2130706433",
  "0x7f.1",
  "0.0.0.0",
  "[::ffff:7f00:1]",
  "localhost:4000@evil.example",
  "localhost evil.example",
  "localhost,evil.example",
].map((host) => ({
  what: `host ${host}`,
  bytes: `GET /healthz HTTP/1.1\r\nHost: ${host}\r\n${CLOSE}\r\n`,
  status: 421,
}));

const NAMES: readonly Attack[] = [
  { what: "two hosts", bytes: get("/healthz", "Host: evil.example\r\n"), status: 400 },
  { what: "no host", bytes: `GET /healthz HTTP/1.1\r\n${CLOSE}\r\n`, status: 400 },
  { what: "no host in HTTP/1.0", bytes: "GET /healthz HTTP/1.0\r\n\r\n", status: 400 },
  {
    what: "a host that a proxy is said to have heard",
    bytes: get("/healthz", "X-Forwarded-Host: evil.example\r\n"),
    status: 200,
  },
];

/** Names of this machine and of others, written otherwise than they are used to be. */
const SPELLINGS: readonly Attack[] = [
  ["localhost:", 200],
  ["LOCALHOST:4000", 200],
  ["localhost.", 200],
  ["[::1]:4000", 200],
  ["localhost..", 421],
  ["localhost:4000:4000", 421],
  ["[::1", 421],
  ["::1", 421],
  ["[0:0:0:0:0:0:0:1]", 421],
  ["127.1", 421],
  ["0177.0.0.1", 421],
  ["localhost%00.evil.example", 421],
  ["localhost/", 421],
  ["localhost\\evil.example", 421],
  ["localhost#evil.example", 421],
  ["a@localhost", 421],
  ["", 421],
].map(([host, status]) => ({
  what: `the name ${JSON.stringify(host)}`,
  bytes: `GET /healthz HTTP/1.1\r\nHost: ${host}\r\n${CLOSE}\r\n`,
  status: Number(status),
}));

/** Where a browser says it comes from. */
const ORIGINS: readonly Attack[] = [
  ["Origin: null", 403],
  ["Origin: file://", 403],
  ["Origin: http://localhost\r\nOrigin: http://evil.example", 403],
  ["Origin: http://localhost.evil.example", 403],
  ["Origin: http://localhost@evil.example", 403],
  ["Sec-Fetch-Site: SAME-ORIGIN", 403],
  ["Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: cross-site", 403],
  ["Origin: http://localhost", 200],
].map(([headers, status]) => ({
  what: `a question with ${JSON.stringify(headers)}`,
  bytes: sized(QUESTION, `${JSON_TYPE}${headers}\r\n`),
  status: Number(status),
}));

/** Requests to other names than this server has, and from pages of others. */
export const SENDER_ATTACKS: readonly Attack[] = [HOSTS, NAMES, SPELLINGS, ORIGINS].flat();
