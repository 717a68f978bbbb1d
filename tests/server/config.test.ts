import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/server/config.ts";

const BUNDLED = "/package/graph-data/northeast-revitalization";

describe("the configuration", () => {
  test("has defaults", () => {
    const defaults = { dataset: BUNDLED, port: 4000, host: "127.0.0.1", texts: undefined };
    expect(readConfig({}, {}, BUNDLED)).toEqual(defaults);
    const empty = { PORT: "", HOST: "", ZHENXING_DATASET: "", ZHENXING_TEXTS: "" };
    expect(readConfig({}, empty, BUNDLED)).toEqual(defaults);
  });

  test("is read from the environment before the defaults, and from flags before both", () => {
    const environment = { PORT: "1", HOST: "::1", ZHENXING_DATASET: "/a", ZHENXING_TEXTS: "/b" };
    expect(readConfig({}, environment, BUNDLED)).toEqual({ dataset: "/a", port: 1, host: "::1", texts: "/b" });
    const flags = { port: "0", host: "0.0.0.0", dataset: "/c", texts: "/d" };
    expect(readConfig(flags, environment, BUNDLED)).toEqual({ dataset: "/c", port: 0, host: "0.0.0.0", texts: "/d" });
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
      const message = `Cannot read the configuration: port "${port}" is not a number from 0 to 65535.`;
      expect(() => readConfig({ port }, {}, BUNDLED)).toThrow(message);
      if (port !== "") expect(() => readConfig({}, { PORT: port }, BUNDLED)).toThrow(message);
    },
  );

  test("takes no empty host, which would be every address of the machine, and lists all that is wrong", () => {
    expect(() => readConfig({ port: "x", host: "" }, {}, BUNDLED)).toThrow(
      'Cannot read the configuration: port "x" is not a number from 0 to 65535; host "" is empty.',
    );
  });
});
