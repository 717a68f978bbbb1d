import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { boundsOf } from "../../../src/api/limits/index.ts";
import { VALUES } from "../../../src/api/limits/values.ts";
import { takeRoom } from "../../../src/api/room.ts";
import { sendRaw, serve } from "../../support/server.ts";

const server = await serve();
const address = `${server.url}/graphql`;

const QUESTION = JSON.stringify({ query: "{ dataset { name } }" });
const ANSWER = {
  data: { dataset: { name: "tiny" } },
  extensions: {
    zhenxing: expect.objectContaining({ dataset: { name: "tiny", version: "1.2.3" }, complete: true, cuts: [] }),
  },
};

async function post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  const response = await fetch(address, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
  });
  return { status: response.status, type: response.headers.get("content-type"), body: await response.json() };
}

describe("POST /graphql", () => {
  test.each(["application/json", "application/json; charset=utf-8", "APPLICATION/JSON;charset=UTF-8"])(
    "answers a question in %s",
    async (type) => {
      const answer = await post(QUESTION, { "content-type": type });
      expect(answer).toEqual({ status: 200, type: "application/json; charset=utf-8", body: ANSWER });
    },
  );

  test("answers with the media type of GraphQL over HTTP to who asks for it, and says a fault by the status", async () => {
    const accept = { accept: "application/graphql-response+json" };
    const type = "application/graphql-response+json; charset=utf-8";
    expect(await post(QUESTION, accept)).toEqual({ status: 200, type, body: ANSWER });
    const faulty = await post(JSON.stringify({ query: "{ nothing }" }), accept);
    expect(faulty).toMatchObject({
      status: 400,
      type,
      body: { errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] },
    });
  });

  test("takes variables, an operation's name, and Chinese", async () => {
    const query = "query a($name: String) { entity(name: $name) { id } } query b { dataset { name } }";
    const { body } = await post(JSON.stringify({ query, variables: { name: "𠮷原" }, operationName: "a" }));
    expect(body).toMatchObject({ data: { entity: { id: "city/jiyuan" } } });
  });

  test.each([
    ["no JSON", "{", 400, "BAD_REQUEST", /^Cannot read the body as JSON: .*\. Send \{"query": "…"\}\.$/],
    ["nothing", "", 400, "BAD_REQUEST", /^Cannot read the body as JSON: /],
    ["no object", "5", 400, "BAD_REQUEST", /./],
    ["null", "null", 400, "BAD_REQUEST", /./],
    ["a list of questions", `[${QUESTION}]`, 400, "BAD_REQUEST", /batching/],
    ["no question", "{}", 400, "BAD_REQUEST", /./],
    ["a question that is no text", '{"query":5}', 400, "BAD_REQUEST", /must be strings/],
    ["variables that are a list", '{"query":"{ dataset { name } }","variables":[]}', 400, "BAD_REQUEST", /`variables`/],
    ["no GraphQL", '{"query":"{"}', 200, "GRAPHQL_PARSE_FAILED", /^Syntax Error/],
    ["an unknown field", '{"query":"{ nothing }"}', 200, "GRAPHQL_VALIDATION_FAILED", /Cannot query field "nothing"/],
  ])("refuses %s", async (_, text, status, code, message) => {
    const answer = await post(text);
    expect(answer).toMatchObject({
      status,
      body: { errors: [{ message: expect.stringMatching(message), extensions: { code } }] },
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.ts:\d|stacktrace|exception/);
  });

  test("changes nothing", async () => {
    const { body } = await post('{"query":"mutation { a }"}');
    expect(body).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
    expect(server.reported).toEqual([]);
  });

  test("says a misuse that only answering shows with status 200, as GraphQL over HTTP has it", async () => {
    const { status, body } = await post(JSON.stringify({ query: "{ entities(first: -1) { totalCount } }" }));
    expect(status).toBe(200);
    expect(body).toMatchObject({ data: null, errors: [{ extensions: { code: "BAD_INPUT" } }] });
  });

  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/graphql",
    "application/jsonp",
    "",
  ])("takes no body of the type %j", async (type) => {
    const { status, body } = await post(QUESTION, { "content-type": type });
    expect(status).toBe(415);
    expect(body).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
  });

  test("takes no body that is not UTF-8", async () => {
    const { status, body } = await post(
      Uint8Array.from([...Buffer.from('{"query":"'), 0xb6, 0xab, ...Buffer.from('"}')]),
    );
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ message: expect.stringContaining("it is not UTF-8") }] });
  });

  test("takes a body of 1 MB, and none that is larger, and the connection lives on", async () => {
    const padded = (size: number) => QUESTION + " ".repeat(size - QUESTION.length);
    expect(await post(padded(1_000_000))).toMatchObject({ status: 200, body: ANSWER });
    for (const size of [1_000_001, 20_000_000]) {
      expect(await post(padded(size))).toMatchObject({
        status: 413,
        body: { errors: [{ extensions: { code: "LIMIT_EXCEEDED", limit: "body", most: 1_000_000 } }] },
      });
    }
    const one = (size: number) =>
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${size}\r\n`;
    const two = `${one(1_000_001)}\r\n${padded(1_000_001)}${one(QUESTION.length)}Connection: close\r\n\r\n${QUESTION}`;
    expect((await sendRaw(server.port, two)).match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 413", "HTTP/1.1 200"]);
  });

  test("says with 503 that the server is busy with others, and when to ask again", async () => {
    const { url } = await serve(undefined, undefined, { bounds: boundsOf({ time: 100 }) });
    const large = "{ entities(first: 100) { nodes { relations(first: 100) { nodes { id type time rank } } } } }";
    const give = await takeRoom(VALUES.initial);
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: large }),
    });
    give();
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
    const message = expect.stringMatching(
      /^Cannot answer: the server is busy with other questions, .* Ask again in 5 s\.$/,
    );
    expect(await response.json()).toMatchObject({ errors: [{ message, extensions: { code: "BUSY", most: 100 } }] });
  });

  test("bears a client that leaves before it has said all", async () => {
    const socket = connect(server.port, "127.0.0.1", () => {
      socket.write(
        'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"qu',
      );
      setTimeout(() => socket.destroy(), 50);
    });
    await sleep(150);
    expect(server.reported).toEqual([]);
    expect(await post(QUESTION)).toMatchObject({ status: 200 });
  });
});

describe("GET /graphql", () => {
  const get = (search: string, headers: Record<string, string> = {}) => fetch(`${address}?${search}`, { headers });
  const query = `query=${encodeURIComponent("{ dataset { name } }")}`;

  test("answers whoever asks", async () => {
    const response = await get(query);
    expect([response.status, await response.json()]).toEqual([200, ANSWER]);
  });

  // What keeps a page of another site from reading an answer, or a browser from running it (docs/design-choices.md).
  test("answers no page of another site, and no browser takes an answer for a page or a script", async () => {
    for (const headers of [{ origin: "https://elsewhere.example" }, { origin: "null", accept: "text/html" }]) {
      const response = await get(query, headers);
      expect(response.status).toBe(403);
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
      expect(response.headers.get("content-type")).toMatch(/^application\/json/);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  test.each(["mutation { a }", "subscription { a }"])("runs queries alone, not %j", async (text) => {
    const response = await get(`query=${encodeURIComponent(text)}`, { accept: "application/graphql-response+json" });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.json()).not.toHaveProperty("data");
  });

  test("takes variables, and refuses those that are no JSON", async () => {
    const question = `query=${encodeURIComponent("query ($id: ID!) { node(id: $id) { id } }")}&variables=`;
    const good = await get(question + encodeURIComponent('{"id":"city/qingyan"}'));
    expect(await good.json()).toMatchObject({ data: { node: { id: "city/qingyan" } } });
    const bad = await get(`${question}x`);
    expect([bad.status, await bad.json()]).toMatchObject([400, { errors: [{ extensions: { code: "BAD_REQUEST" } }] }]);
  });

  test("shows a browser no page that needs another server", async () => {
    const response = await fetch(address, { headers: { accept: "text/html" } });
    expect(await response.text()).not.toMatch(/https?:\/\//);
  });
});

test.each(["HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"])(
  "%s /graphql is not allowed, and the answer says what is",
  async (method) => {
    const response = await fetch(address, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, POST");
    if (method !== "HEAD") {
      expect(await response.json()).toEqual({
        errors: [
          {
            message: `Cannot answer ${method} at "/graphql": it takes GET, POST.`,
            extensions: { code: "METHOD_NOT_ALLOWED", requestId: response.headers.get("x-request-id") },
          },
        ],
      });
    }
  },
);
