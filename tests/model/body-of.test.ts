import { describe, expect, test } from "vitest";
import { bodyOf } from "../../src/model/body-of.ts";

const body = (text: string, title: string, start = 0, end = [...text].length) => {
  const found = bodyOf([...text], { title, start, end });
  return [...text].slice(found.start, found.end).join("");
};

describe("the body of a section", () => {
  test.each([
    ["comes after a heading that is printed as it is named", "一、起步\n正文。", "一、起步", "\n正文。"],
    ["whatever white space either has", "一、 起\n步 正文。", "一、起 步", " 正文。"],
    ["and characters beyond the basic plane", "𠮷原\n正文。", "𠮷原", "\n正文。"],
    ["is the whole of one that opens otherwise", "起步。", "引言", "起步。"],
    ["or opens with only a part of its name", "一、起", "一、起步", "一、起"],
    ["is nothing after a heading alone", "一、起步", "一、起步", ""],
    ["is the whole of one without a name", "正文。", "", "正文。"],
  ])("%s", (_, text, title, expected) => {
    expect(body(text, title)).toBe(expected);
  });

  test("stays within the section", () => {
    expect(body("前一、起步后", "一、起步", 1, 5)).toBe("");
    expect(body("前一、起步后", "一、起步", 1, 3)).toBe("一、");
  });
});
