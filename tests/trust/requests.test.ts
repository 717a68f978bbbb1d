import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { FORMATS } from "../../src/exports/index.ts";
import { SELECTION_FIELDS } from "../../src/query/selection-fields.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";
import { sendRaw, serve } from "../support/server.ts";

// Every text that a stranger may send, made up at random around what is understood. Nothing may be the server's own fault.

const { url, reported } = await serve(undefined, undefined, { mode: "production" });
afterEach(() => expect(reported).toEqual([]));

const RUNS = { numRuns: 150 };
const EXPOSED = /node_modules|\.[tj]s:\d|\n\s+at |stacktrace|INTERNAL_SERVER_ERROR|Did you mean "/;

const QUESTIONS = readdirSync("docs/questions")
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => readFileSync(join("docs/questions", name), "utf8"));

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom(...Object.values(HOSTILE_TEXTS).filter(({ length }) => length < 1000)),
  fc.constantFrom(
    "city/jiyuan",
    "CITY",
    "2005",
    "2005/..",
    "true",
    "1e999",
    "-1",
    "9".repeat(30),
    "{",
    "]",
    "$a",
    "...",
    '"""',
    "@skip",
  ),
);

/** A text of these with a few places changed: cut out, said twice, or something else put in. */
function changed(originals: readonly string[]): fc.Arbitrary<string> {
  const edits = fc.array(fc.record({ at: fc.nat(4000), cut: fc.nat(12), twice: fc.boolean(), piece: texts }), {
    minLength: 1,
    maxLength: 5,
  });
  return fc.tuple(fc.constantFrom(...originals), edits).map(([text, changes]) =>
    changes.reduce((before, { at, cut, twice, piece }) => {
      const place = at % (before.length + 1);
      const gone = before.slice(place, place + cut);
      return before.slice(0, place) + (twice ? gone + gone : piece) + before.slice(place + cut);
    }, text),
  );
}

async function checked(response: Response): Promise<void> {
  const text = await response.text();
  expect([200, 400, 404, 413, 414, 415]).toContain(response.status);
  expect(text).not.toMatch(EXPOSED);
  if (response.status !== 200) expect(JSON.parse(text)).toMatchObject({ errors: [{ message: /./ }] });
}

function post(body: string | Uint8Array<ArrayBuffer>, type = "application/json", path = "/graphql"): Promise<Response> {
  return fetch(url + path, { method: "POST", headers: { "content-type": type }, body });
}

describe("whatever stands in a question", () => {
  test("its text", () =>
    fc.assert(
      fc.asyncProperty(changed(QUESTIONS), async (query) => checked(await post(JSON.stringify({ query })))),
      RUNS,
    ));

  test("its variables", () => {
    const query =
      "query ($s: Selection!, $f: EntityFilter, $t: String!, $n: Int, $i: [ID!]!) { subgraph(select: $s) { complete } entities(filter: $f, first: $n) { totalCount } search(query: $t) { totalCount } nodes(ids: $i) { id } }";
    const variables = fc.record(
      {
        s: fc.oneof(
          fc.jsonValue(),
          fc.dictionary(
            fc.constantFrom(...Object.keys(SELECTION_FIELDS)),
            fc.oneof(texts, fc.jsonValue(), fc.array(texts)),
          ),
        ),
        f: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom("types", "at", "text", "__proto__"), fc.jsonValue())),
        t: fc.oneof(texts, fc.jsonValue()),
        n: fc.oneof(fc.integer(), fc.double(), fc.jsonValue()),
        i: fc.oneof(fc.array(texts), fc.jsonValue()),
      },
      { requiredKeys: [] },
    );
    return fc.assert(
      fc.asyncProperty(variables, async (given) => checked(await post(JSON.stringify({ query, variables: given })))),
      RUNS,
    );
  });

  test("its body", () => {
    const bodies = fc.oneof(
      changed(['{"query":"{ dataset { name } }","variables":{"a":[1]},"operationName":null,"extensions":{}}']),
      fc.json(),
      fc.uint8Array({ maxLength: 60 }),
    );
    return fc.assert(
      fc.asyncProperty(bodies, async (body) => checked(await post(body as string))),
      RUNS,
    );
  });
});

describe("whatever is asked of an export", () => {
  const names = [
    ...Object.keys(SELECTION_FIELDS),
    ...FORMATS.flatMap(({ options }) => options.map(({ name }) => name)),
    "__proto__",
    "x",
  ];
  const searches = fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...names), texts), texts), { maxLength: 5 })
    .map((pairs) => new URLSearchParams(pairs).toString());
  const formats = fc.oneof(fc.constantFrom(...FORMATS.map(({ name }) => name)), texts.map(encodeURIComponentOrNot));

  test("in an address", () =>
    fc.assert(
      fc.asyncProperty(formats, searches, async (format, search) =>
        checked(await fetch(`${url}/export/${format}?${search}`)),
      ),
      RUNS,
    ));

  test("in a form", () => {
    const forms = fc.oneof(searches, changed(["types=CITY&around=city%2Fjiyuan&depth=2&evidence=no"]));
    return fc.assert(
      fc.asyncProperty(forms, async (form) =>
        checked(await post(form, "application/x-www-form-urlencoded", "/export/json")),
      ),
      RUNS,
    );
  });
});

test("whatever stands in headers and in the first line is answered, and the server goes on", async () => {
  // A length that is longer than what comes is waited for.
  const { port, reported } = await serve(undefined, undefined, {
    mode: "production",
    headerSeconds: 1,
    bodySeconds: 1,
  });
  const heads = changed([
    "GET /export/json?types=CITY HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: */*\r\nAccept-Encoding: gzip;q=0.5, br\r\nX-Request-Id: a\r\nX-Forwarded-For: 1.1.1.1, ::1\r\n\r\n",
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: 24\r\nAuthorization: Basic OmE=\r\n\r\n{"query":"{__typename}"}',
    'GET / HTTP/1.1\r\nHost: localhost:4000\r\nConnection: close\r\nIf-None-Match: "a", W/"b"\r\nSec-Fetch-Site: none\r\nOrigin: http://localhost:4000\r\nRange: bytes=0-1\r\n\r\n',
  ]);
  await fc.assert(
    fc.asyncProperty(heads, async (head) => {
      // What is not ended by a blank line would be waited for.
      const answer = await sendRaw(port, `${head}\r\n\r\n\0\r\n\r\n`);
      expect(answer.slice(0, 12)).toMatch(/^$|^HTTP\/1\.1 [2-4]/);
      expect(answer).not.toMatch(EXPOSED);
    }),
    RUNS,
  );
  expect(reported).toEqual([]);
}, 120_000);

function encodeURIComponentOrNot(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return "%ED%A0%80"; // A surrogate alone has no form in an address.
  }
}
