import { execFileSync } from "node:child_process";

/** Builds what these tests run, unless what is built is of the sources as they are. */
export function setup(): void {
  execFileSync(process.execPath, ["scripts/ready.mjs", "build"], { stdio: "inherit" });
}
