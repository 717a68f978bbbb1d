import { expect, test } from "vitest";
import { typeMarks } from "../../../web/src/state/type-marks.ts";

test("Chinese labels are told apart by their first letter", () => {
  expect(typeMarks(["文件", "机构", "城市"])).toEqual(["文", "机", "城"]);
});

test("labels that begin alike take more letters", () => {
  expect(typeMarks(["Program", "Period", "Project", "City", "Challenge"])).toEqual(["P", "Pe", "Pr", "C", "Ch"]);
});
