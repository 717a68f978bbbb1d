import { expect, test } from "vitest";
import { groupQuotes } from "../../../web/src/state/group-quotes.ts";

test("facts of one quote stand together, those inferred for one reason apart from those that the text states", () => {
  const item = (start: number, id: string, note: string | null) => ({
    ...{ start, end: start + 2, quote: `at ${start}`, asserted: note === null, note, fact: { id } },
  });
  const groups = groupQuotes([
    item(4, "a", null),
    item(4, "b", "as the table says"),
    item(8, "d", null),
    item(4, "c", "as the table says"),
  ]);
  expect(groups.map(({ quote, bases }) => [quote, bases.map(({ items }) => items.map(({ fact }) => fact.id))])).toEqual(
    [
      ["at 4", [["a"], ["b", "c"]]],
      ["at 8", [["d"]]],
    ],
  );
});
