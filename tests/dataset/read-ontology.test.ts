import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DatasetError } from "../../src/dataset/dataset-error.ts";
import { readOntology } from "../../src/dataset/read-ontology.ts";
import { formatIssue } from "../../src/validation/issue.ts";
import { copyTiny, replaceIn, temporaryFolder } from "../support/temporary.ts";
import { ontology } from "../support/tiny.ts";

const CITY = "entity-types/City.yaml";
const CITES = "relation-types/cites.yaml";

async function copyOntology(): Promise<string> {
  return join(await copyTiny(), "..", "ontology");
}

async function issuesOf(folder: string) {
  const error = await readOntology(folder).catch((reason: unknown) => reason);
  if (!(error instanceof DatasetError)) throw new Error(`There is no DatasetError but ${error}.`);
  return error.issues;
}

/** The issues of the tiny ontology with one text replaced in one file. */
async function issuesWith(file: string, before: string, after: string) {
  const folder = await copyOntology();
  await replaceIn(join(folder, file), before, after);
  return issuesOf(folder);
}

describe("a type", () => {
  test("has the name of its file and what the file says", () => {
    expect(ontology.entityType("Treaty")).toMatchObject({
      name: "Treaty",
      order: 20,
      label: { zh: "条约", en: "Treaty" },
      titled: true,
      properties: [
        { name: "articles", kind: { name: "number" } },
        { name: "address", kind: { name: "url" } },
        { name: "status", kind: { name: "enum" }, values: { "in-force": { zh: "生效" }, lapsed: { en: "Lapsed" } } },
      ],
    });
    expect(ontology.relationType("paired-with")).toMatchObject({ symmetric: true, timed: true, qualifiers: ["under"] });
  });

  test("is plain where its file says nothing more", () => {
    expect(ontology.entityType("Task")).toMatchObject({ titled: false, properties: [] });
    expect(ontology.relationType("cites")).toMatchObject({ symmetric: false, timed: false, qualifiers: [] });
  });
});

describe("what is wrong is listed with file and line", () => {
  test.each([
    [CITY, "order: 3", "order: three", 1, "order"],
    [CITY, "order: 3", "order: 0", 1, "order"],
    [CITY, "  zh: 城市\n  en: City\n", "  zh: 城市\n", 3, "label.en"],
    [CITY, "  en: City\n", '  en: ""\n', 4, "label.en"],
    [CITY, '"#00a187"', '"teal"', 12, "color.light"],
    [CITY, "    kind: latitude", "    kind: lattitude", 24, "properties.latitude.kind"],
    [CITY, "  code:", "  Post-Code:", 15, "properties.Post-Code"],
    [CITY, "order: 3", "order: 3\nmayor: true", 1, undefined],
    [CITES, "sources: [Document]", "sources: []", 10, "sources"],
    [CITES, "sources: [Document]", "sources: [Document]\nqualifiers: [ranks]", 12, "qualifiers.0"],
    [CITES, "sources: [Document]", "sources: [Document]\nsymmetric: yes", 12, "symmetric"],
  ])("%s: %j written as %j", async (file, before, after, line, column) => {
    const issues = await issuesWith(file, before, after);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ rule: "ontology", file });
    if (column) expect(issues[0]?.column).toBe(column);
    expect(Math.abs((issues[0]?.line ?? 0) - line)).toBeLessThanOrEqual(1);
  });

  test.each(["City.yml", "City.YAML", "city.yaml.bak", "City.json"])(
    "and the file %s, which would not be read",
    async (name) => {
      const folder = await copyOntology();
      await copyFile(join(folder, CITY), join(folder, "entity-types", name));
      const file = `entity-types/${name}`;
      expect(await issuesOf(folder)).toMatchObject([{ rule: "files", file, remedy: "Let its name end with .yaml." }]);
    },
  );

  test.each([
    ["order: 3", "order: [3"],
    ["order: 3", "order: 3\norder: 4"],
    ["order: 3", "\torder: 3"],
  ])("and what is no YAML, such as %j written as %j", async (before, after) => {
    const issues = await issuesWith(CITY, before, after);
    expect(issues.some(({ rule, file, line }) => rule === "yaml" && file === CITY && line !== undefined)).toBe(true);
  });

  test("of several files at once", async () => {
    const folder = await copyOntology();
    await replaceIn(join(folder, CITY), "order: 3", "order: -1");
    await replaceIn(join(folder, CITES), "targets: [Document]", "targets: [Documnet]");
    await writeFile(join(folder, "entity-types/Empty.yaml"), "");
    expect(new Set((await issuesOf(folder)).map(({ file }) => file))).toEqual(
      new Set([CITY, CITES, "entity-types/Empty.yaml"]),
    );
  });
});

