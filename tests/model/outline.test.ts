import { expect, test } from "vitest";
import { parentSection } from "../../src/model/outline.ts";

const section = (id: string, start: number, end: number, source = "s") => ({
  id,
  source,
  start,
  end,
  title: id,
  titleEn: id,
  kind: "prose" as const,
  abstract: "",
  abstractEn: "",
});

const [whole, part, inner] = [section("s", 0, 100), section("s/1", 10, 50), section("s/1.1", 10, 20)] as const;
const all = [inner, whole, section("other", 0, 1000, "t"), part];

test("a section is part of the shortest that holds it", () => {
  expect(parentSection(inner, all)).toBe(part);
  expect(parentSection(part, all)).toBe(whole);
});

test("a section that nothing of its source holds stands by itself", () => {
  expect(parentSection(whole, all)).toBeUndefined();
});

test("of two sections of one stretch neither is part of the other", () => {
  const twin = section("s/twin", 10, 20);
  expect(parentSection(inner, [inner, twin])).toBeUndefined();
});
