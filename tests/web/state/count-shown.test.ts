import { expect, test } from "vitest";
import { countShown } from "../../../web/src/state/count-shown.ts";

const part = {
  entities: [
    { id: "a", type: "CITY" },
    { id: "b", type: "CITY" },
    { id: "c", type: "TASK" },
  ],
  relations: [
    { source: { id: "a" }, target: { id: "b" } },
    { source: { id: "a" }, target: { id: "c" } },
  ],
};

test("a relation is shown with both its ends or not at all", () => {
  expect(countShown(part, { types: ["CITY"] })).toEqual({ entities: 2, relations: 1 });
  expect(countShown(part, { types: undefined })).toEqual({ entities: 3, relations: 2 });
  expect(countShown(part, { types: [] })).toEqual({ entities: 0, relations: 0 });
});
