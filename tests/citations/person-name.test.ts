import { expect, test } from "vitest";
import { authorName } from "../../src/citations/person-name.ts";

test.each([
  ["张三", { family: "张", given: "三" }],
  ["欧阳修", { family: "欧阳", given: "修" }],
  ["司马相如", { family: "司马", given: "相如" }],
  ["張三丰", { family: "張", given: "三丰" }],
  ["Smith, John", { family: "Smith", given: "John" }],
])("%s is a person", (name, parts) => {
  expect(authorName(name)).toEqual(parts);
});

test.each(["国务院", "中国科学院", "张", "高等教育出版社", "Zhenxing contributors", "A, B, C", "张三 等", ""])(
  "“%s” stays whole",
  (name) => {
    expect(authorName(name)).toEqual({ literal: name });
  },
);
