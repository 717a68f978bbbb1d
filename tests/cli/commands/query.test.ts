import { describe, expect, test } from "vitest";
import { shell, zhenxing } from "../../support/cli.ts";
import { TEXTS, TINY } from "../../support/tiny.ts";

const query = (...args: string[]) => zhenxing(["query", ...args, "--dataset", TINY]);

describe("a query", () => {
  test("as an argument is answered on standard output, with status 0", async () => {
    const { status, out, err } = await query('{ entity(name: "𠮷原") { id name } }');
    expect([status, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual({
      data: { entity: { id: "city/jiyuan", name: "𠮷原" } },
      extensions: {
        zhenxing: expect.objectContaining({ dataset: { name: "tiny", version: "1.2.3" }, complete: true, cuts: [] }),
      },
    });
  });

  test("is read from standard input where it is -", async () => {
    const options = { stdin: "query ($id: ID!) {\n  node(id: $id) { id }\n}\n" };
    const args = ["query", "-", "--variables", '{"id": "city/qingyan"}', "--dataset", TINY];
    const { status, out } = await zhenxing(args, options);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ data: { node: { id: "city/qingyan" } } });
  });

  test("shows passages where the texts are at hand", async () => {
    const { out } = await query("--texts", TEXTS, '{ entity(id: "city/baihua") { evidence { passage } } }');
    expect(JSON.parse(out)).toMatchObject({ data: { entity: { evidence: [{ passage: "白桦未列入名单。" }] } } });
  });

  test.each([
    ["an unknown field", "{ nothing }", "GRAPHQL_VALIDATION_FAILED"],
    ["no GraphQL", "{", "GRAPHQL_PARSE_FAILED"],
    ["nothing", "", "BAD_REQUEST"],
    [
      "a condition that nothing can have",
      '{ subgraph(select: { where: [{ key: KIND, values: ["document/notices"] }] }) { complete } }',
      "BAD_INPUT",
    ],
    [
      "a condition on what tells relations apart",
      '{ subgraph(select: { where: [{ key: RELATION_TYPE, values: ["CITES"] }] }) { complete } }',
      "BAD_INPUT",
    ],
    [
      "a key that is none",
      "{ subgraph(select: { where: [{ key: SORT, values: [] }] }) { complete } }",
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["a path with one end", '{ subgraph(select: { pathFrom: "city/jiyuan", avoid: [] }) { complete } }', "BAD_INPUT"],
    ["no hub at all", "{ subgraph(select: { avoidDegreeAbove: 0 }) { complete } }", "BAD_INPUT"],
    ["an argument out of bounds", "{ entities(first: -1) { totalCount } }", "BAD_INPUT"],
  ])("with %s has the errors in its answer, and status 1", async (_, text, code) => {
    const { status, out, err } = await query(text);
    expect([status, err]).toEqual([1, ""]);
    expect(JSON.parse(out)).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test.each(["{", "[]", ""])("refuses the variables %j with status 2", async (variables) => {
    const { status, out, err } = await query("{ dataset { name } }", "--variables", variables);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toBe(`Cannot read --variables ${variables}: it is not an object in JSON. Write {"name": "value"}.\n`);
  });

  test("may take as long as it needs, unless told otherwise", async () => {
    const time = async (env: Readonly<Record<string, string>>) => {
      const args = ["query", "{ dataset { name } }", "--dataset", TINY];
      return JSON.parse((await zhenxing(args, { env })).out).extensions.zhenxing.limits.time;
    };
    expect(await time({})).toBe(2_147_483_647);
    expect(await time({ ZHENXING_LIMIT_TIME: "60000" })).toBe(60_000);
  });

  test("without a text is refused with status 2", async () => {
    expect(await query()).toMatchObject({
      status: 2,
      out: "",
      err: expect.stringContaining("missing required argument 'query'"),
    });
  });

  test("is silent when nobody reads the answer", async () => {
    const { status, err } = await shell(`zhenxing query '{ dataset { name } }' --dataset ${TINY} | true`);
    expect([status, err]).toEqual([0, ""]);
  });
});
