import fc from "fast-check";
import { expect, test } from "vitest";
import { random } from "../../src/graph/random.ts";

const take = (seed: number, count: number) => {
  const next = random(seed);
  return Array.from({ length: count }, () => next());
};

/** As its author published it: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function mulberry32(seed: number): () => number {
  let a = seed;
  return () => {
    a |= 0;
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

test("the numbers are those of mulberry32, whatever the seed", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (seed) => {
      const reference = mulberry32(seed);
      expect(take(seed, 20)).toEqual(Array.from({ length: 20 }, () => reference()));
    }),
  );
});

test("the numbers are from 0 to below 1 and spread evenly", () => {
  const numbers = take(1, 20_000);
  expect(numbers.filter((value) => value < 0 || value >= 1)).toEqual([]);
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = numbers.filter((value) => Math.floor(value * 10) === tenth).length;
    expect(share).toBeGreaterThan(1800);
    expect(share).toBeLessThan(2200);
  }
});

test("two sequences do not disturb one another", () => {
  const [one, other] = [random(5), random(5)];
  const mixed = [one(), other(), one(), other()];
  expect([mixed[0], mixed[2]]).toEqual(take(5, 2));
  expect([mixed[1], mixed[3]]).toEqual(take(5, 2));
});