describe("a type that would not work is refused", () => {
  test("when a relation joins entities of no known type, with the nearest name", async () => {
    const [issue] = await issuesWith(CITES, "targets: [Document]", "targets: [Documnet]");
    expect(issue).toMatchObject({ file: CITES, column: "targets", value: "Documnet" });
    expect(issue && formatIssue(issue)).toContain('Did you mean "Document"?');
  });

  test.each(["id", "name", "time", "type", "aliases", "descriptionEn", "degree", "relations", "evidence"])(
    "when a property is called %s, as every entity has it",
    async (name) => {
      const issues = await issuesWith(CITY, "  code:", `  ${name}:`);
      expect(issues).toMatchObject([{ file: CITY, column: `properties.${name}` }]);
    },
  );

  test("when an enum has no values", async () => {
    const issues = await issuesWith(CITY, "    kind: string", "    kind: enum");
    expect(issues).toMatchObject([{ file: CITY, column: expect.stringContaining("properties.code") }]);
  });

  test("when two types would be kept in one table", async () => {
    const issues = await issuesWith(CITY, "  zh: 城市\n  en: Cities", "  zh: 城市\n  en: Agencies");
    expect(issues).toMatchObject([{ value: "Agencies", reason: expect.stringMatching(/plural/i) }]);
  });

  test.each(["City states/etc", "../escape", "城市"])("when its plural, %s, is no name of a table", async (plural) => {
    const issues = await issuesWith(CITY, "  zh: 城市\n  en: Cities", `  zh: 城市\n  en: ${plural}`);
    expect(issues).toMatchObject([{ file: CITY, column: "plural.en" }]);
  });

  test.each(["entity-types/big-city.yaml", "entity-types/Big City.yaml", "relation-types/Cites_All.yaml"])(
    "when its file, %s, is not named as a type is",
    async (file) => {
      const folder = await copyOntology();
      const like = file.startsWith("entity") ? CITY : CITES;
      const text = (await readFile(join(folder, like), "utf8")).replace("en: Cities", "en: Big cities");
      await writeFile(join(folder, file), text);
      expect(await issuesOf(folder)).toMatchObject([{ file, reason: expect.stringMatching(/name/i) }]);
    },
  );
});

describe("a folder", () => {
  test("that is missing is said to be", async () => {
    const issues = await issuesOf(await temporaryFolder());
    expect(issues.map(({ file }) => file)).toEqual(["entity-types", "relation-types"]);
  });

  test("without any relation types is an ontology all the same", async () => {
    const folder = await copyOntology();
    await rm(join(folder, "relation-types"), { recursive: true });
    await mkdir(join(folder, "relation-types"));
    expect((await readOntology(folder)).relationTypes).toEqual([]);
  });

  test("may hold files that are no types", async () => {
    const folder = await copyOntology();
    await writeFile(join(folder, "entity-types", "README.md"), "# Types");
    expect((await readOntology(folder)).entityTypes).toHaveLength(ontology.entityTypes.length);
  });
});

describe("a file that is not plainly UTF-8", () => {
  const remedy = "Save it as UTF-8, without a mark at its beginning.";

  test.each([
    ["invalid bytes", Buffer.from([0x6c, 0xff, 0xfe]), "The file is not UTF-8."],
    ["UTF-16", Buffer.from("\ufefflabel: x\n", "utf16le"), "The file is not UTF-8."],
    ["a sequence that is cut off", Buffer.from("order: 1 # 振").subarray(0, -1), "The file is not UTF-8."],
    ["a byte order mark", Buffer.from("\ufefforder: 1\n"), "The file begins with a byte order mark."],
  ])("for %s is one issue", async (_, bytes, reason) => {
    const folder = await copyOntology();
    await writeFile(join(folder, CITES), bytes);
    expect(await issuesOf(folder)).toEqual([{ rule: "files", file: CITES, reason, remedy }]);
  });
});
