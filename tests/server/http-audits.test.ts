import { serverAudits } from "graphql-http";
import { expect, test } from "vitest";
import { serve } from "../support/server.ts";

const { url } = await serve();
const audits = serverAudits({ url: `${url}/graphql`, fetchFn: fetch });

test("the audits are those of graphql-http, all of them", () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
  "GraphQL over HTTP, audit %s: %s",
  async (_, __, audit) => {
    const { status, ...result } = await audit.fn();
    expect(status, "reason" in result ? result.reason : "").toBe("ok");
  },
);

test("a server for strangers leaves out only what a server may leave out: questions by a plain GET", async () => {
  const strangers = await serve(undefined, undefined, { mode: "production" });
  const asked = serverAudits({ url: `${strangers.url}/graphql`, fetchFn: fetch });
  const results = await Promise.all(asked.map((audit) => audit.fn()));
  const missed = results.filter(({ status }) => status !== "ok");
  expect(missed.map(({ status }) => status)).toEqual(["notice", "notice", "notice"]);
  for (const { name } of missed) expect(name).toMatch(/^MAY .*GET/);
});
