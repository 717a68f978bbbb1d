import { spawnSync } from "node:child_process";
import { hostname } from "node:os";
import type { Writer } from "../../src/dataset/saving/writer.ts";

/** A process of this machine that has ended. */
export const DEAD: Writer = {
  pid: spawnSync(process.execPath, ["--version"]).pid,
  started: "1",
  token: "00000000",
  host: hostname(),
};
