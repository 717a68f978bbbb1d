import { describe, expect, test } from "vitest";
import { tinyApi } from "../../support/api.ts";
import { ontology } from "../../support/tiny.ts";

const { data } = tinyApi();

test("dataset says what is served, on what terms, in both languages", async () => {
  const query = `{ dataset {
    name title titleEn: title(language: EN) description descriptionEn: description(language: EN)
    version created licence { name title url } entityCount relationCount observationCount evidenceCount
  } }`;
  expect(await data(query)).toEqual({
    dataset: {
      name: "tiny",
      title: "小图谱",
      titleEn: "Tiny graph",
      description: "测试用的虚构数据集。",
      descriptionEn: "An invented dataset for tests.",
      version: "1.2.3",
      created: "2026-11-24",
      licence: {
        name: "CC0-1.0",
        title: "Creative Commons Zero 1.0",
        url: "https://creativecommons.org/publicdomain/zero/1.0/",
      },
      entityCount: 17,
      relationCount: 23,
      observationCount: 2,
      evidenceCount: 44,
    },
  });
});

describe("its sources", () => {
  const fields =
    "id title titleEn authors year publisher url sha256 licence note textAtHand sections { id title titleEn: title(language: EN) start end abstract abstractEn: abstract(language: EN) }";

  test("say who made them, and have an outline where they have a text", async () => {
    const { dataset } = await data(`{ dataset { sources { ${fields} } } }`);
    expect(dataset).toMatchObject({
      sources: [
        {
          id: "tiny-chronicle",
          authors: ["甲某", "乙某"],
          year: "2018",
          publisher: null,
          url: null,
          textAtHand: true,
          sections: [
            {
              id: "tiny-chronicle/1",
              title: "一、起步",
              titleEn: "1. Beginnings",
              start: 9,
              end: 145,
              abstract: "联合通知及其任务。",
              abstractEn: "The joint notice and its tasks.",
            },
            { id: "tiny-chronicle/2" },
            { id: "tiny-chronicle/3" },
          ],
        },
        {
          id: "tiny-gazette",
          authors: [],
          url: "https://example.org/gazette",
          sha256: null,
          textAtHand: false,
          sections: [],
        },
      ],
    });
  });

  test("say that a text is not at hand", async () => {
    const answer = await tinyApi({ withText: false }).data("{ dataset { sources { textAtHand } } }");
    expect(answer).toEqual({ dataset: { sources: [{ textAtHand: false }, { textAtHand: false }] } });
  });
});

describe("ontology", () => {
  test("has every kind of entity in its order, with its properties and how many there are", async () => {
    const query = `{ ontology { entityTypes {
      type label labelEn: label(language: EN) plural pluralEn: plural(language: EN) description color { light dark }
      properties { name label labelEn: label(language: EN) kind values valuesEn: values(language: EN) } count
    } } }`;
    const answer = (await data(query)).ontology as { entityTypes: Record<string, unknown>[] }; // As the query asks.
    expect(answer.entityTypes.map(({ type, count }) => [type, count])).toEqual([
      ["DOCUMENT", 3],
      ["AGENCY", 3],
      ["CITY", 4],
      ["PROGRAM", 1],
      ["TASK", 3],
      ["PERIOD", 1],
      ["INDICATOR", 1],
      ["TREATY", 1],
    ]);
    expect(answer.entityTypes.at(-1)).toEqual({
      type: "TREATY",
      label: "条约",
      labelEn: "Treaty",
      plural: "条约",
      pluralEn: "Treaties",
      description: "两方以上订立的约定。",
      color: { light: "#8a5a00", dark: "#ffd27f" },
      properties: [
        { name: "articles", label: "条数", labelEn: "Articles", kind: "number", values: [], valuesEn: [] },
        { name: "address", label: "网址", labelEn: "Address", kind: "url", values: [], valuesEn: [] },
        {
          name: "status",
          label: "状态",
          labelEn: "Status",
          kind: "enum",
          values: ["生效", "失效"],
          valuesEn: ["In force", "Lapsed"],
        },
      ],
      count: 1,
    });
  });

  test("has every kind of relation, with the ends it may have and how many there are", async () => {
    const query = `{ ontology { relationTypes {
      type label labelEn: label(language: EN) inverseLabel sources targets symmetric hierarchical timed count
    } } }`;
    const answer = (await data(query)).ontology as { relationTypes: Record<string, unknown>[] }; // As the query asks.
    expect(answer.relationTypes).toHaveLength(ontology.relationTypes.length);
    expect(answer.relationTypes.reduce((sum, { count }) => sum + Number(count), 0)).toBe(23);
    expect(answer.relationTypes.find(({ type }) => type === "PAIRED_WITH")).toEqual({
      type: "PAIRED_WITH",
      label: "结对合作",
      labelEn: "paired with",
      inverseLabel: "结对合作",
      sources: ["CITY"],
      targets: ["CITY"],
      symmetric: true,
      hierarchical: false,
      timed: true,
      count: 3,
    });
  });
});

test("a property with a closed list of values says by which key it is counted and selected", async () => {
  const { ontology } = await data("{ ontology { entityTypes { properties { name kind key } } } }");
  const { entityTypes } = ontology as {
    entityTypes: { properties: { name: string; kind: string; key: string | null }[] }[];
  };
  const properties = entityTypes.flatMap((type) => type.properties);
  expect(properties.length).toBeGreaterThan(0);
  for (const { name, kind, key } of properties) expect(key).toBe(kind === "enum" ? name.toUpperCase() : null);
});
