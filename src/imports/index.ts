import { CSV_IMPORTER } from "./csv.ts";
import { GRAPHOLOGY_IMPORTER } from "./graphology.ts";
import type { Importer } from "./importer.ts";
import { JSON_IMPORTER } from "./json.ts";
import { JSON_LD_IMPORTER } from "./json-ld.ts";
import { TURTLE_IMPORTER } from "./turtle.ts";

/** Every format that can be read back. */
export const IMPORTERS: readonly Importer[] = [
  ...[JSON_IMPORTER, GRAPHOLOGY_IMPORTER, CSV_IMPORTER],
  ...[JSON_LD_IMPORTER, TURTLE_IMPORTER],
];
