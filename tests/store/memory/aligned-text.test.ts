import fc from "fast-check";
import { expect, test } from "vitest";
import { alignText } from "../../../src/store/memory/aligned-text.ts";
import { normalize } from "../../../src/store/memory/search-terms.ts";

test.each([
  ["“十二五” 規劃", "“十二五”规划"],
  ["青 岩  市", "青岩市"],
  ["North  Plain　Water", "north plain water"],
  ["ＡＢＣ ㎞", "abc km"],
  ["cafe\u0301 Lǚ", "cafe lv"],
  ["𠮷原 A", "𠮷原a"],
  ["", ""],
])("%j is compared as %j, which is how it is indexed", (text, compared) => {
  expect(alignText(text).compared).toBe(compared);
  expect(normalize(text)).toBe(compared);
});

test("has for each unit the cluster that it came from, in order, and clusters that make the text", () => {
  const unit = fc.oneof(fc.constantFrom(..."青岩𠮷a B\u0301\u200d ﷺ㎞　"), fc.string({ unit: "binary", maxLength: 1 }));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      const { clusters, compared, origins } = alignText(text);
      expect(clusters.join("")).toBe(text);
      expect(origins).toHaveLength(compared.length);
      expect(origins).toEqual([...origins].sort((a, b) => a - b));
      for (const origin of origins) expect(clusters[origin]).toBeDefined();
    }),
  );
});
