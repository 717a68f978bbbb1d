import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { limitRate } from "../../../src/server/guards/rate.ts";
import type { Route } from "../../../src/server/routes/route.ts";
import { serve } from "../../support/server.ts";

const ROUTE: Route = { name: "any", methods: [], handles: () => true, answer: () => {} };

function limited(rate: number) {
  let time = 0;
  const guard = limitRate(rate, () => time);
  const asked = { request: {} as IncomingMessage, url: new URL("http://localhost/") }; // A rate looks at neither.
  return {
    ask: (client: string, route = ROUTE) => guard({ ...asked, client, route }),
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe("a rate", () => {
  test("lets an address ask so often at once, and then evenly", () => {
    const { ask, wait } = limited(6);
    for (let count = 0; count < 6; count += 1) expect(ask("a")).toBeUndefined();
    expect(ask("a")).toEqual({
      status: 429,
      code: "RATE_LIMITED",
      message: "Cannot answer more than 6 requests a minute to one address. Ask again in 10 s.",
      headers: { "retry-after": "10" },
    });
    wait(9_999);
    expect(ask("a")).toMatchObject({ headers: { "retry-after": "1" } });
    wait(1);
    expect(ask("a")).toBeUndefined();
    expect(ask("a")).toBeDefined();
    wait(3_600_000);
    for (let count = 0; count < 6; count += 1) expect(ask("a")).toBeUndefined();
    expect(ask("a")).toBeDefined();
  });

  test("is each address's own, of IPv6 each half's", () => {
    const { ask } = limited(1);
    const first = ["1.1.1.1", "1.1.1.2", "2001:db8::1", "2001:db8:0:1::1", "::1"];
    const same = ["1.1.1.1", "1.1.1.2", "2001:db8::2", "2001:db8:0:1:9:9:9:9", "::2"];
    for (const client of first) expect(ask(client)).toBeUndefined();
    for (const client of same) expect(ask(client)).toBeDefined();
  });

  test("forgets who has not asked for longest, and nobody else, when there are too many", () => {
    const { ask } = limited(1);
    for (let count = 0; count < 10_001; count += 1) expect(ask(`client ${count}`)).toBeUndefined();
    expect(ask("client 10000")).toBeDefined();
    expect(ask("client 0")).toBeUndefined();
  });

  test("does not hold for probes", () => {
    const { ask } = limited(1);
    for (let count = 0; count < 9; count += 1) expect(ask("a", { ...ROUTE, open: true })).toBeUndefined();
  });

  test("is of the address that the proxies trusted say, not of what a caller says", async () => {
    const { url } = await serve(undefined, undefined, { rate: 1, proxies: 1 });
    const ask = async (forwarded: string) =>
      (await fetch(`${url}/metrics`, { headers: { "x-forwarded-for": forwarded } })).status;
    expect([await ask("1.1.1.1"), await ask("9.9.9.9, 1.1.1.1"), await ask("1.1.1.2")]).toEqual([200, 429, 200]);
    const direct = await serve(undefined, undefined, { rate: 1 });
    const statusOf = async (forwarded: string) =>
      (await fetch(`${direct.url}/metrics`, { headers: { "x-forwarded-for": forwarded } })).status;
    expect([await statusOf("1.1.1.1"), await statusOf("1.1.1.2")]).toEqual([200, 429]);
  });
});
