import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DatasetError } from "../../src/dataset/dataset-error.ts";
import type { ReadOptions } from "../../src/dataset/parse-dataset.ts";
import { readDataset } from "../../src/dataset/read-dataset.ts";
import { emptyParts } from "../../src/dataset/tables/index.ts";
import { writeDataset } from "../../src/dataset/write-dataset.ts";
import type { Issue } from "../../src/validation/issue.ts";
import { copyTiny, replaceIn, sealByHand } from "../support/temporary.ts";
import { dataset, ontology, TEXTS, TINY, texts } from "../support/tiny.ts";

async function issuesOf(directory: string, options?: ReadOptions): Promise<readonly Issue[]> {
  const error = await readDataset(directory, ontology, options).catch((reason: unknown) => reason);
  if (!(error instanceof DatasetError)) throw new Error(`There is no DatasetError but ${error}.`);
  expect(error.code).toBe("DATASET_INVALID");
  for (const { reason, remedy } of error.issues) expect(error.message).toContain(`${reason} ${remedy}`);
  return error.issues;
}

const places = (issues: readonly Issue[]) =>
  issues.map(({ rule, file, line, column, value }) =>
    [`${file}:${line ?? ""}`, column ?? "", value ?? "", rule].join(" | "),
  );

describe("a good dataset", () => {
  test("is read whole, each list by id", () => {
    const lists = Object.entries(dataset).filter(([name]) => name !== "info");
    expect(lists.map(([name]) => name)).toEqual(Object.keys(emptyParts()));
    for (const [, list] of lists) {
      const ids = list.map(({ id }: { id: string }) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(ids).toEqual([...ids].sort());
    }
  });

  test("has the texts that are at hand", async () => {
    expect([...texts.keys()]).toEqual(["tiny-chronicle"]);
    expect((await readDataset(TINY, ontology)).texts).toEqual(new Map());
  });

  test("keeps what its cells say", () => {
    expect(dataset.entities.find(({ id }) => id === "city/changze")).toEqual({
      id: "city/changze",
      type: "City",
      name: "长泽",
      nameEn: "Changze",
      aliases: ["长泽市", "Ch'ang-tse"],
      description: "试点，与青岩结对。",
      descriptionEn: "A pilot, paired with Qingyan.",
      properties: { code: "990200", latitude: -0.5, longitude: 120 },
    });
    expect(dataset.relations.find(({ id }) => id.endsWith("@first"))?.quantity).toEqual({
      value: 3.5,
      comparator: "about",
      unit: "亿元",
      priceBasis: "当年价",
      text: "约3.5亿元（当年价）",
    });
  });
});

describe("a dataset that is broken in many ways", () => {
  /** What is broken: the file, what stands there, what is put there, and the issues that are to come of it. */
  const BREAKS: readonly (readonly [file: string, before: string, after: string, ...issues: string[]])[] = [
    ["datapackage.json", '"1.2.3"', '"one"', "datapackage.json: | version |  | datapackage"],
    [
      "sources.csv",
      ",c94f48",
      ",C94F48",
      "sources.csv:2 | sha256 | C94F48a143ebbdca8095bb67509826d7f7590bb90ad1eb9b3cb333748cdc5e57 | cells",
    ],
    ["sections.csv", ",三、合作,", ",,", "sections.csv:4 | title |  | cells"],
    ["entities/cities.csv", ",白桦,", ",白\u200b桦,", "entities/cities.csv:2 | name | 白\u200b桦 | names"],
    ["entities/cities.csv", ",41.5,", ",north,", "entities/cities.csv:5 | latitude | north | cells"],
    ["entities/documents.csv", ",2003-10,", ",2003-02-29,", "entities/documents.csv:3 | time | 2003-02-29 | cells"],
    ["entities/documents.csv", ",list,", ",lits,", "entities/documents.csv:3 | kind | lits | cells"],
    [
      "entities/tasks.csv",
      "description_en,time",
      "description_en,time,mayor",
      "entities/tasks.csv:1 | mayor |  | columns",
      "entities/tasks.csv:2 |  |  | cells",
      "entities/tasks.csv:3 |  |  | cells",
      "entities/tasks.csv:4 |  |  | cells",
    ],
    [
      "entities/treaties.csv",
      "https://example.org/treaty",
      "example.org/treaty",
      "entities/treaties.csv:2 | address | example.org/treaty | cells",
    ],
    [
      "relations.csv",
      "belongs-to:document/1984-transition-notice:period/84-plan,belongs-to,",
      "belongs-to:document/1984-transition-notice:period/84-plan,belong-to,",
      "relations.csv:2 | id | belongs-to:document/1984-transition-notice:period/84-plan | id-forms",
      "relations.csv:2 | type | belong-to | relation-types",
    ],
    [
      "relations.csv",
      ",city/jiyuan,2004,",
      ",city/jiyuann,2004,",
      "relations.csv:6 | id | designates:document/2003-pilot-list:city/jiyuan | id-forms",
      "relations.csv:6 | target | city/jiyuann | known-references",
    ],
    ["relations.csv", ",200,exact,", ",200,,", "relations.csv:10 | comparator |  | cells"],
    ["relations.csv", ",1984,2,", ",1984,second,", "relations.csv:16 | rank | second | cells"],
    ["observations.csv", ",50,more-than,", ",,more-than,", "observations.csv:2 | value |  | cells"],
    [
      "evidence.csv",
      "city/baihua#1,city/baihua,",
      "city/baihua#1,city/qingyan,",
      "evidence.csv:8 | id | city/baihua#1 | id-forms",
      "entities/cities.csv:2 | id | city/baihua | proven-facts",
    ],
    [
      "layouts/overview.csv",
      "city/baihua,",
      "city/baihau,",
      "layouts/overview.csv:5 | id | city/baihau | known-references",
      "entities/cities.csv:2 | id | city/baihua | positions-complete",
    ],
  ];

  async function breakAll(): Promise<string> {
    const directory = await copyTiny();
    for (const [file, before, after] of BREAKS) await replaceIn(join(directory, file), before, after);
    return directory;
  }

  test("lists every issue at once, each with its place and its remedy, and does not load", async () => {
    const issues = await issuesOf(await breakAll());
    const changed = new Set(BREAKS.map(([file]) => file).filter((file) => file.endsWith(".csv")));
    const unsealed = [...changed].map((file) => `${file}: |  |  | sealed`);
    expect(places(issues).sort()).toEqual([...BREAKS.flatMap(([, , , ...expected]) => expected), ...unsealed].sort());
    for (const { reason, remedy } of issues) {
      expect(reason).toMatch(/^\S.*[^.]\.$/s);
      expect(remedy).toMatch(/^\S.*[.?]$/s);
    }
  });

  test("leaves its files as they are", async () => {
    const directory = await breakAll();
    const before = await readFile(join(directory, "relations.csv"));
    await issuesOf(directory, { anyOrder: true });
    expect(await readFile(join(directory, "relations.csv"))).toEqual(before);
  });
});

describe("a file", () => {
  const FILES = ["datapackage.json", "sources.csv", "entities/periods.csv", "relations.csv", "layouts/overview.csv"];

  test.each(FILES)("that is missing, %s, is listed", async (file) => {
    const directory = await copyTiny();
    await rm(join(directory, file));
    expect(places(await issuesOf(directory))).toContain(`${file}: |  |  | files`);
  });

  test.each(FILES)("that is not UTF-8, %s, is listed", async (file) => {
    const directory = await copyTiny();
    const bytes = await readFile(join(directory, file));
    await writeFile(join(directory, file), Buffer.concat([bytes, Buffer.from([0xff])]));
    const [issue] = await issuesOf(directory);
    expect(issue).toMatchObject({ rule: "files", file, reason: "The file is not UTF-8." });
  });

  test.each<[string, (path: string) => Promise<void>, string]>([
    ["missing", (path) => rm(path), "files"],
    ["empty", (path) => writeFile(path, ""), "columns"],
    ["badly quoted", (path) => replaceIn(path, "city/changze,", 'city/changze",'), "csv"],
  ])("that is %s is the only issue: what it would have held is not called missing", async (_, spoil, rule) => {
    const directory = await copyTiny();
    await spoil(join(directory, "entities/cities.csv"));
    const issues = await issuesOf(directory, { anyOrder: true });
    expect(issues).toMatchObject([{ rule, file: "entities/cities.csv" }]);
  });

  test.each([{}, { anyOrder: true }])(
    "of entities that no type has is listed, not left out, with %j",
    async (options) => {
      const directory = await copyTiny();
      await writeFile(join(directory, "entities/citys.csv"), "id,name\n");
      const [issue, ...more] = await issuesOf(directory, options);
      expect([issue, more]).toMatchObject([{ rule: "files", file: "entities/citys.csv" }, []]);
      expect(issue?.remedy).toContain('Did you mean "entities/cities.csv"?');
    },
  );

  test("that is missing does not hide what is wrong with the others", async () => {
    const directory = await copyTiny();
    await rm(join(directory, "entities/cities.csv"));
    await replaceIn(join(directory, "relations.csv"), ",cites,", ",cite,");
    expect(places(await issuesOf(directory, { anyOrder: true }))).toEqual([
      "entities/cities.csv: |  |  | files",
      "relations.csv:3 | id | cites:document/2003-pilot-list:document/1984-transition-notice | id-forms",
      "relations.csv:3 | type | cite | relation-types",
    ]);
  });

  test.each([
    ["rows in another order", "relations.csv", (text: string) => text.replace(/^(belongs.*\n)(cites.*\n)/m, "$2$1"), 2],
    ["lines that end with CR LF", "relations.csv", (text: string) => text.replaceAll("\n", "\r\n"), 1],
    ["a byte order mark", "relations.csv", (text: string) => `\ufeff${text}`, 1],
    [
      "idle quotes",
      "relations.csv",
      (text: string) => text.replace(",约3.5亿元", ',"约3.5亿元').replace("（当年价）,", '（当年价）",'),
      11,
    ],
    ["an empty line", "relations.csv", (text: string) => text.replace("\ncites", "\n\ncites"), 3],
    ["no line end at its end", "relations.csv", (text: string) => text.trimEnd(), 25],
    ["idle zeros", "entities/cities.csv", (text: string) => text.replace(",41.5,", ",41.50,"), 5],
    ["another indentation", "datapackage.json", (text: string) => text.replace("  ", "\t"), 2],
  ])("with %s is not canonical, and said to be from the line on", async (_, file, change, line) => {
    const directory = await copyTiny();
    const path = join(directory, file);
    await writeFile(path, change(await readFile(path, "utf8")));
    expect(await issuesOf(directory)).toMatchObject([
      { rule: "canonical", file, line, remedy: "Run `zhenxing format`." },
    ]);
    const read = await readDataset(directory, ontology, { anyOrder: true });
    expect(read.dataset).toEqual(dataset);
    expect(await writeDataset(directory, read.dataset, ontology)).toEqual([file]);
    expect((await readDataset(directory, ontology)).dataset).toEqual(dataset);
  });
});

describe("with the text at hand", () => {
  test("a quote that does not stand there does not load", async () => {
    const directory = await copyTiny();
    await replaceIn(join(directory, "evidence.csv"), ",白桦,true", ",白杨,true");
    await sealByHand(directory);
    expect((await readDataset(directory, ontology)).dataset.evidence).toHaveLength(dataset.evidence.length);
    expect(places(await issuesOf(directory, { texts: TEXTS }))).toEqual([
      "evidence.csv:8 | exact | 白杨 | quotes-in-text",
    ]);
  });
});

test("a rule that is not asked finds nothing", async () => {
  const directory = await copyTiny();
  const path = join(directory, "layouts/overview.csv");
  await writeFile(path, (await readFile(path, "utf8")).replace(/^city\/baihua,.*\n/m, ""));
  await sealByHand(directory);
  expect(places(await issuesOf(directory))).toEqual(["entities/cities.csv:2 | id | city/baihua | positions-complete"]);
  const read = await readDataset(directory, ontology, { without: ["positions-complete"] });
  expect(read.dataset.positions).toHaveLength(dataset.positions.length - 1);
});

test("a folder that is missing is listed file by file", async () => {
  const issues = await issuesOf("/nowhere/dataset");
  expect(issues.length).toBeGreaterThan(10);
  expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(["files"]));
});

