import { CYPHER } from "./cypher.ts";
import type { Format } from "./format.ts";
import { GEXF } from "./gexf.ts";
import { GRAPHML } from "./graphml.ts";
import { JSON_FORMAT } from "./json.ts";
import { JSON_LD } from "./json-ld.ts";
import { TURTLE } from "./turtle.ts";

/** Every export format, in the order of menus. */
export const FORMATS: readonly Format[] = [GRAPHML, GEXF, JSON_FORMAT, JSON_LD, TURTLE, CYPHER];
