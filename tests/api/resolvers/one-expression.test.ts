import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";
import { expect, test } from "vitest";

const FOLDER = "src/api/resolvers";

/** Where resolvers stand, all as members of objects: those of each type, and those that directives give to fields. */
const FILES = ["src/api/directives.ts", ...readdirSync(FOLDER).map((name) => join(FOLDER, name))];

interface Tree {
  readonly type: string;
  readonly start: number;
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** Everything of a type within a part of a program, itself included. */
function within(tree: Tree, type: string): Tree[] {
  const parts = Object.values(tree).flat().filter(isTree);
  return [...(tree.type === type ? [tree] : []), ...parts.flatMap((part) => within(part, type))];
}

/** The lines at which a function within an object has a body of statements. */
function bodies(file: string, text: string): string[] {
  const program: unknown = parseSync(file, text).program;
  if (!isTree(program)) throw new Error(`${file} is no program.`);
  return within(program, "ObjectExpression")
    .flatMap((object) => within(object, "BlockStatement"))
    .map(({ start }) => `${file}:${text.slice(0, start).split("\n").length}`);
}

test("a resolver is one expression, and so is every function within it", () => {
  expect(FILES.length).toBeGreaterThan(20);
  expect(FILES.flatMap((file) => bodies(file, readFileSync(file, "utf8")))).toEqual([]);
});

test.each([
  ["an arrow with a body", "const A: Resolvers = {\n  name: ({ id }) => {\n    return id;\n  },\n};", ["a.ts:2"]],
  ["a method", "const A = {\n  name({ id }: Named) {\n    return id;\n  },\n};", ["a.ts:2"]],
  ["a body within an expression", "const A = {\n  all: (ids) =>\n    ids.map((id) => {\n    }),\n};", ["a.ts:3"]],
  ["an expression", "const A = { name: async ({ id }) => (await find(id)).name };\nfunction find() { return 1; }", []],
])("the rule tells %s", (_, text, expected) => {
  expect([...new Set(bodies("a.ts", text))]).toEqual(expected);
});
