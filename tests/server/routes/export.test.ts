import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../../src/exports/index.ts";
import { readOptions } from "../../../src/exports/options.ts";
import { tinyApi } from "../../support/api.ts";
import { serve } from "../../support/server.ts";
import { entity, relation, sourcesOf } from "../../support/sources.ts";
import { ontology } from "../../support/tiny.ts";
import { textOf } from "../../support/written.ts";

const server = await serve();

interface Exported {
  readonly graph: { readonly selection: string; readonly complete: boolean };
  readonly nodes: { readonly id: string }[];
  readonly links: { readonly key: string }[];
}

async function exported(search: string): Promise<Exported> {
  const response = await fetch(`${server.url}/export/json?${search}`);
  if (response.status !== 200) throw new Error(await response.text());
  return JSON.parse(await response.text());
}

async function refused(path: string) {
  const response = await fetch(server.url + path);
  const { errors } = JSON.parse(await response.text());
  return `${response.status} ${errors[0].extensions.code}: ${errors[0].message}`;
}

describe.each(FORMATS.map((format) => [format.name, format] as const))("/export/%s", (name, format) => {
  const { mediaType, extension } = format.file(readOptions(format, []));
  const address = `${server.url}/export/${name}`;

  test("gives the dataset as a file, and says what is left out", async () => {
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain(mediaType);
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="tiny-1.2.3.${extension}"`);
    expect(response.headers.get("zhenxing-left-out")).toMatch(/^nothing$|^\d+ .*\(/);
    const text = textOf(new Uint8Array(await response.arrayBuffer()));
    for (const part of ["city/jiyuan", "program/transition-pilot", "CC0-1.0"]) expect(text).toContain(part);
  });

  test.each(format.options.flatMap(({ name, values }) => values.map((value) => `${name}=${value}`)))(
    "takes the option %s beside a selection",
    async (option) => {
      const response = await fetch(`${address}?types=CITY&${option}`);
      expect(response.status).toBe(200);
      const text = textOf(new Uint8Array(await response.arrayBuffer()));
      expect(text).toMatch(/city\/jiyuan|𠮷原/);
      expect(text).not.toContain("agency/");
    },
  );

  test("reads what is too long for an address from a form", async () => {
    const body = new URLSearchParams("types=CITY&relationTypes=PAIRED_WITH");
    const response = await fetch(address, { method: "POST", body });
    const text = textOf(new Uint8Array(await response.arrayBuffer()));
    expect(text).toMatch(/city\/jiyuan[\s\S]*paired-with/);
    expect(text).not.toContain("agency/");
    const json = await fetch(address, { method: "POST", body: "{}", headers: { "content-type": "application/json" } });
    expect(json.status).toBe(415);
  });

  test("gives the part that a selection names", async () => {
    const response = await fetch(`${address}?types=CITY&relationTypes=PAIRED_WITH`);
    const text = textOf(new Uint8Array(await response.arrayBuffer()));
    expect(text).toMatch(/city\/jiyuan[\s\S]*paired-with/);
    expect(text).not.toContain("agency/");
  });

  test("says by HEAD what GET would give, without giving it", async () => {
    const [head, get] = await Promise.all([fetch(address, { method: "HEAD" }), fetch(address)]);
    expect([head.status, await head.text()]).toEqual([200, ""]);
    for (const header of ["content-type", "content-disposition"]) {
      expect(head.headers.get(header)).toBe(get.headers.get(header));
    }
    await get.body?.cancel();
  });

  test("refuses a value that its options do not have", async () => {
    for (const { name: option, values } of format.options) {
      expect(await refused(`/export/${name}?${option}=9`)).toBe(
        `400 BAD_INPUT: Cannot export ${name}: ${option} "9" is not known. Known are ${values.join(", ")}.`,
      );
    }
  });

  test("refuses other methods", async () => {
    const response = await fetch(address, { method: "PUT", body: "" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
  });
});

describe("a selection that cannot be read is refused:", () => {
  test.each([
    [
      "/export/gefx",
      /^404 UNKNOWN_NAME: Cannot export as "gefx": no such format\. Did you mean "gexf"\? Known are graphml, /,
    ],
    ["/export/", /^404 UNKNOWN_NAME: Cannot export as "": no such format\. Known are graphml, /],
    ["/export/json/x", /^404 UNKNOWN_NAME: Cannot export as "json\/x": no such format\. Did you mean "json"\?/],
    [
      "/export/graphml?version=1.2&types=CITY",
      '400 BAD_INPUT: Cannot export graphml: it has no option "version". Known are positions, communities, evidence.',
    ],
    [
      "/export/json?tpyes=CITY",
      /^400 BAD_INPUT: Cannot read the selection: tpyes: no such field\. Did you mean "types"\? A selection has ids, /,
    ],
    [
      "/export/json?__proto__=1&constructor=1",
      /^400 BAD_INPUT: .*__proto__: no such field\. constructor: no such field\. A selection/,
    ],
    ["/export/json?types=CITTY", /^400 BAD_INPUT: .*types: "CITTY" is no type\. Did you mean "CITY"\?/],
    ["/export/json?at=soon", /^400 BAD_INPUT: .*at: cannot read "soon": it is neither EDTF nor a period\./],
    [
      "/export/json?depth=0&limit=1.5",
      /^400 BAD_INPUT: .*depth: "0" is not a whole number from 1\. limit: "1\.5" is not/,
    ],
    ["/export/json?depth=7", "400 BAD_INPUT: Cannot answer for depth 7: it must be from 1 to 6."],
    ["/export/json?limit=10001", "400 BAD_INPUT: Cannot answer for limit 10001: it must be from 1 to 10000."],
    ["/export/json?direction=UP", /^400 BAD_INPUT: .*direction: "UP" is not OUT, IN or BOTH\./],
    ["/export/json?text=a&text=b", /^400 BAD_INPUT: .*text: it is given more than once\./],
    [
      "/export/json?where=KINDS:document/notice",
      /^400 BAD_INPUT: .*where: "KINDS" is nothing to select by\. Did you mean "KIND"\?/,
    ],
    ["/export/json?where=__proto__:x", /^400 BAD_INPUT: .*where: "__proto__" is nothing to select by\./],
    [
      "/export/json?where=KIND:document/notices",
      /^400 BAD_INPUT: Cannot select by KIND "document\/notices": no KIND has this value\. Did you mean "document\/notice"\?/,
    ],
    ["/export/json?where=TYPE:City", /^400 BAD_INPUT: Cannot select by TYPE "City": .* Did you mean "CITY"\?/],
    [
      "/export/json?where=RELATION_TYPE:CITES",
      /^400 BAD_INPUT: Cannot select entities by "RELATION_TYPE": .* Narrow the relations with relationTypes\.$/,
    ],
    ["/export/json?undated=yes", /^400 BAD_INPUT: .*undated: "yes" is not true or false\./],
    ["/export/json?undated=true&undated=true", /^400 BAD_INPUT: .*undated: it is given more than once\./],
    ["/export/json?timeRespecting=1", /^400 BAD_INPUT: .*timeRespecting: "1" is not true or false\./],
    [
      "/export/json?avoidDegreeAbove=0&avoidDegreeAbove=-1",
      /^400 BAD_INPUT: .*avoidDegreeAbove: it is given more than once\. avoidDegreeAbove: "0" is not a whole number from 1\./,
    ],
    ["/export/json?avoidDegreeAbove=1e3", /^400 BAD_INPUT: .*avoidDegreeAbove: "1e3" is not a whole number from 1\./],
    [
      `/export/json?${"avoid=a&".repeat(101)}pathFrom=a&pathTo=b`,
      "400 BAD_INPUT: Cannot answer for the number of entities to avoid 101: it must be from 1 to 100.",
    ],
    ["/export/json?pathTo=city/qingyan", /^400 BAD_INPUT: Cannot select paths by pathTo "city\/qingyan" alone/],
  ])("%s", async (path, message) => {
    expect(await refused(path)).toMatch(message);
    expect(server.reported).toEqual([]);
  });
});

interface Whole {
  readonly complete: boolean;
  readonly entities: readonly { readonly id: string }[];
  readonly relations: readonly { readonly id: string }[];
}

describe("the address that a subgraph gives", () => {
  const { data } = tinyApi();

  test.each([
    "{}",
    "{ ids: [] }",
    "{ types: [] }",
    "{ relationTypes: [] }",
    '{ ids: ["city/qingyan", "city/changze"] }',
    '{ ids: ["a&b=c", "城 市+#%"] }',
    "{ types: [CITY, TREATY], relationTypes: [PAIRED_WITH] }",
    '{ text: "试点" }',
    '{ text: "" }',
    '{ at: "2014/..", during: "2015" }',
    '{ around: ["city/qingyan"], depth: 2, direction: OUT }',
    '{ around: ["city/qingyan"], direction: IN, types: [DOCUMENT] }',
    '{ pathFrom: "task/treat-tailings", pathTo: "period/84-plan" }',
    '{ pathFrom: "city/jiyuan", pathTo: "city/qingyan", avoid: ["document/2003-pilot-list", "no:such&id"] }',
    '{ pathFrom: "city/jiyuan", pathTo: "city/qingyan", avoidDegreeAbove: 3, timeRespecting: true }',
    '{ pathFrom: "city/changze", pathTo: "document/2003-pilot-list", timeRespecting: false, avoid: [] }',
    "{ where: [] }",
    '{ where: [{ key: KIND, values: ["document/notice", ""] }, { key: JOINT, values: ["joint", ""] }] }',
    "{ where: [{ key: ISSUER, values: [] }] }",
    '{ where: [{ key: TYPE, values: ["CITY"] }, { key: PLACE, values: ["city/none:a&b"] }] }',
    '{ relatedTo: ["city/qingyan", "city/none"], without: ["city/changze"] }',
    "{ relatedTo: [] }",
    "{ without: [] }",
    '{ during: "2014", undated: true }',
    '{ at: "2005", undated: false, types: [CITY, DOCUMENT] }',
    '{ limit: 1, ids: ["city/qingyan", "city/changze", "city/jiyuan"] }',
  ])("for %s leads to the same part, whole", async (select) => {
    const whole = select.replace("limit: 1, ", "");
    const fields = "export(format: JSON)";
    const { cut, all } = await data(
      `{ cut: subgraph(select: ${select}) { ${fields} } all: subgraph(select: ${whole}) { complete entities { id } relations { id } } }`,
    );
    const address = (cut as { export: string }).export; // As the query asks.
    const file = await exported(address.split("?")[1] ?? "");
    const { entities, relations, complete } = all as Whole; // As above.
    expect(file.nodes.map(({ id }) => id)).toEqual(entities.map(({ id }) => id).sort());
    expect(file.links.map(({ key }) => key)).toEqual(relations.map(({ id }) => id));
    expect(file.graph).toMatchObject({ selection: address.split("?")[1] ?? "", complete });
  });

  test("has a format for each that the API names, and the other way round", async () => {
    const { __type } = await data('{ __type(name: "ExportFormat") { enumValues { name } } }');
    const { enumValues } = __type as { enumValues: { name: string }[] }; // As the query asks.
    for (const { name } of enumValues) {
      const { subgraph } = await data(`{ subgraph(select: {}) { export(format: ${name}) } }`);
      const { export: address } = subgraph as { export: string }; // As the query asks.
      expect((await fetch(server.url + address, { method: "HEAD" })).status).toBe(200);
    }
    expect(enumValues).toHaveLength(FORMATS.length);
  });
});

test("a limit in the address cuts the file, and the file says so", async () => {
  const { graph, nodes } = await exported("limit=2");
  expect(nodes).toHaveLength(2);
  expect(graph).toMatchObject({ complete: false, entityCount: 2, selectedEntityCount: 17, relationCount: 1 });
});

describe("a large export", async () => {
  const count = 6_000;
  const long = "振兴".repeat(200);
  const large = await serve(
    sourcesOf(ontology, {
      entities: Array.from({ length: count }, (_, i) => entity(`task/${i}`, "Task", { description: long })),
      relations: [relation("part-of", "task/0", "task/1")],
    }),
  );

  test("arrives whole at a reader who is slow, and one who leaves does no harm", { timeout: 20_000 }, async () => {
    const warnings: string[] = [];
    const listen = (warning: Error) => warnings.push(warning.message);
    process.on("warning", listen);
    const slow = (async () => {
      const { body } = await fetch(`${large.url}/export/json`);
      let size = 0;
      let chunks = 0;
      for await (const chunk of body ?? []) {
        size += chunk.length;
        if (chunks++ % 50 === 0) await sleep(1);
      }
      return size;
    })();
    for (let left = 0; left < 3; left++) {
      await new Promise<void>((resolve) => {
        const socket = connect(large.port, "127.0.0.1", () =>
          socket.write("GET /export/graphml HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        );
        socket.once("data", () => socket.resetAndDestroy());
        socket.once("close", () => resolve());
      });
    }
    expect(await slow).toBeGreaterThan(count * long.length * 3);
    process.off("warning", listen);
    expect(warnings).toEqual([]);
    expect(large.reported).toEqual([]);
    expect((await fetch(`${large.url}/healthz`)).status).toBe(200);
  });
});
