import { expect, test } from "vitest";
import { matchKeys } from "../../../web/src/keys/match-keys.ts";

const NONE = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test.each([
  ["Ctrl+Z", { ...NONE, key: "z", ctrlKey: true }, true],
  ["Ctrl+Z", { ...NONE, key: "z", metaKey: true }, true],
  ["Ctrl+Z", { ...NONE, key: "Z", ctrlKey: true, shiftKey: true }, false],
  ["Ctrl+Shift+Z", { ...NONE, key: "Z", ctrlKey: true, shiftKey: true }, true],
  ["Ctrl+Z", { ...NONE, key: "z" }, false],
  ["?", { ...NONE, key: "?", shiftKey: true }, true],
  ["?", { ...NONE, key: "?" }, true],
  ["H", { ...NONE, key: "h", altKey: true }, false],
])("%s and %j", (combo, pressed, expected) => {
  expect(matchKeys(combo, pressed)).toBe(expected);
});
