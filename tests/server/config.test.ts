import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { boundsOf } from "../../src/api/limits/index.ts";
import { readConfig, readHttpConfig } from "../../src/server/config.ts";
import { SETTINGS, type Setting } from "../../src/server/settings.ts";

const SETTING_LIST = Object.entries(SETTINGS) as [keyof typeof SETTINGS, Setting<unknown>][]; // Its own keys.
const BUNDLED = "/package/graph-data/northeast-revitalization";

describe("the configuration", () => {
  test("has defaults", () => {
    const defaults = { dataset: BUNDLED, port: 4000, host: "127.0.0.1", texts: undefined, bounds: boundsOf() };
    expect(readConfig({}, {}, BUNDLED)).toEqual({ ...readHttpConfig(), ...defaults });
    const empty = { PORT: "", HOST: "", ZHENXING_DATASET: "", ZHENXING_TEXTS: "" };
    expect(readConfig({}, empty, BUNDLED)).toEqual({ ...readHttpConfig(), ...defaults });
  });

  test("is read from the environment before the defaults, and from flags before both", () => {
    const environment = { PORT: "1", HOST: "::1", ZHENXING_DATASET: "/a", ZHENXING_TEXTS: "/b" };
    expect(readConfig({}, environment, BUNDLED)).toMatchObject({ dataset: "/a", port: 1, host: "::1", texts: "/b" });
    const flags = { port: "0", host: "0.0.0.0", dataset: "/c", texts: "/d" };
    expect(readConfig(flags, environment, BUNDLED)).toMatchObject({
      dataset: "/c",
      port: 0,
      host: "0.0.0.0",
      texts: "/d",
    });
  });

  test("takes folders from where the program is run", () => {
    const { dataset, texts } = readConfig({ dataset: "a/../b", texts: "." }, {}, BUNDLED);
    expect([dataset, texts]).toEqual([resolve("b"), resolve(".")]);
  });

  test.each(["0", "80", "65535"])("takes the port %s", (port) => {
    expect(readConfig({ port }, {}, BUNDLED).port).toBe(Number(port));
  });

  test.each(["", " ", "65536", "-1", "4e3", "0x50", "80.0", "http", "４０００", "1".repeat(400)])(
    "takes no port %j",
    (port) => {
      const message = `Cannot read the configuration: port "${port}" is not a whole number from 0 to 65535.`;
      expect(() => readConfig({ port }, {}, BUNDLED)).toThrow(message);
      if (port !== "") expect(() => readConfig({}, { PORT: port }, BUNDLED)).toThrow(message);
    },
  );

  test("takes no empty host, which would be every address of the machine, and lists all that is wrong", () => {
    expect(() => readConfig({ port: "x", host: "" }, {}, BUNDLED)).toThrow(
      'Cannot read the configuration: port "x" is not a whole number from 0 to 65535; host "" is not an address.',
    );
  });

  test.each(SETTING_LIST)("leaves %s at its default, which is of its form", (name, { standard, read }) => {
    expect(readHttpConfig()[name]).toEqual(read(standard));
    expect(read(standard)).toBeDefined();
  });

  test("reads names and origins as lists, whatever their case and spaces", () => {
    const { hosts, origins } = readHttpConfig(
      {},
      { ZHENXING_HOSTS: "Graph.example.org, [::2],10.0.0.7", ZHENXING_ORIGINS: "https://News.example.org,*" },
    );
    expect(hosts).toEqual(["graph.example.org", "[::2]", "10.0.0.7"]);
    expect(origins).toEqual(["https://news.example.org", "*"]);
  });

  test.each([
    ["ZHENXING_HOSTS", "http://x"],
    ["ZHENXING_HOSTS", "x:80"],
    ["ZHENXING_HOSTS", "a,,b"],
    ["ZHENXING_ORIGINS", "news.example.org"],
    ["ZHENXING_ORIGINS", "https://news.example.org/path"],
    ["ZHENXING_ORIGINS", "null"],
    ["ZHENXING_RATE", "-1"],
    ["ZHENXING_PROXIES", "yes"],
    ["ZHENXING_LOG", "loud"],
    ["ZHENXING_HEADER_SECONDS", "0"],
    ["ZHENXING_STOP_SECONDS", "1e3"],
  ])("refuses %s %j with what it must be", (variable, value) => {
    const { form } = SETTING_LIST.map(([, setting]) => setting).find((setting) => setting.variable === variable) ?? {};
    expect(() => readHttpConfig({}, { [variable]: value })).toThrow(`: ${variable} "${value}" is not ${form}.`);
  });

  test("never shows a token", () => {
    const read = () => readHttpConfig({}, { ZHENXING_TOKEN: "secret 振兴" });
    expect(read).toThrow("ZHENXING_TOKEN is not 16 or more letters, digits or signs of ASCII without spaces.");
    expect(read).not.toThrow("secret");
  });

  test("is told in docs/serving.md, setting by setting, with defaults", () => {
    const told = [...readFileSync("docs/serving.md", "utf8").matchAll(/^\| `([A-Z_]+)` \| ([^|]*) \|/gm)];
    const kept = SETTING_LIST.map(([, { variable, standard }]) => [variable, standard === "" ? "–" : standard]);
    const data = [
      ["ZHENXING_DATASET", "the bundled one"],
      ["ZHENXING_TEXTS", "–"],
    ];
    expect(told.map(([, variable, standard]) => [variable, standard])).toEqual([...data, ...kept]);
  });
});
