import { CSV } from "./csv.ts";
import { CYPHER } from "./cypher.ts";
import { CYTOSCAPE } from "./cytoscape.ts";
import { DOT } from "./dot.ts";
import type { Format } from "./format.ts";
import { GEXF } from "./gexf.ts";
import { GRAPHML } from "./graphml.ts";
import { GRAPHOLOGY } from "./graphology.ts";
import { JSON_FORMAT } from "./json.ts";
import { JSON_LD } from "./json-ld.ts";
import { PAJEK } from "./pajek.ts";
import { TURTLE } from "./turtle.ts";

/** Every export format, in the order of menus. */
export const FORMATS: readonly Format[] = [
  ...[GRAPHML, GEXF, CSV, JSON_FORMAT, GRAPHOLOGY, CYTOSCAPE],
  ...[JSON_LD, TURTLE, CYPHER, PAJEK, DOT],
];
