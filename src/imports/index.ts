import type { Importer } from "./importer.ts";
import { JSON_IMPORTER } from "./json.ts";

/** Every format that can be read back. */
export const IMPORTERS: readonly Importer[] = [JSON_IMPORTER];
