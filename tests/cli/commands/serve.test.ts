import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { start, zhenxing } from "../../support/cli.ts";
import { copyTiny, replaceIn } from "../../support/temporary.ts";
import { TEXTS, TINY } from "../../support/tiny.ts";

test.each(["SIGTERM", "SIGINT"] as const)(
  "the server says what it serves and where, and ends well on %s",
  async (signal) => {
    const child = start(["serve", "--dataset", TINY, "--texts", TEXTS], { env: { PORT: "0" } });
    if (!child.stdout) throw new Error("The program was started without pipes.");
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      if (line.includes("texts at hand")) break;
    }
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(lines[1] ?? "") ?? [];
    expect(lines).toEqual([
      "Zhenxing serves 小图谱 (tiny 1.2.3: 17 entities, 23 relations, 44 quotes)",
      `  viewer   ${url}/`,
      `  GraphQL  ${url}/graphql`,
      `  exports  ${url}/export/<format>`,
      "  texts at hand: tiny-chronicle",
    ]);
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: "ok", dataset: "tiny", version: "1.2.3" });
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([0, null]);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow("fetch failed");
  },
);

test("a port that is taken is said to be so, with status 2", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo; // It listens on a port.
  const { status, out, err } = await zhenxing(["serve", "--dataset", TINY, "--port", String(port)]);
  other.close();
  expect([status, out]).toEqual([2, ""]);
  expect(err).toBe(
    `Cannot listen on port ${port} of "127.0.0.1": it is taken. Stop the program that uses it, or choose another with PORT or --port.\n`,
  );
});

test.each([
  [
    "a port that is none",
    ["--port", "65536"],
    'Cannot read the configuration: port "65536" is not a whole number from 0 to 65535.\n',
  ],
  ["no host", ["--host", ""], 'Cannot read the configuration: host "" is not an address.\n'],
])("%s is refused with status 2", async (_, args, message) => {
  const { status, out, err } = await zhenxing(["serve", "--dataset", TINY, ...args]);
  expect([status, out, err]).toEqual([2, "", message]);
});

test("with --watch, an edit is served once it is whole, and until then what was there before", {
  timeout: 90_000,
}, async () => {
  const folder = await copyTiny();
  const child = start(["serve", "--dataset", folder, "--watch"], { env: { PORT: "0" } });
  if (!child.stdout || !child.stderr) throw new Error("The program was started without pipes.");
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) createInterface(stream).on("line", (line) => said.push(line));
  const hears = (text: string) => expect.poll(() => said.join("\n"), { timeout: 30_000 }).toContain(text);
  await hears("watching its files");
  const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said.join()) ?? [];
  const version = async () => ((await (await fetch(`${url}/healthz`)).json()) as { version: string }).version;
  await replaceIn(join(folder, "datapackage.json"), '"1.2.3"', '"one"');
  await replaceIn(join(folder, "relations.csv"), ",cites,", ",cite,");
  await hears("What was loaded before is still served.");
  expect(said.join("\n")).toMatch(/column version.*\n.*\[relation-types\]/s);
  expect(await version()).toBe("1.2.3");
  await replaceIn(join(folder, "relations.csv"), ",cite,", ",cites,");
  await replaceIn(join(folder, "datapackage.json"), '"one"', '"1.3.0"');
  await hears("Loaded anew: tiny 1.3.0.");
  await expect.poll(version).toBe("1.3.0");
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("requests are logged on standard error, a line of JSON each, and not what they ask", async () => {
  const child = start(["serve", "--dataset", TINY], { env: { PORT: "0" } });
  if (!child.stdout || !child.stderr) throw new Error("The program was started without pipes.");
  const logged = createInterface(child.stderr)[Symbol.asyncIterator]();
  for await (const line of createInterface(child.stdout)) {
    const url = /GraphQL {2}(.*)/.exec(line)?.[1];
    if (url === undefined) continue;
    await fetch(`${url}?query={__typename}`, { headers: { "x-request-id": "mine" } });
    break;
  }
  const { value } = await logged.next();
  expect(JSON.parse(value)).toMatchObject({ message: "request", requestId: "mine", path: "/graphql", status: 200 });
  expect(value).not.toContain("__typename");
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});
