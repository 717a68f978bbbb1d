import { expect, test } from "vitest";
import { exposition } from "../../../src/server/metrics/exposition.ts";
import { serve } from "../../support/server.ts";

test("metrics are written as Prometheus reads them", () => {
  const text = exposition([
    { name: "a_total", help: "What.", type: "counter", samples: [{ labels: { x: 'q"\\\n', n: 1 }, value: 2 }] },
    { name: "b", help: "Nothing.", type: "gauge", samples: [{ value: 0.5 }] },
  ]);
  expect(text).toBe(
    '# HELP a_total What.\n# TYPE a_total counter\na_total{x="q\\"\\\\\\n",n="1"} 2\n# HELP b Nothing.\n# TYPE b gauge\nb 0.5\n',
  );
});

test("/metrics counts and times requests by route, and gives the sizes of the dataset", async () => {
  const { url } = await serve();
  const answers = [];
  for (const path of ["/healthz", "/healthz", "/graphql?query={__typename}", "/a", "/b", "/c"]) {
    answers.push(await (await fetch(url + path)).text());
  }
  expect(answers).toHaveLength(6);
  await fetch(`${url}/healthz`, { method: "BREW" }).catch(() => {}); // Node refuses it.
  const response = await fetch(`${url}/metrics`);
  expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  const lines = (await response.text()).split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      'zhenxing_http_requests_total{route="health",method="GET",status="200",whole="true"} 2',
      'zhenxing_http_requests_total{route="viewer",method="GET",status="404",whole="true"} 3',
      'zhenxing_http_request_duration_seconds_count{route="graphql"} 1',
      'zhenxing_http_request_duration_seconds_bucket{route="graphql",le="+Inf"} 1',
      "zhenxing_http_requests_under_way 1",
      'zhenxing_dataset_size{dataset="tiny",version="1.2.3",part="entities"} 17',
    ]),
  );
  const shape = /^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z_]+="[^"]*"(,[a-z_]+="[^"]*")*\})? [-+\d.e]+|)$/;
  for (const line of lines) expect(line).toMatch(shape);
});

test("times are counted in every bucket that they fit, so that no bucket is less than the one before", async () => {
  const { url } = await serve();
  for (let count = 0; count < 5; count += 1) await (await fetch(`${url}/healthz`)).text();
  const text = await (await fetch(`${url}/metrics`)).text();
  const counts = [...text.matchAll(/_bucket\{route="health",le="[^"]*"\} (\d+)/g)].map(([, value]) => Number(value));
  expect(counts).toHaveLength(12);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(counts.at(-1)).toBe(5);
});
