import { describe, expect, test } from "vitest";
import { BIBTEX } from "../../src/citations/bibtex.ts";
import type { CitedWork } from "../../src/citations/cited-work.ts";
import { CSL_JSON } from "../../src/citations/csl-json.ts";
import { GB_T_7714 } from "../../src/citations/gb-t-7714.ts";
import { CITATION_FORMATS } from "../../src/citations/index.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";

const WORK: CitedWork = {
  key: "tiny-1.2.3",
  language: "zh",
  authors: ["张三", "Smith, John Q.", "中国科学院"],
  title: "小图谱",
  version: "1.2.3",
  issued: "2026-11-24",
  online: { url: "https://example.org/?a=1&b=%E6%8C%AF", accessed: "2026-11-28" },
  notes: [],
};

describe("GB/T 7714", () => {
  test("names authors, title with its carrier, version, both days and the address", () => {
    expect(GB_T_7714.write(WORK)).toBe(
      "张三, SMITH J Q, 中国科学院. 小图谱[DS/OL]. 1.2.3版. (2026-11-24)[2026-11-28]. https://example.org/?a=1&b=%E6%8C%AF.",
    );
  });

  test("puts a part before the dataset that it is in, and what it rests on at the end", () => {
    const part = { ...WORK, authors: ["张三"], title: "甲 发布 乙", container: "小图谱", notes: ["依据：“丙”。"] };
    expect(GB_T_7714.write({ ...part, online: undefined })).toBe(
      "张三. 甲 发布 乙[DS]//小图谱. 1.2.3版. (2026-11-24). 依据：“丙”。",
    );
  });

  test("names three authors, and says that there are more in the language of the citation", () => {
    const authors = ["张三", "李四", "王五", "赵六"];
    expect(GB_T_7714.write({ ...WORK, authors })).toMatch(/^张三, 李四, 王五, 等\. /);
    expect(GB_T_7714.write({ ...WORK, authors, language: "en" })).toMatch(/^张三, 李四, 王五, et al\. .*Version 1/);
  });

  test("begins with the title where nobody is named", () => {
    expect(GB_T_7714.write({ ...WORK, authors: [] })).toMatch(/^小图谱\[DS/);
  });
});

describe("BibTeX", () => {
  test("keeps Chinese names and bodies whole, and parts others at their comma", () => {
    expect(BIBTEX.write(WORK)).toBe(
      [
        "@misc{tiny-1.2.3,",
        "  author = {{张三} and Smith, John Q. and {中国科学院}},",
        "  title = {{小图谱}},",
        "  version = {1.2.3},",
        "  year = {2026},",
        "  month = nov,",
        "  url = {https://example.org/?a=1&b=%E6%8C%AF},",
        "  urldate = {2026-11-28},",
        "  langid = {chinese},",
        "}",
      ].join("\n"),
    );
  });

  test.each(Object.entries(HOSTILE_TEXTS))("has its braces in pairs for %s", (_, text) => {
    const entry = BIBTEX.write({ ...WORK, title: text, authors: [text], notes: [text] });
    let depth = 0;
    for (const character of entry) {
      if (character === "{") depth++;
      if (character === "}") depth--;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  test("takes the meaning from the characters that TeX minds", () => {
    expect(BIBTEX.write({ ...WORK, title: "50% & {x}_1 \\ ~^#$" })).toContain(
      "title = {{50\\% \\& \\textbraceleft{}x\\textbraceright{}\\_1 \\textbackslash{} \\textasciitilde{}\\textasciicircum{}\\#\\$}}",
    );
  });
});

describe("CSL JSON", () => {
  test("parts the names of people, and says days by their parts", () => {
    expect(JSON.parse(CSL_JSON.write(WORK))).toEqual([
      {
        id: "tiny-1.2.3",
        type: "dataset",
        language: "zh-CN",
        author: [{ family: "张", given: "三" }, { family: "Smith", given: "John Q." }, { literal: "中国科学院" }],
        title: "小图谱",
        version: "1.2.3",
        issued: { "date-parts": [[2026, 11, 24]] },
        URL: "https://example.org/?a=1&b=%E6%8C%AF",
        accessed: { "date-parts": [[2026, 11, 28]] },
      },
    ]);
  });
});

test.each(CITATION_FORMATS)(
  "$name has a name for the command line, titles in both languages, and no line end",
  (format) => {
    expect(format.name).toMatch(/^[a-z][a-z0-9-]*$/);
    expect([format.title.zh, format.title.en]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
    expect(format.write(WORK)).not.toMatch(/\n$/);
  },
);
