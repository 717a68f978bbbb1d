import { expect, test } from "vitest";
import { look, WHOLE } from "../../../../web/src/state/parts/camera.ts";
import { fromSearch } from "../../../../web/src/state/url.ts";
import { EMPTY_VIEW } from "../../../../web/src/state/view.ts";

test("a look at where a page begins is not said", () => {
  expect(look(undefined).apply(EMPTY_VIEW)).toBe(EMPTY_VIEW);
  expect(look(undefined).apply({ ...EMPTY_VIEW, camera: WHOLE }).camera).toBeUndefined();
  expect(look(WHOLE).apply(EMPTY_VIEW).camera).toEqual(WHOLE);
});

test("what differs by less than can be seen is the same", () => {
  const view = look({ x: 0.12344, y: 0.5, ratio: 0.2 }).apply(EMPTY_VIEW);
  expect(look({ x: 0.12341, y: 0.5, ratio: 0.2 }).apply(view)).toBe(view);
});

test("a camera without an extent, or far off, is refused", () => {
  for (const camera of ["0.5_0.5_0", "0.5_0.5", "9999_0.5_1", "a_b_c"]) {
    const refused: string[] = [];
    expect(fromSearch(`?camera=${camera}`, EMPTY_VIEW, (field) => refused.push(field)).camera).toBeUndefined();
    expect(refused).toEqual(["camera"]);
  }
});