describe("a table that is not the one of the checksum", () => {
  const unsealed = (file: string) => ({ rule: "sealed", file });

  test("is listed, and read when somebody has written the checksum anew", async () => {
    const directory = await copyTiny();
    await replaceIn(join(directory, "entities/tasks.csv"), "Expand schools", "Build schools");
    const [issue, ...more] = await issuesOf(directory);
    expect([issue, more]).toMatchObject([unsealed("entities/tasks.csv"), []]);
    const { dataset: read } = await readDataset(directory, ontology, { anyOrder: true });
    expect(await writeDataset(directory, read, ontology)).toEqual(["datapackage.json"]);
    expect((await readDataset(directory, ontology)).dataset).toEqual(read);
  });

  test("is found even where all that is left of it is right", async () => {
    const directory = await copyTiny();
    const path = join(directory, "checks.csv");
    const rows = (await readFile(path, "utf8")).split("\n");
    await writeFile(path, `${rows.slice(0, -2).join("\n")}\n`);
    const [issue, ...more] = await issuesOf(directory);
    expect([issue, more]).toMatchObject([unsealed("checks.csv"), []]);
    expect(issue?.reason).toMatch(/\(\d+ bytes instead of \d+\)/);
  });

  test("is listed beside what else is wrong with it and with the others, in another form too", async () => {
    const directory = await copyTiny();
    await replaceIn(join(directory, "entities/tasks.csv"), "Expand schools", '"Expand all schools"');
    await replaceIn(join(directory, "relations.csv"), ",cites,", ",cite,");
    const rules = (await issuesOf(directory)).map(({ rule, file }) => `${file} ${rule}`);
    expect(rules).toEqual([
      "relations.csv id-forms",
      "relations.csv relation-types",
      "entities/tasks.csv canonical",
      "entities/tasks.csv sealed",
      "relations.csv sealed",
    ]);
  });

  test("without a checksum is not canonical", async () => {
    const directory = await copyTiny();
    const path = join(directory, "datapackage.json");
    await writeFile(path, (await readFile(path, "utf8")).replace(/ +"bytes": \d+,\n/, ""));
    expect(await issuesOf(directory)).toMatchObject([{ rule: "canonical", file: "datapackage.json" }]);
  });
});
