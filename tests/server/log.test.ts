import { expect, test } from "vitest";
import type { Answered } from "../../src/server/answered.ts";
import { createLog } from "../../src/server/log.ts";
import type { LogLevel } from "../../src/server/settings.ts";
import { serve } from "../support/server.ts";

const ANSWERED: Answered = {
  id: "7",
  client: "127.0.0.1",
  method: "GET",
  target: "/graphql?query=secret",
  route: "graphql",
  status: 200,
  whole: true,
  milliseconds: 1.2345,
};

function written(level: LogLevel) {
  const lines: string[] = [];
  const log = createLog(level, (line) => lines.push(line));
  log.fault(new Error("a\nb"), "7");
  log.fault("no error");
  log.answered(ANSWERED);
  log.asked({ query: "secret" }, "7");
  return lines;
}

test.each<[LogLevel, string[]]>([
  ["silent", []],
  ["error", ["fault", "fault"]],
  ["info", ["fault", "fault", "request"]],
  ["debug", ["fault", "fault", "request", "question"]],
])("at %s a log has the lines %j, each one of JSON", (level, messages) => {
  const lines = written(level);
  expect(lines.map((line) => JSON.parse(line).message)).toEqual(messages);
  for (const line of lines) expect(line).not.toContain("\n");
  if (level === "info") expect(lines.join()).not.toContain("secret");
});

test("a request's line says who, what, how and how long", () => {
  const { time, ...line } = JSON.parse(written("info")[2] ?? "");
  expect(Date.parse(time)).not.toBeNaN();
  expect(line).toEqual({
    level: "info",
    message: "request",
    requestId: "7",
    client: "127.0.0.1",
    method: "GET",
    path: "/graphql",
    route: "graphql",
    status: 200,
    whole: true,
    ms: 1.2,
  });
});

test("a server tells of each request when it is done with, refused ones too", async () => {
  const told: Answered[] = [];
  const { url } = await serve(undefined, undefined, {}, { answered: (answered) => void told.push(answered) });
  const statuses = [];
  for (const path of ["/healthz", "/graphql?query={__typename}", "/nothing", "/%"]) {
    statuses.push((await fetch(url + path, { headers: { "x-request-id": "mine" } })).status);
  }
  await expect.poll(() => told.length).toBe(4);
  expect(told.map(({ id, route, status, whole }) => [id, route, status, whole])).toEqual([
    ["mine", "health", 200, true],
    ["mine", "graphql", 200, true],
    ["mine", "viewer", 404, true],
    ["mine", "none", 400, true],
  ]);
  expect(statuses).toEqual(told.map(({ status }) => status));
});

test("a server tells what is asked of the API, by GET and by POST", async () => {
  const told: unknown[] = [];
  const { url } = await serve(undefined, undefined, {}, { asked: (...asked) => void told.push(asked) });
  const headers = { "x-request-id": "mine", "content-type": "application/json" };
  await fetch(`${url}/graphql?query={__typename}`, { headers });
  await fetch(`${url}/graphql`, { method: "POST", headers, body: '{"query":"{__typename}"}' });
  expect(told).toEqual([
    [{ query: "{__typename}" }, "mine"],
    [{ query: "{__typename}" }, "mine"],
  ]);
});
