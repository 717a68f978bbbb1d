import { join } from "node:path";
import { lineProgram } from "./line-program.ts";

/** Where Maven puts it; `tools.ts` has seen to it that it is there. */
export const GEPHI_TOOLKIT = join(import.meta.dirname, ".gephi", "gephi-toolkit-0.10.1-all.jar");

/** Gephi, which is asked by the path of a file. */
export const GEPHI = lineProgram(() => [
  ...(["java", "-Xmx2g", "-cp", GEPHI_TOOLKIT, join(import.meta.dirname, "ReadGephi.java")] as const),
]);
