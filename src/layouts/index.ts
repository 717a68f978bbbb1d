import { BY_PLACE } from "./by-place.ts";
import { BY_TIME } from "./by-time.ts";
import { FORCE_ATLAS } from "./force-atlas.ts";
import type { Layout } from "./layout.ts";
import { RADIAL } from "./radial.ts";
import { TREE } from "./tree.ts";

/** Every layout, the one of the first view first. */
export const LAYOUTS: readonly [Layout, ...Layout[]] = [FORCE_ATLAS, BY_TIME, BY_PLACE, TREE, RADIAL];
