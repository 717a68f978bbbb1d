import { expect, test } from "vitest";
import { tinyGraph, WRITERS, written } from "../support/written.ts";

test.each(WRITERS)("the tiny dataset as $name is as it was", async ({ format, version }) => {
  const name = version === undefined ? "tiny" : `tiny-${version}`;
  await expect(written(await tinyGraph(), format, version)).toMatchFileSnapshot(
    `../golden/${name}.${format.extension}`,
  );
});
