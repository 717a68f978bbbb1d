import { expect, test } from "vitest";
import { countedMembers } from "../../src/model/counted-members.ts";

test.each([
  [0, 0, "0 entities and 0 relations"],
  [1, 1, "1 entity and 1 relation"],
  [2, 1, "2 entities and 1 relation"],
])("%i and %i are said in the right number", (entities, relations, said) => {
  expect(countedMembers(entities, relations)).toBe(said);
});
