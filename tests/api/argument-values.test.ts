import fc from "fast-check";
import { buildSchema } from "graphql";
import { describe, expect, test } from "vitest";
import { argumentValues } from "../../src/api/argument-values.ts";

const schema = buildSchema(`
  scalar Time
  input Within { at: Time, name: String, inner: [Within!], all: [[Time]] }
  type Query { field(at: Time, name: String, within: Within, many: [Within]): Int }
`);
const definitions = schema.getQueryType()?.getFields().field?.args ?? [];

const words = fc.string({ unit: "binary" });
const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });

/** Input objects to some depth, in which a time is a text of its own kind. */
const { within } = fc.letrec<{ within: Record<string, unknown> }>((tie) => ({
  within: fc.record(
    {
      at: maybe(words.map((text) => `time ${text}`)),
      name: maybe(words),
      inner: maybe(fc.array(tie("within"), { maxLength: 2 })),
      all: maybe(
        fc.array(maybe(fc.array(maybe(words.map((text) => `time ${text}`)), { maxLength: 2 })), { maxLength: 2 }),
      ),
    },
    { requiredKeys: [] },
  ),
}));

const questions = fc.record(
  {
    at: maybe(words.map((text) => `time ${text}`)),
    name: maybe(words),
    within: maybe(within),
    many: maybe(fc.array(maybe(within), { maxLength: 2 })),
  },
  { requiredKeys: [] },
);

/** Every text under a name that holds times, by a plain walk. */
function timesIn(value: unknown, isTime = false): unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => timesIn(item, isTime));
  if (typeof value !== "object") return isTime ? [value] : [];
  return Object.entries(value).flatMap(([name, member]) => timesIn(member, name === "at" || name === "all"));
}

describe("the values of a scalar in the arguments of a field", () => {
  test("are those at any depth, in lists and input objects", () => {
    fc.assert(
      fc.property(questions, (args) => {
        const found = argumentValues(definitions, args, "Time").map(({ value }) => value);
        expect(found.sort()).toEqual(timesIn(args).sort());
      }),
    );
  });

  test("have the name of the argument or field that they are given for", () => {
    const args = { at: "1", within: { inner: [{ at: "2" }], all: [["3", null]] } };
    expect(argumentValues(definitions, args, "Time")).toEqual([
      { name: "at", value: "1" },
      { name: "at", value: "2" },
      { name: "all", value: "3" },
    ]);
  });
});
