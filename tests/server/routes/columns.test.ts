import { describe, expect, test } from "vitest";
import { graphColumns } from "../../../src/query/graph-columns.ts";
import { layoutColumns } from "../../../src/query/layout-columns.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { serve } from "../../support/server.ts";
import { dataset, ontology } from "../../support/tiny.ts";

describe("/graph.json", async () => {
  const server = await serve();
  const ask = (headers: Record<string, string> = {}, method = "GET") =>
    fetch(`${server.url}/graph.json`, { method, headers });

  test("is what the viewer opens on, compressed for who takes that", async () => {
    const whole = await graphColumns(openStore(dataset, ontology), ontology, {});
    for (const coding of ["br", "gzip", "identity"]) {
      const response = await ask({ "accept-encoding": coding });
      expect(response.headers.get("content-encoding") ?? "identity").toBe(coding);
      expect(await response.json()).toEqual(whole);
    }
  });

  test("is what is drawn of a selection, where one is given", async () => {
    const store = openStore(dataset, ontology);
    const response = await fetch(`${server.url}/graph.json?around=city/qingyan&depth=1&limit=3`);
    expect(await response.json()).toEqual(
      await graphColumns(store, ontology, { around: ["city/qingyan"], depth: 1, limit: 3 }),
    );
    const wrong = await fetch(`${server.url}/graph.json?arround=city/qingyan`);
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining("Did you mean")]);
  });

  test("is not sent again to who has it", async () => {
    const etag = (await ask()).headers.get("etag") ?? "";
    const again = await ask({ "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("has no content for HEAD, takes no body but a form, and is not written to", async () => {
    expect(await (await ask({}, "HEAD")).text()).toBe("");
    expect([(await ask({}, "POST")).status, (await ask({}, "PUT")).status]).toEqual([415, 405]);
  });
});

test("/layout.json is what that is laid out by", async () => {
  const server = await serve();
  const [whole, part] = await Promise.all(
    ["", "?types=CITY"].map(async (search) => (await fetch(`${server.url}/layout.json${search}`)).json()),
  );
  const store = openStore(dataset, ontology);
  expect(whole).toEqual(await layoutColumns(store, ontology, {}));
  expect(part).toEqual(await layoutColumns(store, ontology, { types: ["City"] }));
});

test("a dataset that is larger than is set opens on its overview", async () => {
  const server = await serve(undefined, undefined, { drawn: 16 });
  const answer = await (await fetch(`${server.url}/graph.json`)).json();
  expect(answer).toHaveProperty("communities");
});
