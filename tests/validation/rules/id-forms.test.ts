import { describe, expect, test } from "vitest";
import { ID_FORMS } from "../../../src/validation/rules/id-forms.ts";
import { edit, find } from "../../support/rules.ts";
import { dataset } from "../../support/tiny.ts";

const CITES = "cites:document/2003-pilot-list:document/1984-transition-notice";

describe("the id of an entity", () => {
  test.each(["city/new", "city/a1-b2", "city/2003"])("may be %s", (id) => {
    expect(find(ID_FORMS, { entities: edit(dataset.entities, "city/baihua", { id }) })).toEqual([]);
  });

  test.each([
    "",
    "baihua",
    "city/",
    "city/Baihua",
    "city/白桦",
    "city/bai hua",
    "city/bai--hua",
    "city/-baihua",
    "city/baihua-",
    "city/bai/hua",
    "city/bai_hua",
    "city/baihua\n",
    "City/baihua",
    "task/baihua",
    " city/baihua",
  ])("may not be %j", (id) => {
    expect(find(ID_FORMS, { entities: edit(dataset.entities, "city/baihua", { id }) })).toEqual([`${id} id ${id}`]);
  });
});

describe("the id of a relation", () => {
  test.each([`${CITES}@2003`, `${CITES}@first-list`])("may be %s", (id) => {
    expect(find(ID_FORMS, { relations: edit(dataset.relations, CITES, { id }) })).toEqual([]);
  });

  test.each([
    `${CITES}@`,
    `${CITES}@a b`,
    `${CITES}@一`,
    `${CITES}-2`,
    "cites:document/2003-pilot-list",
    "sets:document/2003-pilot-list:document/1984-transition-notice",
    "cites:document/1984-transition-notice:document/2003-pilot-list",
  ])("may not be %s", (id) => {
    expect(find(ID_FORMS, { relations: edit(dataset.relations, CITES, { id }) })).toEqual([`${id} id ${id}`]);
  });
});

describe("the id of an observation", () => {
  test("may be lower-case words", () => {
    const observations = edit(dataset.observations, "observation/coal-share-84", { id: "observation/coal-2" });
    expect(find(ID_FORMS, { observations })).toEqual([]);
  });

  test.each(["observation/", "observation/-", "observation/Coal", "coal", "indicator/coal"])("may not be %s", (id) => {
    const observations = edit(dataset.observations, "observation/coal-share-84", { id });
    expect(find(ID_FORMS, { observations })).toEqual([`${id} id ${id}`]);
  });
});

describe("the id of evidence", () => {
  test("may have any number", () => {
    expect(find(ID_FORMS, { evidence: edit(dataset.evidence, "city/baihua#1", { id: "city/baihua#27" }) })).toEqual([]);
  });

  test.each(["city/baihua", "city/baihua#", "city/baihua#0", "city/baihua#one", "city/changze#1", "city/baihua1"])(
    "may not be %s",
    (id) => {
      const evidence = edit(dataset.evidence, "city/baihua#1", { id });
      expect(find(ID_FORMS, { evidence })).toEqual([`${id} id ${id}`]);
    },
  );
});
