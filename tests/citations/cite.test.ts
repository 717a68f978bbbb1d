import { describe, expect, test } from "vitest";
import { cite } from "../../src/citations/cite.ts";
import { citedFact } from "../../src/citations/cited-fact.ts";
import { citedSelection } from "../../src/citations/cited-selection.ts";
import { observationStatement, relationStatement } from "../../src/citations/statement.ts";
import { parseTime } from "../../src/model/time.ts";
import { dataset } from "../support/tiny.ts";

const ZH = { language: "zh", accessed: "2026-11-28" } as const;
const EN = { language: "en", accessed: "2026-11-28" } as const;

describe("the dataset", () => {
  test("is cited by its authors alone, in its version, in either language", () => {
    const contributors = [
      { title: "张三", role: "author" },
      { title: "李四", role: "publisher" },
    ];
    const work = cite({ ...dataset.info, contributors }, undefined, ZH);
    expect(work).toMatchObject({ key: "tiny-1.2.3", authors: ["张三"], title: "小图谱", version: "1.2.3", notes: [] });
    expect(cite(dataset.info, undefined, EN).title).toBe("Tiny graph");
  });

  const { homepage: _, ...info } = dataset.info;

  test("has the address that is given, else its homepage, else none", () => {
    const online = (homepage?: string, url?: string) =>
      cite({ ...info, ...(homepage && { homepage }) }, undefined, { ...ZH, url }).online?.url;
    expect([online("https://home.example", "https://a.example"), online("https://home.example"), online()]).toEqual([
      "https://a.example",
      "https://home.example",
      undefined,
    ]);
  });
});

describe("keys", () => {
  const key = (id: string) => cite(dataset.info, { id, title: "", notes: [] }, ZH).key;

  test("have letters, digits, points and hyphens alone, also for what is long or Chinese", () => {
    for (const id of ["issued:agency/a:document/b", "振兴", "x".repeat(500), '"{},%#']) {
      expect(key(id)).toMatch(/^[A-Za-z0-9.-]{1,100}$/);
    }
  });

  test("are different for different parts, and the same for the same", () => {
    const ids = ["a/b", "a:b", "振兴", "东北", "x".repeat(500), `${"x".repeat(500)}y`];
    expect(new Set(ids.map(key)).size).toBe(ids.length);
    expect(key("a/b")).toBe(key("a/b"));
  });
});

test("a selection is cited by its fields, as a reader can read them, and its size", () => {
  const part = citedSelection(
    "around=city%2Ffuxin&text=%E6%8C%AF%E5%85%B4",
    { entityCount: 3, relationCount: 4 },
    "zh",
  );
  expect(part).toMatchObject({
    title: "选集 around=city/fuxin; text=振兴",
    notes: ["选集含3个实体、4条关系。"],
  });
  expect(citedSelection("", { entityCount: 3, relationCount: 4 }, "en").title).toBe("Selection (all)");
});

describe("a fact", () => {
  const time = parseTime("2003-10");

  test("says in a sentence who did what, under what and when", () => {
    const ends = {
      source: { name: "甲", nameEn: "A" },
      label: { zh: "确定", en: "designates" },
      target: { name: "乙" },
    };
    const said = time ? { time } : {};
    const under = { name: "名单", nameEn: "the list" };
    expect(relationStatement({}, ends, "zh")).toBe("甲 确定 乙");
    expect(relationStatement(said, { ...ends, under }, "zh")).toBe("甲 确定 乙，依“名单”（2003-10）");
    expect(relationStatement(said, { ...ends, under }, "en")).toBe("A designates 乙, under the list (2003-10)");
  });

  test("that is a statistic says the amount as printed", () => {
    const quantity = { value: 50, comparator: "more-than", unit: "%", text: "超过一半" } as const;
    const ends = { indicator: { name: "比重", nameEn: "Share" }, subject: { name: "东部", nameEn: "The East" } };
    expect(observationStatement({ quantity }, ends, "zh")).toBe("东部比重：超过一半");
    expect(observationStatement({ quantity }, ends, "en")).toBe("Share, The East: 超过一半");
  });

  test("names each quote with its source and section, and what was inferred with the reason", () => {
    const source = { title: "论文", titleEn: "Paper", authors: ["张三", "李四"], publisher: "《改革》", year: "2018" };
    const section = { title: "一、引言", titleEn: "I. Introduction" };
    const proofs = [
      { evidence: { exact: "甲发布乙", asserted: true }, source, section },
      { evidence: { exact: "乙", asserted: false, note: "上文", noteEn: "as above" }, source },
    ];
    expect(citedFact("id", "甲 发布 乙", proofs, "zh").notes).toEqual([
      "依据：“甲发布乙”（张三、李四，《论文》，《改革》，2018，一、引言）。",
      "推断自：“乙”（张三、李四，《论文》，《改革》，2018），上文。",
    ]);
    expect(citedFact("id", "甲 发布 乙", proofs, "en").notes).toEqual([
      "Evidence: “甲发布乙” (张三, 李四, Paper, 《改革》, 2018, I. Introduction).",
      "Inferred from: “乙” (张三, 李四, Paper, 《改革》, 2018); as above.",
    ]);
  });
});
