import { FORCE_ATLAS } from "./force-atlas.ts";
import type { Layout } from "./layout.ts";

/** Every layout, the one of the first view first. */
export const LAYOUTS: readonly Layout[] = [FORCE_ATLAS];
