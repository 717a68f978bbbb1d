import { expect, test } from "vitest";
import { relationId } from "../../src/model/relation.ts";
import { dataset } from "../support/tiny.ts";

test("a relation's id says its type and its ends", () => {
  expect(relationId("issued", "agency/treasury", "document/notice")).toBe("issued:agency/treasury:document/notice");
});

test("parallel relations have that id and a word more", () => {
  for (const { id, type, source, target } of dataset.relations) {
    expect(id.split("@")[0]).toBe(relationId(type, source, target));
  }
});
