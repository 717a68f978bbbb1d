import { describe, expect, test } from "vitest";
import { boundsOf } from "../../src/api/limits/index.ts";
import { exportSearch } from "../../src/server/export-search.ts";
import { serve } from "../support/server.ts";

const bounds = boundsOf();

describe("what is asked of an export", () => {
  test("is read as addresses and forms have it", () => {
    expect([...exportSearch("?types=CITY&text=%E6%8C%AF+%E5%85%B4", bounds)]).toEqual([
      ["types", "CITY"],
      ["text", "振 兴"],
    ]);
  });

  test.each(["text=", "types=", "during=", "around=a&pathFrom=", ""])("has no text beyond the limit, %j", (name) => {
    const text = "x".repeat(bounds.text);
    expect(() => exportSearch(name + text, bounds)).not.toThrow();
    expect(() => exportSearch(`${name}${text}x`, bounds)).toThrow(/: 1001, where 1000 is the most\./);
  });

  test("names no more than a request may touch", () => {
    expect(exportSearch("ids=a&".repeat(bounds.entities), bounds).size).toBe(bounds.entities);
    expect(() => exportSearch("ids=a&".repeat(bounds.entities + 1), bounds)).toThrow(
      /: 10001, where 10000 is the most/,
    );
  });
});

describe("a form of 1 MB for an export", () => {
  test.each([
    ["conditions on one key", "where=KIND:x&"],
    ["types that there are not", "types=a&"],
    ["fields that there are not", "a=&"],
    ["options that the format has not", "evidence=x&"],
    ["ids", "ids=a&"],
    ["a suggestion in what is refused", `types=${" Did you mean ".repeat(70_000)}&`],
    ["one time", `during=${"2005/".repeat(190_000)}&`],
  ])("with %s is refused before it is read", async (_, part) => {
    const { url, reported } = await serve(undefined, undefined, { mode: "production" });
    const body = part.repeat(Math.floor(990_000 / part.length));
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const answer = await fetch(`${url}/export/json`, { method: "POST", headers, body });
    expect(answer.status).toBe(400);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: "LIMIT_EXCEEDED", remedy: expect.any(String) } }],
    });
    expect(text.length).toBeLessThan(3000);
    expect(reported).toEqual([]);
  });
});
