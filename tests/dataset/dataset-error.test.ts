import { expect, test } from "vitest";
import { DatasetError } from "../../src/dataset/dataset-error.ts";

const ISSUE = { rule: "cells", file: "a.csv", line: 2, reason: "It is wrong.", remedy: "Mend it." };

test("a dataset error says how many issues there are, and each on a line", () => {
  const error = new DatasetError("/data/tiny", [ISSUE, { ...ISSUE, line: 3 }]);
  expect(error.code).toBe("DATASET_INVALID");
  expect(error.message.split("\n")).toEqual([
    'Cannot load "/data/tiny": 2 issues.',
    "  a.csv:2: It is wrong. Mend it. [cells]",
    "  a.csv:3: It is wrong. Mend it. [cells]",
  ]);
  expect(error.issues).toHaveLength(2);
});

test("one issue is one", () => {
  expect(new DatasetError("tiny", [ISSUE]).message).toContain('Cannot load "tiny": 1 issue.\n');
});
