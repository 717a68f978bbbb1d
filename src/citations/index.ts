import { BIBTEX } from "./bibtex.ts";
import type { CitationFormat } from "./citation-format.ts";
import { CSL_JSON } from "./csl-json.ts";
import { GB_T_7714 } from "./gb-t-7714.ts";

/** Every form of citation, in the order of menus. */
export const CITATION_FORMATS: readonly CitationFormat[] = [GB_T_7714, BIBTEX, CSL_JSON];
