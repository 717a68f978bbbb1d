import { connect } from "node:net";
import { expect, test } from "vitest";
import type { Answered } from "../../src/server/answered.ts";
import { sendRaw, serve } from "../support/server.ts";
import { entity, sourcesOf } from "../support/sources.ts";
import { ontology } from "../support/tiny.ts";

const GET = (path: string, more = "") => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`;

async function underWay(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^zhenxing_http_requests_under_way (\d+)$/m.exec(text)?.[1]);
}

test("requests that are sent at once are answered one by one, in their order", async () => {
  const { port } = await serve();
  const paths = ["/export/json", "/healthz", "/graphql?query={__typename}", "/nothing"];
  const answer = await sendRaw(port, paths.map((path) => GET(path)).join("") + GET("/readyz", "Connection: close\r\n"));
  const types = [...answer.matchAll(/^HTTP\/1\.1 (\d+) .*?\r\n\r\n/gms)].map(([, status]) => status);
  expect(types).toEqual(["200", "200", "200", "404", "200"]);
  expect(answer).toMatch(/"status":"ok".*"__typename":"Query".*no such page|"status":"ok".*"__typename".*not built/s);
});

test("requests that wait behind another are done with when their client leaves, and the server can stop", async () => {
  const told: Answered[] = [];
  const entities = Array.from({ length: 3_000 }, (_, i) =>
    entity(`task/${i}`, "Task", { description: "振兴".repeat(500) }),
  );
  const { url, port, stop } = await serve(
    sourcesOf(ontology, { entities }),
    undefined,
    {},
    { answered: (one) => void told.push(one) },
  );
  const socket = connect(port, "127.0.0.1", () => socket.write(GET("/export/json").repeat(20)));
  socket.pause();
  await expect.poll(() => underWay(url)).toBeGreaterThan(1);
  socket.destroy();
  await expect.poll(() => underWay(url)).toBe(1);
  await expect.poll(() => told.filter(({ route }) => route === "export").length).toBe(20);
  expect(told.filter(({ route, whole }) => route === "export" && !whole).length).toBeGreaterThan(0);
  await stop();
});
