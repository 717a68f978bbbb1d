import { expect, test } from "vitest";
import { light, PUT_OUT, readAt } from "../../../../web/src/state/parts/reading.ts";
import { fromSearch, toSearch } from "../../../../web/src/state/url.ts";
import { EMPTY_VIEW } from "../../../../web/src/state/view.ts";

const opened = readAt({ source: "paper", section: "paper/1", position: 40 }).apply(EMPTY_VIEW);
const passage = { start: 44, facts: ["city/fuxin", "funds:moe:fuxin"], entities: ["city/fuxin", "agency/moe"] };

test("a place in a source opens in the panel, and stands in the address", () => {
  expect(opened.panels.left).toBe("reading");
  expect(fromSearch(toSearch(opened)).reading).toEqual(opened.reading);
});

test("a passage is lit with its facts and marked entities in place of what was opened, and is put out again", () => {
  const lit = light(passage).apply({ ...opened, selected: { kind: "entity", id: "city/fushun" } });
  expect(lit).toMatchObject({
    reading: { section: "paper/1", position: 44, facts: passage.facts },
    marked: passage.entities,
    selected: undefined,
  });
  expect(PUT_OUT.apply(lit)).toMatchObject({
    reading: { section: "paper/1", position: undefined, facts: [] },
    marked: [],
  });
});

test("a position that is no number is refused", () => {
  const refused: string[] = [];
  fromSearch("?source=paper&position=-1", EMPTY_VIEW, (field, value) => refused.push(`${field}=${value}`));
  expect(refused).toEqual(["position=-1"]);
});
