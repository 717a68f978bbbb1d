import { describe, expect, test } from "vitest";
import { countedIn } from "../../src/query/aggregate.ts";
import type { Selection } from "../../src/query/selection.ts";
import { type TimelineUnit, timeline } from "../../src/query/timeline.ts";
import { openStore } from "../../src/store/open-store.ts";
import { entity, sourcesOf } from "../support/sources.ts";
import { time } from "../support/times.ts";
import { dataset, ontology } from "../support/tiny.ts";

const store = openStore(dataset, ontology);

async function bucketsOf(selection: Selection, unit: TimelineUnit, from = store): Promise<string[]> {
  const buckets = await timeline(await countedIn(from, ontology, selection), unit);
  return buckets.map(({ value, entityCount, relationCount }) =>
    [value.id ?? "-", value.time?.edtf ?? "·", entityCount, relationCount].join(" "),
  );
}

describe("a timeline", () => {
  test("by year has every year from the first to the last, and what has no date", async () => {
    const documents = await bucketsOf({ types: ["Document"] }, "year");
    expect(documents).toHaveLength(2014 - 1984 + 2);
    expect(documents.filter((bucket) => !bucket.endsWith(" 0 0"))).toEqual([
      ...["1984 1984 1 0", "2003 2003 1 0", "2014 2014 1 0", "- · 0 2"],
    ]);
    expect(documents[1]).toBe("1985 1985 0 0");
  });

  test("counts in a bucket what overlaps its time", async () => {
    for (const { value, entityCount, relationCount } of await timeline(await countedIn(store, ontology, {}), "year")) {
      if (!value.time) continue;
      const during = value.time;
      expect(entityCount).toBe((await store.findEntities({ during }, [], {})).totalCount);
      expect(relationCount).toBe((await store.findRelations({ during }, undefined, {})).totalCount);
    }
  });

  test("by period has the periods, what lies outside of all, and what has no date", async () => {
    expect(await bucketsOf({}, "period")).toEqual(["period/84-plan 1984/1989 2 3", "outside · 4 9", "- · 11 11"]);
  });

  test("by period has what is in two periods in both, in the order in which they begin", async () => {
    const { store: other } = sourcesOf(ontology, {
      entities: [
        entity("period/b", "Period", { time: time("1996/2000") }),
        entity("period/a", "Period", { time: time("1980/1999") }),
        entity("period/undated", "Period"),
        entity("document/x", "Document", { time: time("1997") }),
      ],
    });
    expect(await bucketsOf({ types: ["Document"] }, "period", other)).toEqual([
      ...["period/a 1980/1999 1 0", "period/b 1996/2000 1 0", "- · 0 0"],
    ]);
  });

  test("of nothing is what has no date, which is nothing", async () => {
    expect(await bucketsOf({ ids: [] }, "year")).toEqual(["- · 0 0"]);
    expect(await bucketsOf({ ids: [] }, "period")).toEqual(["- · 0 0"]);
  });

  test("counts all that is selected, whatever its limit", async () => {
    expect(await bucketsOf({ limit: 1 }, "year")).toEqual(await bucketsOf({}, "year"));
  });

  test("writes years before 0 and after 9999 as EDTF does", async () => {
    for (const [edtf, id] of [
      ["-0002/-0001", "-0002 -0001"],
      ["0000", "0000"],
      ["Y10000", "Y10000"],
      ["Y-17000", "Y-17000"],
    ] as const) {
      const { store: other } = sourcesOf(ontology, { entities: [entity("city/x", "City", { time: time(edtf) })] });
      const buckets = await bucketsOf({}, "year", other);
      expect(buckets.slice(0, -1)).toEqual(id.split(" ").map((year) => `${year} ${year} 1 0`));
    }
  });
});
