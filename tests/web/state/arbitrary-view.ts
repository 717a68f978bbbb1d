import fc from "fast-check";
import { LAYOUT_NAMES } from "../../../web/src/state/parts/layout.ts";
import { COLORS, SIZES } from "../../../web/src/state/parts/looks.ts";
import { TABLE_KINDS } from "../../../web/src/state/parts/table.ts";
import type { View } from "../../../web/src/state/view.ts";

const id = fc.string({ minLength: 1 });
const ids = fc.uniqueArray(id);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const places = fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100);
const hundredths = fc.integer({ min: 1, max: 30_000 }).map((value) => value / 10_000);

/** Any value of each part that can be written: a new part says here what its values are. */
const PARTS: { readonly [Name in keyof View]: fc.Arbitrary<View[Name]> } = {
  selected: maybe(fc.record({ kind: fc.constantFrom("entity", "relation", "observation"), id })),
  marked: ids,
  path: fc.record({
    from: maybe(id),
    to: maybe(id),
    maxDepth: fc.integer({ min: 1, max: 8 }),
    avoid: ids,
    timeRespecting: fc.boolean(),
    pinned: ids,
  }),
  pairs: fc.record({ of: maybe(id), through: maybe(id) }),
  changes: fc.record({
    from: maybe(fc.integer({ min: 1000, max: 9999 })),
    to: maybe(fc.integer({ min: 1000, max: 9999 })),
  }),
  reading: fc.record({
    source: maybe(id),
    section: maybe(id),
    position: maybe(fc.integer({ min: 0, max: 1_000_000 })),
    facts: ids,
  }),
  around: maybe(fc.record({ ids: fc.uniqueArray(id, { minLength: 1 }), depth: fc.integer({ min: 0, max: 4 }) })),
  grown: fc.uniqueArray(
    fc.record({
      id,
      via: fc.oneof(
        fc.constantFrom("all" as const, "none" as const),
        fc.record({
          relationType: fc.constantFrom("DESIGNATES", "PART_OF"),
          direction: fc.constantFrom("out", "in", "both"),
        }),
      ),
    }),
    { selector: (one) => JSON.stringify(one) },
  ),
  hidden: ids,
  collapsed: ids,
  pins: fc.array(fc.tuple(id, fc.record({ x: places, y: places }))).map((pairs) => new Map(pairs)),
  camera: maybe(fc.record({ x: hundredths, y: hundredths, ratio: hundredths })),
  types: maybe(fc.uniqueArray(fc.stringMatching(/^[A-Z_]+$/))),
  relationTypes: fc.uniqueArray(fc.stringMatching(/^[A-Z_]+$/)),
  where: fc
    .subarray(["CATEGORY", "ISSUER", "KIND", "PERIOD", "PLACE"] as const)
    .chain((keys) =>
      fc.tuple(
        ...keys.map((key) =>
          fc.record({ key: fc.constant(key), values: fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 3 }) }),
        ),
      ),
    ),
  time: fc.record({
    mode: fc.constantFrom("during", "at"),
    window: fc.constantFrom(undefined, "2003", "2003-10/2012-11", "2014/.."),
    undated: fc.boolean(),
    unit: fc.constantFrom("year", "period"),
  }),
  layout: fc.record({
    name: fc.constantFrom(undefined, ...LAYOUT_NAMES),
    seed: fc.nat(),
    centre: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    shownOnly: fc.boolean(),
  }),
  looks: fc.record({ size: fc.constantFrom(...SIZES), color: fc.constantFrom(...COLORS) }),
  table: fc.record({
    kind: fc.constantFrom(...TABLE_KINDS),
    order: maybe(fc.record({ column: id, descending: fc.boolean() })),
    sought: fc.string(),
  }),
  panels: fc.record({
    left: fc.constantFrom(undefined, "guide", "steps"),
    bottom: fc.constantFrom(undefined, "time"),
  }),
  language: fc.constantFrom("zh", "en"),
  theme: fc.constantFrom(undefined, "light", "dark"),
};

export const ARBITRARY_VIEW: fc.Arbitrary<View> = fc.record(PARTS);
