import { expect, test } from "vitest";
import { collect } from "../../src/exports/collect.ts";
import { entity, sourcesOf } from "../support/sources.ts";
import { ontology } from "../support/tiny.ts";
import { writerNamed, writtenText } from "../support/written.ts";

const graphOf = (...ids: string[]) =>
  collect(sourcesOf(ontology, { entities: ids.map((id) => entity(id, "City")) }).store, ontology, {});

test("Pajek's labels stay apart where only what is replaced in them told ids apart", async () => {
  const text = await writtenText(await graphOf("a'b'", 'a"b"', "a\\b", "a/b"), writerNamed("pajek"));
  expect([...text.matchAll(/^\d+ (".*")$/gm)].map(([, label]) => label)).toEqual([
    `"a'b'"`,
    `"a'b' (2)"`,
    `"a/b"`,
    `"a/b (2)"`,
  ]);
});

test("an id that begins with % is hidden from Graphviz, to which it were no name, and one that has it elsewhere is not", async () => {
  const text = await writtenText(await graphOf("%a", 'b"%'), writerNamed("dot"));
  expect([...text.matchAll(/^(".*") \[/gm)].map(([, name]) => name)).toEqual(['"\\%a"', '"b\\"%"']);
});
