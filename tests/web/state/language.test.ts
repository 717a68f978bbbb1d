import { expect, test } from "vitest";
import { inLanguage, preferredLanguage } from "../../../web/src/state/language.ts";

test.each([
  [["en-GB", "zh-CN"], "en"],
  [["zh-TW"], "zh"],
  [["fr", "en"], "en"],
  [["fr"], "zh"],
  [[], "zh"],
])("a reader of %j is spoken to in %s", (languages, expected) => {
  expect(preferredLanguage(languages)).toBe(expected);
});

test("a name without English stays Chinese", () => {
  expect(inLanguage("en", "阜新", "Fuxin")).toBe("Fuxin");
  expect(inLanguage("en", "阜新", null)).toBe("阜新");
  expect(inLanguage("zh", "阜新", "Fuxin")).toBe("阜新");
});
