import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { sendRaw, serve } from "../support/server.ts";
import { entity, sourcesOf } from "../support/sources.ts";
import { ontology } from "../support/tiny.ts";

const entities = Array.from({ length: 200 }, (_, i) => entity(`task/${i}`, "Task", { description: "振兴".repeat(50) }));
const server = await serve(sourcesOf(ontology, { entities }));

const LONG = `/graphql?query=${encodeURIComponent("{ tasks(first: 100) { nodes { id description } } }")}`;
const PLAIN = await bytesOf(LONG, "identity");

/** What comes back as it is: `fetch` would decode it. */
async function ask(path: string, accepted: string, method = "GET") {
  const head = `${method} ${path} HTTP/1.0\r\nHost: localhost\r\nAccept-Encoding: ${accepted}\r\n\r\n`;
  const answer = Buffer.from(await sendRaw(server.port, head, "latin1"), "latin1");
  const end = answer.indexOf("\r\n\r\n");
  return { headers: answer.subarray(0, end).toString(), body: answer.subarray(end + 4) };
}

async function bytesOf(path: string, accepted: string): Promise<string> {
  return (await ask(path, accepted)).body.toString();
}

describe("an answer", () => {
  test.each<[string, string | undefined]>([
    ["br", "br"],
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["*", "br"],
    ["br;q=0, *;q=0.5", "gzip"],
    ["br;q=0.1, gzip;q=0.9", "gzip"],
    ["GZIP;Q=1", "gzip"],
    ["gzip;q=0", undefined],
    ["gzip;q=x", undefined],
    ["deflate, zstd, brx", undefined],
    ["identity", undefined],
    ["", undefined],
    [", ;q=1,,", undefined],
  ])("to who accepts %j comes in the coding %s", async (accepted, coding) => {
    const { headers, body } = await ask(LONG, accepted);
    expect(/\r\ncontent-encoding: (.*)/i.exec(headers)?.[1]).toBe(coding);
    expect(headers).toMatch(/\r\nvary: accept-encoding/i);
    const decode = { br: brotliDecompressSync, gzip: gunzipSync }[coding ?? ""] ?? ((bytes: Buffer) => bytes);
    expect(decode(body).toString()).toBe(PLAIN);
    if (coding) expect(body.length).toBeLessThan(PLAIN.length / 10);
  });

  test("that is short comes as it is", async () => {
    const { headers, body } = await ask("/graphql?query={__typename}", "br");
    expect(headers).not.toMatch(/content-encoding/i);
    expect(headers).toContain(`content-length: ${body.length}`);
  });

  test("to HEAD has the headers of the answer to GET, and no body", async () => {
    const [head, get] = [await ask("/export/json", "gzip", "HEAD"), await ask("/export/json", "gzip")];
    expect(head.body).toHaveLength(0);
    const without = (headers: string) => headers.replace(/\r\n(date|x-request-id|transfer-encoding): .*/gi, "");
    expect(without(head.headers)).toBe(without(get.headers));
    expect(JSON.parse(gunzipSync(get.body).toString()).nodes).toHaveLength(200);
  });
});
