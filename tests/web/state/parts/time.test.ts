import { expect, test } from "vitest";
import { askByTime, cutTimeBy, lookAt, lookAtYears } from "../../../../web/src/state/parts/time.ts";
import { begin, make } from "../../../../web/src/state/trail.ts";
import { fromSearch, toSearch } from "../../../../web/src/state/url.ts";
import { EMPTY_VIEW } from "../../../../web/src/state/view.ts";

test("the window is in the address as the API takes it, by what is asked of a fact", () => {
  const dated = lookAtYears({ from: 2003, to: 2007 }).apply(EMPTY_VIEW);
  expect(toSearch(dated)).toBe("?during=2003/2007&language=zh");
  const held = cutTimeBy("period").apply(askByTime("at").apply(dated));
  expect(toSearch(held)).toBe("?at=2003/2007&unit=period&language=zh");
  for (const view of [dated, held, askByTime("at").apply(EMPTY_VIEW)]) expect(fromSearch(toSearch(view))).toEqual(view);
});

test.each(["2003", "2003-10", "2003-10-05", "2003/2007", "2003-10/2012-11", "2014/..", "../1990"])(
  "the window %s is taken from an address",
  (window) => {
    expect(fromSearch(`?at=${window}`).time.window).toBe(window);
  },
);

test.each(["03", "2003/", "九五", "2003-1", "2003/2007/2009", "2003年", "../..x"])(
  "the window %s is refused",
  (window) => {
    const refused: string[] = [];
    const view = fromSearch(`?during=${window}`, EMPTY_VIEW, (field, value) => refused.push(`${field}=${value}`));
    expect(view.time.window).toBeUndefined();
    expect(refused).toEqual([`during=${window}`]);
  },
);

test("a window that slides is one step, and looking at all time another", () => {
  let trail = begin(EMPTY_VIEW);
  for (const from of [2001, 2002, 2003]) trail = make(trail, lookAtYears({ from, to: from + 1 }, "drag-1"));
  expect(trail.past).toHaveLength(1);
  trail = make(trail, lookAt(undefined));
  expect(trail.past).toHaveLength(2);
  expect(trail.present.label.step).toBe("lookedAtAllTime");
});
