import { relative } from "node:path";
import { describe, expect, test } from "vitest";
import { DatasetError } from "../src/dataset/dataset-error.ts";
import { openKnowledgeBase } from "../src/knowledge-base.ts";
import { copyTiny, replaceIn } from "./support/temporary.ts";
import { TEXTS, TINY } from "./support/tiny.ts";

describe("a knowledge base", () => {
  test("answers for the dataset of a folder, by the ontology beside it, with the texts of another", async () => {
    const { ontology, store, texts } = await openKnowledgeBase(TINY, { texts: TEXTS });
    expect(ontology.entityType("Treaty")).toBeDefined();
    expect((await store.describe()).info.name).toBe("tiny");
    expect([...texts.keys()]).toEqual(["tiny-chronicle"]);
    expect((await openKnowledgeBase(TINY)).texts.size).toBe(0);
  });

  test.each([`${TINY}/`, `${TINY}/.`, `${TINY}/entities/..`, `./${TINY}`])("is found at %s", async (folder) => {
    expect((await (await openKnowledgeBase(folder)).store.describe()).counts.entities).toBe(17);
  });

  test("is found from within its folder", async () => {
    const folder = relative(process.cwd(), await copyTiny());
    expect((await (await openKnowledgeBase(folder)).store.describe()).counts.entities).toBe(17);
  });

  test.each(["/nowhere/at-all", `${TINY}/datapackage.json`, ""])("is not there at %j", async (folder) => {
    await expect(openKnowledgeBase(folder)).rejects.toMatchObject({
      code: "FILE_UNREADABLE",
      message: `Cannot open the dataset "${folder}": there is no such folder. Name a folder with a datapackage.json.`,
    });
  });

  test("does not open with an issue, of the dataset or of the ontology", async () => {
    const folder = await copyTiny();
    await replaceIn(`${folder}/relations.csv`, "city/changze", "city/changzee");
    await expect(openKnowledgeBase(folder)).rejects.toThrow(DatasetError);
    const other = await copyTiny();
    await replaceIn(`${other}/../ontology/entity-types/City.yaml`, "order:", "odrer:");
    await expect(openKnowledgeBase(other)).rejects.toThrow(/City\.yaml/);
  });
});
