import { describe, expect, test } from "vitest";
import {
  allow,
  avoid,
  leadFrom,
  leadTo,
  pinPath,
  respectTimes,
  SWAP_ENDS,
  searchWithin,
} from "../../../../web/src/state/parts/path.ts";
import { fromSearch, toSearch } from "../../../../web/src/state/url.ts";
import { EMPTY_VIEW, type View } from "../../../../web/src/state/view.ts";

const asked = [
  leadFrom("city/fuxin"),
  leadTo("agency/ndrc"),
  searchWithin(4),
  avoid("region/northeast"),
  respectTimes(true),
];
const view = (changes: readonly { apply: (view: View) => View }[]) =>
  changes.reduce((one, { apply }) => apply(one), EMPTY_VIEW);

describe("the question for paths", () => {
  test("stands whole in the address", () => {
    const whole = pinPath(["city/fuxin", "region/resource-based-cities", "agency/ndrc"]).apply(view(asked));
    expect(fromSearch(toSearch(whole)).path).toEqual(whole.path);
    expect(whole.path).toMatchObject({ from: "city/fuxin", to: "agency/ndrc", maxDepth: 4, timeRespecting: true });
  });

  test("is turned round with the path that stands in front", () => {
    const swapped = SWAP_ENDS.apply(pinPath(["city/fuxin", "agency/ndrc"]).apply(view(asked)));
    expect(swapped.path).toMatchObject({
      from: "agency/ndrc",
      to: "city/fuxin",
      pinned: ["agency/ndrc", "city/fuxin"],
    });
  });

  test("drops the path in front that goes through what is to be avoided, and no other", () => {
    const pinned = pinPath(["city/fuxin", "region/northeast", "agency/ndrc"]).apply(EMPTY_VIEW);
    expect(avoid("region/northeast").apply(pinned).path.pinned).toEqual([]);
    expect(avoid("agency/state").apply(pinned).path.pinned).toHaveLength(3);
  });

  test("goes through again what it went around", () => {
    expect(allow("region/northeast").apply(view(asked)).path.avoid).toEqual([]);
  });

  test("refuses steps that the API does not take", () => {
    const refused: string[] = [];
    const { path } = fromSearch("?pathDepth=99", EMPTY_VIEW, (field, value) => refused.push(`${field}=${value}`));
    expect(path.maxDepth).toBe(6);
    expect(refused).toEqual(["pathDepth=99"]);
  });
});
