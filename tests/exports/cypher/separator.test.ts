import { expect, test } from "vitest";
import { separatorOf } from "../../../src/exports/cypher/separator.ts";

test.each([
  [["a", "b"], "|"],
  [[], "|"],
  [["a|b"], "|-|"],
  [["a|-", "|-|", "b|--"], "|---|"],
  [["-|", "-", "|"], "|-|"],
  [["", "||", ""], "|-|"],
])("what stands between %j is in none of them, nor made by two", (texts, separator) => {
  expect(separatorOf("|", texts)).toBe(separator);
  if (texts.length > 0) expect(texts.join(separator).split(separator)).toEqual(texts);
});
