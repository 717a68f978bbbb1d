import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { parseTime } from "../../src/model/time.ts";
import type { Selection } from "../../src/query/selection.ts";
import { selectionFromSearch } from "../../src/query/selection-search.ts";
import { SNIPPET_LANGUAGES } from "../../src/snippets/index.ts";
import { snippet } from "../../src/snippets/snippet.ts";
import { tinyApi } from "../support/api.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";
import { ontology } from "../support/tiny.ts";

const ORIGIN = { origin: "http://127.0.0.1:4000" };
const TEXTS = Object.entries(HOSTILE_TEXTS).filter(([, text]) => text.length < 1000);

/** What the addresses in a snippet select. */
function selections(snippetText: string): Selection[] {
  const urls = [...snippetText.matchAll(/http:[^"'\s]+/g)].map(([url]) => new URL(url));
  return urls.map(({ searchParams }) => {
    searchParams.delete("table");
    return selectionFromSearch(searchParams, ontology);
  });
}

function selectionOf(text: string): Selection {
  return { around: [`city/${text}`], text, depth: 2 };
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

describe.each(["python", "r", "cypher"])("a selection as %s", (language) => {
  test.each(TEXTS)("is asked for as it is, with %s", (_, text) => {
    const found = selections(snippet(language, selectionOf(text), ORIGIN));
    expect(found.length).toBeGreaterThan(0);
    for (const each of found) expect(each).toEqual(selectionOf(wellFormed(text)));
  });
});

describe.each(["graphql", "curl"])("a selection as %s", (language) => {
  test.each(TEXTS)("is asked for as it is, with %s", (_, text) => {
    const written = snippet(language, selectionOf(text), ORIGIN);
    const query = language === "curl" ? JSON.parse(written.split("\n")[1] ?? "").query : written;
    const values: string[] = [];
    JSON.stringify(parse(query), (key, value) => {
      if (key === "value" && typeof value === "string") values.push(value);
      return value;
    });
    expect(values).toEqual(expect.arrayContaining([`city/${wellFormed(text)}`, wellFormed(text), "2"]));
  });
});

test("Python's prompt takes what is pasted: a block ends with an empty line", () => {
  expect(snippet("python", {}, ORIGIN)).not.toMatch(/^ .*\n(?![ \n])/m);
});

describe.each(SNIPPET_LANGUAGES)("$name", ({ name, title }) => {
  test("has titles, and ends with one line end", () => {
    expect([title.zh, title.en]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
    expect(snippet(name, {}, ORIGIN)).toMatch(/[^\n]\n$/);
  });

  test("takes nothing of an address but its origin", () => {
    const behind = snippet(name, {}, { origin: `http://example.org:81/a'"$(rm)?b#c` });
    expect(behind).toBe(snippet(name, {}, { origin: "http://example.org:81" }));
    expect(behind).not.toContain("rm)");
  });
});

test("every field of a selection can be asked for", async () => {
  const time = parseTime("2003/2004");
  const selection: Selection = {
    ids: ["city/qingyan"],
    types: ["City"],
    relationTypes: ["paired-with", "belongs-to"],
    under: "program/none",
    where: [{ key: "type", values: ["CITY"] }],
    relatedTo: [],
    without: ["city/nowhere"],
    ...(time && { during: time }),
    undated: true,
    around: ["city/qingyan"],
    depth: 1,
    direction: "both",
    pathFrom: "city/qingyan",
    pathTo: "city/baihua",
    avoid: ["city/nowhere"],
    avoidDegreeAbove: 100,
    timeRespecting: false,
    limit: 5,
  };
  const { ask } = tinyApi();
  const { errors, data } = await ask(snippet("graphql", selection, ORIGIN));
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ subgraph: { complete: expect.any(Boolean) } });
});

test("the API gives them", async () => {
  const query = `{ subgraph(select: { types: [CITY] }) { snippet(language: PYTHON, origin: "http://127.0.0.1:4000") } }`;
  const { subgraph } = await tinyApi().data(query);
  expect(subgraph).toEqual({ snippet: snippet("python", { types: ["City"] }, ORIGIN) });
});

test("another language, and what is no address, are refused", () => {
  const unknown = 'Cannot copy a selection as "pyton": no such language. Did you mean "python"?';
  expect(() => snippet("pyton", {}, ORIGIN)).toThrow(unknown);
  expect(() => snippet("r", {}, { origin: "javascript:1" })).toThrow('Cannot ask the server "javascript:1"');
});
