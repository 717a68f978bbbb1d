import { expect, test } from "vitest";
import { FORMATS } from "../../src/exports/index.ts";
import { tinyGraph, writerNamed, writtenText } from "../support/written.ts";

test.each([...FORMATS.map(({ name }) => name), "gexf version=1.2"])(
  "the tiny dataset as %s is as it was",
  async (name) => {
    const writer = writerNamed(name);
    const text = await writtenText(await tinyGraph(), writer);
    await expect(text).toMatchFileSnapshot(`../golden/tiny.${name.replace(/[ =]/g, "-")}`);
  },
);
