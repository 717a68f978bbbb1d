import { getEventListeners } from "node:events";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/graph.ts";
import { METRICS, RANKINGS } from "../../src/graph/metrics/index.ts";
import { openMeasuring } from "../../src/measuring/open-measuring.ts";
import { computeHere } from "../../src/query/compute.ts";
import { graphs } from "../support/graphs.ts";
import { entity, relation } from "../support/sources.ts";
import { ontology } from "../support/tiny.ts";

const { compute, close } = openMeasuring();
afterAll(close);

/** So many that another thread is worth its way. */
const MANY = 1e9;

/** A ring of cities, whose betweenness takes seconds. */
function ring(size: number) {
  const id = (at: number) => `city/${at % size}`;
  const entities = Array.from({ length: size }, (_, at) => entity(id(at), "City"));
  const relations = entities.map((_, at) => relation("funds", id(at), id(at + 1), { id: `r${at}` }));
  return buildGraph({ entities, relations }, ontology);
}

const long = () => ({ metric: RANKINGS.betweenness, graph: ring(4000), options: {}, steps: MANY });
const short = () => ({ metric: RANKINGS.degree, graph: ring(3), options: {}, steps: MANY });

describe("a thread for measures", () => {
  test("answers for every metric as the metric itself does", async () => {
    const options = { of: "City", through: "Agency" };
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        for (const metric of METRICS) {
          const asked = { metric, graph, options: options as never, steps: MANY }; // Each takes of them what it knows.
          expect(await compute(asked), metric.name).toEqual(await computeHere(asked));
        }
      }),
      { numRuns: 30 },
    );
  });

  test("leaves the event loop to others", async () => {
    let turns = 0;
    const counting = setInterval(() => turns++, 1);
    await compute({ ...long(), graph: ring(1000) });
    clearInterval(counting);
    expect(turns).toBeGreaterThan(5);
  });

  test("is ended where nobody waits for its answer any longer, and another answers who asks next", async () => {
    const left = new AbortController();
    const asked = compute(long(), left.signal);
    const next = compute(short());
    setTimeout(() => left.abort(new Error("left")), 50);
    await expect(asked).rejects.toThrow("left");
    expect((await next).get("city/0")).toBe(2);
  });

  test("hears of one signal for as many as wait with it, and no longer than they wait", async () => {
    const warnings: Error[] = [];
    const warn = (warning: Error) => warnings.push(warning);
    process.on("warning", warn);
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 30 }, () => compute(short(), signal)));
    process.off("warning", warn);
    expect([warnings, getEventListeners(signal, "abort")]).toEqual([[], []]);
  });

  test("does not begin what nobody waits for any longer", async () => {
    const first = new AbortController();
    const [left, gone] = [new AbortController(), AbortSignal.abort(new Error("gone"))];
    const before = compute(long(), first.signal);
    const waiting = compute(long(), left.signal);
    left.abort(new Error("left"));
    await expect(waiting).rejects.toThrow("left");
    await expect(compute(long(), gone)).rejects.toThrow("gone");
    first.abort(new Error("enough"));
    await expect(before).rejects.toThrow("enough");
  });

  test("hands on what a metric throws", async () => {
    const faulty = { ...short(), metric: { ...RANKINGS.degree, name: "nothing" } };
    await expect(compute(faulty)).rejects.toThrow('There is no metric "nothing".');
    expect((await compute(short())).size).toBe(3);
  });

  test("is not troubled with what takes little", async () => {
    const faulty = { ...short(), metric: { ...RANKINGS.degree, name: "nothing" }, steps: 10 };
    expect((await compute(faulty)).size).toBe(3);
  });
});
