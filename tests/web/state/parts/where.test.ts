import { describe, expect, test } from "vitest";
import { lookAt } from "../../../../web/src/state/parts/time.ts";
import { chosenOf, clearWhere, toggleWhere, WHERE } from "../../../../web/src/state/parts/where.ts";
import { EMPTY_VIEW } from "../../../../web/src/state/view.ts";

const notice = toggleWhere("KIND", "document/notice");
const reply = toggleWhere("KIND", "document/reply");

describe("a value of a facet", () => {
  test("is chosen beside others of its key, and taken back alone", () => {
    const both = reply.apply(notice.apply(EMPTY_VIEW));
    expect(both.where).toEqual([{ key: "KIND", values: ["document/notice", "document/reply"] }]);
    expect(chosenOf(notice.apply(both), "KIND")).toEqual(["document/reply"]);
    expect(reply.apply(notice.apply(both)).where).toEqual([]);
  });

  test("of another key narrows further, in the order of the keys whatever came first", () => {
    const issuer = toggleWhere("ISSUER", "agency/mof");
    expect(issuer.apply(notice.apply(EMPTY_VIEW)).where).toEqual(notice.apply(issuer.apply(EMPTY_VIEW)).where);
    expect(clearWhere("KIND").apply(issuer.apply(notice.apply(EMPTY_VIEW))).where).toEqual([
      { key: "ISSUER", values: ["agency/mof"] },
    ]);
  });

  test("that is a period takes the place of the window of time", () => {
    const view = lookAt("2003/2007").apply(EMPTY_VIEW);
    expect(toggleWhere("PERIOD", "period/1").apply(view).time.window).toBeUndefined();
    expect(notice.apply(view).time.window).toBe("2003/2007");
  });
});

test("values that the dataset does not have are refused, and the others stay", () => {
  const known = {
    entityTypes: [],
    relationTypes: [],
    panels: [],
    isEntity: () => true,
    isFacetValue: (_: string, value: string) => value.startsWith("document/"),
  };
  const refused: string[] = [];
  const view = toggleWhere("KIND", "nosuch").apply(toggleWhere("ISSUER", "nobody").apply(notice.apply(EMPTY_VIEW)));
  expect(WHERE.trim?.(view.where, known, (_, value) => refused.push(value))).toEqual([
    { key: "KIND", values: ["document/notice"] },
  ]);
  expect(refused).toEqual(["ISSUER:nobody", "KIND:nosuch"]);
});

test("an address that has no key is refused; of another ontology there may be any key", () => {
  const refused: string[] = [];
  const search = new URLSearchParams("where=KIND:a:b&where=COLOUR:red&where=KIND:&where=kind:x&where=kind");
  expect(WHERE.read(search, (_, value) => refused.push(value))).toEqual([
    { key: "COLOUR", values: ["red"] },
    { key: "KIND", values: ["a:b", ""] },
  ]);
  expect(refused).toEqual(["kind:x", "kind"]);
});
