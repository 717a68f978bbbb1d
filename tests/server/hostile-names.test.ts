import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/exports/index.ts";
import { HOSTILE_NAMES, hostileId, hostileSources } from "../support/hostile-names.ts";
import { serve } from "../support/server.ts";

const server = await serve(hostileSources(), undefined, { mode: "production" });

const KINDS = Object.entries(HOSTILE_NAMES).map(([kind, name], at) => ({ kind, name, id: hostileId(at) }));
const LANGUAGES = ["GRAPHQL", "CURL", "PYTHON", "R", "CYPHER"];
const CITATIONS = ["BIBTEX", "CSL_JSON", "GB_T_7714"];

/** What moves a terminal, ends a line of a file, or turns what stands after it. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

interface Answered {
  readonly data: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  readonly errors?: readonly { readonly message: string }[];
}

/** Nothing that is answered is taken for a page, whatever stands in it. */
function expectNoPage({ headers }: Response): void {
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("content-type")).not.toMatch(/html|svg|xhtml|javascript/);
  expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  for (const [, value] of headers) expect(value).toMatch(/^[\x20-\x7e]*$/);
}

async function ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answered> {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${server.url}/graphql`, { method: "POST", headers, body });
  expectNoPage(response);
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  return (await response.json()) as Answered; // Those that are asked for.
}

describe.each(KINDS)("a name with $kind", ({ name, id }) => {
  test("is answered letter for letter, found by itself, and proven in its own words", async () => {
    const { data } = await ask(
      "query ($id: ID!, $name: String!) { entity(id: $id) { name aliases description evidence { quote } relations(first: 9) { nodes { note } } } same: entity(name: $name) { id } }",
      { id, name: name.slice(0, 1000) },
    );
    expect(data.entity).toMatchObject({ name, aliases: [name], description: name, evidence: [{ quote: name }] });
    if (name.length <= 1000) expect(data.same).toEqual({ id });
  });

  test("is no page in an error that repeats it, and no longer than can be read", async () => {
    const given = name.slice(0, 1000);
    const faults = await Promise.all([
      ask("query ($t: EDTF) { entities(filter: { at: $t }) { totalCount } }", { t: given }),
      ask("query ($c: String) { entities(after: $c) { totalCount } }", { c: given }),
      ask("query ($s: Selection!) { subgraph(select: $s) { entityCount } }", {
        s: { where: [{ key: "TYPE", values: [given] }] },
      }),
      ask(`{ ${JSON.stringify(given)} }`),
    ]);
    for (const { errors } of faults) expect(errors?.[0]?.message.length).toBeLessThan(2100);
    const paths = [`/export/${address(given)}`, `/export/json?types=${address(given)}`, `/${address(given)}`];
    for (const path of paths) {
      const response = await fetch(server.url + path, { headers: { accept: "text/html" } });
      expectNoPage(response);
      expect([400, 404, 414]).toContain(response.status);
      expect(await response.json()).toMatchObject({ errors: [{ message: /./ }] });
    }
  });

  test("is cited without what would break the file that the citation is put into", async () => {
    const fields = CITATIONS.map((format) => `${format}: citation(format: ${format})`).join(" ");
    const { data } = await ask(`query ($id: ID!) { entity(id: $id) { ${fields} } }`, { id });
    for (const format of CITATIONS) expect(data.entity?.[format], format).not.toMatch(CONTROLS);
    expect(JSON.parse(String(data.entity?.CSL_JSON))).toBeTruthy();
    const bibtex = String(data.entity?.BIBTEX).replaceAll(/\\[{}]/g, "");
    expect(bibtex.split("{").length).toBe(bibtex.split("}").length);
  });

  test("is one text of the snippets that select by it", async () => {
    const text = name.slice(0, 60);
    const fields = LANGUAGES.map((one) => `${one}: snippet(language: ${one}, origin: "http://localhost:4000")`);
    const { data, errors } = await ask(
      `query ($s: Selection!) { subgraph(select: $s) { export(format: JSON) ${fields.join(" ")} } }`,
      { s: { text } },
    );
    expect(errors).toBeUndefined();
    for (const language of LANGUAGES) expect(data.subgraph?.[language], language).not.toMatch(CONTROLS);
    const { searchParams } = new URL(String(data.subgraph?.export), server.url);
    expect(searchParams.get("text")).toBe(wellFormed(text));
  });
});

describe("an export of such names", () => {
  test.each(FORMATS.map(({ name }) => name))("as %s is a file to be kept and no page", async (format) => {
    const response = await fetch(`${server.url}/export/${format}`);
    expect(response.status).toBe(200);
    expectNoPage(response);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w.-]+"$/);
    await response.arrayBuffer();
  });
});

test("nothing of it is the server's own fault", () => {
  expect(server.reported).toEqual([]);
});

/** As a browser would write it into an address; a surrogate alone has no form in one. */
function address(text: string): string {
  return encodeURIComponent(wellFormed(text));
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
