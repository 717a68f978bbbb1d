import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { Relation } from "../../../src/model/relation.ts";
import type { PathQuery, RelationFilter } from "../../../src/store/store.ts";
import { relationFilters } from "../../support/filters.ts";
import { randomDatasets } from "../../support/random-dataset.ts";
import { stepsFrom } from "../../support/reference.ts";
import { entity, relation } from "../../support/sources.ts";
import { time } from "../../support/times.ts";
import { dataset, ontology } from "../../support/tiny.ts";
import type { Open } from "./open.ts";

const ALL = 10_000;

/** Every loopless path by plain recursion, as its entities and the relations that join each two. */
function enumerate(any: Dataset, { from, to, maxDepth, filter = {} }: PathQuery) {
  const relations = new Map(any.relations.map((each) => [each.id, each]));
  const extend = (
    path: readonly string[],
    steps: readonly Relation[][],
  ): { path: readonly string[]; steps: readonly Relation[][] }[] => {
    const here = path.at(-1) ?? "";
    if (here === to) return [{ path, steps }];
    if (steps.length === maxDepth) return [];
    const hops = stepsFrom(any, here, filter, to).filter((hop) => !path.includes(hop.entity));
    return [...new Set(hops.map((hop) => hop.entity))].flatMap((next) => {
      const joining = hops.filter((hop) => hop.entity === next).flatMap((hop) => relations.get(hop.relation) ?? []);
      return extend([...path, next], [...steps, joining]);
    });
  };
  return extend([from], []);
}

/** Whether one relation of each step can be taken so that none is over before an earlier one begins: of each choice, each two. */
function inTimeOrder(steps: readonly Relation[][], chosen: readonly Relation[] = []): boolean {
  const [step, ...rest] = steps;
  if (step) return step.some((each) => inTimeOrder(rest, [...chosen, each]));
  return chosen.every(({ time: later }, index) =>
    chosen.slice(0, index).every(({ time: earlier }) => !earlier || !later || earlier.firstDay <= later.lastDay),
  );
}

/** Paths that keep away from entities, and paths that respect time, held against plain enumeration. */
export function specifyPathLimits(open: Open): void {
  describe("of paths within limits", async () => {
    const tiny = await open(dataset, ontology);
    const bounds = { maxDepth: 6, first: ALL };
    const between = { from: "city/jiyuan", to: "city/qingyan", ...bounds, maxDepth: 2 };

    test.each<[string, Partial<PathQuery>, string[]]>([
      ["through any entity", {}, ["", "document/2003-pilot-list"]],
      ["not through those to avoid", { avoid: ["document/2003-pilot-list"] }, [""]],
      [
        "from and to those to avoid all the same",
        { avoid: ["city/jiyuan", "city/qingyan"] },
        ["", "document/2003-pilot-list"],
      ],
      ["as if what is not there were avoided already", { avoid: ["city/none", ""] }, ["", "document/2003-pilot-list"]],
      ["not through an entity with more relations than this", { avoidDegreeAbove: 5 }, [""]],
      ["through one with as many", { avoidDegreeAbove: 8 }, ["", "document/2003-pilot-list"]],
    ])("leads %s", async (_, limits, expected) => {
      const { paths, complete } = await tiny.paths({ ...between, ...limits });
      expect(paths.map((path) => path.slice(1, -1).join(" "))).toEqual(expected);
      expect(complete).toBe(true);
    });

    test("are those of plain enumeration, whatever is avoided and whether time is respected", async () => {
      await fc.assert(
        fc.asyncProperty(
          randomDatasets({ relations: 24 }),
          relationFilters,
          fc.record({
            maxDepth: fc.integer({ min: 1, max: 7 }),
            avoided: fc.array(fc.nat(8), { maxLength: 2 }),
            avoidDegreeAbove: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
            timeRespecting: fc.boolean(),
          }),
          async (random, filter, { avoided, ...limits }) => {
            const ids = random.entities.map(({ id }) => id);
            const [from = "", to = ""] = [ids.at(0), ids.at(-1)];
            if (from === to) return;
            const avoid = avoided.flatMap((index) => ids[index] ?? []);
            const query = { from, to, first: ALL, filter, avoid, ...limits };
            const found = await (await open(random, ontology)).paths(query);
            expect([...found.paths].sort()).toEqual(plainly(random, query).sort());
            expect(found).toMatchObject({ complete: true, searchedDepth: limits.maxDepth });
          },
        ),
        { numRuns: 600 },
      );
    });

    test.each<[string, string[], boolean]>([
      ["years that go on", ["1984", "1990", "2003"], true],
      ["years that go back", ["1984", "2003", "1990"], false],
      ["one year all along", ["1984", "1984", "1984"], true],
      ["a year and a day of it", ["1984-05-01", "1984", "1984-04-30"], false],
      ["a day and its year", ["1984-05-01", "1984", "1984-05-01"], true],
      ["spans that share days", ["1990/2000", "1980/1995", "1985/1991"], true],
      ["spans of which each two share days, but the order none", ["1990/2000", "1995/1996", "1980/1994"], false],
      ["a span that is not over", ["2003/..", "1984"], false],
      ["one that was there from of old", ["../2003", "1984"], true],
      ["none at all", ["", "", ""], true],
      ["none where it matters", ["2003", "", "1984"], false],
      ["none at the ends", ["", "1984", ""], true],
    ])("that respect time pass %s: %j", async (_, times, passes) => {
      const names = times.map((_each, index) => `city/c${index}`);
      const chain = await open(
        {
          ...dataset,
          entities: [...names, "city/c9"].map((id) => entity(id, "City")),
          relations: times.map((each, index) =>
            relation("funds", `city/c${index}`, names[index + 1] ?? "city/c9", each ? { time: time(each) } : {}),
          ),
        },
        ontology,
      );
      const query = { from: "city/c0", to: "city/c9", ...bounds, timeRespecting: true };
      expect((await chain.paths(query)).paths).toEqual(passes ? [[...names, "city/c9"]] : []);
      expect((await chain.paths({ ...query, timeRespecting: false })).paths).toEqual([[...names, "city/c9"]]);
    });
  });
}

/** The entities of the paths that plain enumeration leaves. */
function plainly(any: Dataset, query: PathQuery & { readonly filter: RelationFilter }): (readonly string[])[] {
  const { from, to, avoid = [], avoidDegreeAbove = ALL, timeRespecting } = query;
  const degree = (id: string) =>
    any.relations.flatMap(({ source, target }) => [source, target]).filter((end) => end === id).length;
  const passable = (id: string) => id === from || id === to || (!avoid.includes(id) && degree(id) <= avoidDegreeAbove);
  return enumerate(any, query)
    .filter(({ path, steps }) => path.every(passable) && (!timeRespecting || inTimeOrder(steps)))
    .map(({ path }) => path);
}
