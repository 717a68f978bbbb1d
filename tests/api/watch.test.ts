import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { boundsOf } from "../../src/api/limits/index.ts";
import { Watch } from "../../src/api/watch.ts";
import type { Store } from "../../src/store/store.ts";
import { apiOf } from "../support/api.ts";
import { sourcesOf } from "../support/sources.ts";
import { dataset, ontology } from "../support/tiny.ts";

const sources = sourcesOf(ontology, dataset);

/** A store whose search ends when it is let go, and that counts its calls. */
function slowStore(search: () => Promise<void>) {
  const calls: string[] = [];
  const store = new Proxy<Store>(sources.store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return async (...args: unknown[]) => {
        calls.push(String(name));
        if (name === "search") await search();
        return member.apply(target, args);
      };
    },
  });
  return { ...sources, store, calls };
}

const QUERY = '{ search(query: "a") { nodes { relations { totalCount } } } }';
const READS = ["describe", "countByType", "sources", "sections"];

describe("a request whose time is up", () => {
  test("is refused while it waits, and reads nothing more", async () => {
    let end = () => {};
    const slow = slowStore(() => new Promise((resolve) => (end = resolve)));
    const { ask, reported } = apiOf(slow, { bounds: boundsOf({ time: 1000 }) });
    const { data, errors } = await ask(QUERY);
    end();
    await sleep(0);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: "LIMIT_EXCEEDED", limit: "time", most: 1000 } }]);
    expect(slow.calls.filter((name) => !READS.includes(name))).toEqual(["search"]);
    expect(reported).toEqual([]);
  });

  test("is refused where the event loop was held, so that no timer could say so", async () => {
    const slow = slowStore(async () => {
      const until = performance.now() + 1010;
      while (performance.now() < until);
    });
    const { errors } = await apiOf(slow, { bounds: boundsOf({ time: 1000 }) }).ask(QUERY);
    expect(errors).toMatchObject([{ extensions: { limit: "time" } }]);
  });
});

describe("a question that waited for others", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function refusalAfter(waited: number, worked: number) {
    const watch = new Watch(boundsOf({ time: 20 }));
    const others = watch.waiting(new Promise<void>((resolve) => setTimeout(resolve, waited)));
    vi.advanceTimersByTime(waited);
    await others;
    vi.advanceTimersByTime(worked);
    return watch.refusal;
  }

  test("for most of its time is told that the server is busy, and to ask again as it is", async () => {
    const busy = { status: 503, retryAfter: 5, extensions: { code: "BUSY", waited: 20, most: 20 } };
    expect(await refusalAfter(30, 0)).toMatchObject(busy);
    expect(await refusalAfter(15, 10)).toMatchObject({ ...busy, extensions: { code: "BUSY", waited: 15 } });
  });

  test("and then worked longer than it had waited is told to ask for less", async () => {
    expect(await refusalAfter(5, 20)).toMatchObject({ status: 400, extensions: { limit: "time", most: 20 } });
  });
});

test("a client that leaves stops the work, and nothing is reported", async () => {
  const left = new AbortController();
  const slow = slowStore(() => new Promise(() => left.abort()));
  const { ask, reported } = apiOf(slow, { left: left.signal });
  const { data } = await ask(QUERY);
  expect(data).toBeNull();
  expect(slow.calls.filter((name) => !READS.includes(name))).toEqual(["search"]);
  expect(reported).toEqual([]);
});
