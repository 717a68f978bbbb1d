import { CURL } from "./curl.ts";
import { CYPHER } from "./cypher.ts";
import { GRAPHQL } from "./graphql.ts";
import { PYTHON } from "./python.ts";
import { R } from "./r.ts";
import type { SnippetLanguage } from "./snippet-language.ts";

/** Every language that a selection can be copied as, in the order of menus. */
export const SNIPPET_LANGUAGES = [GRAPHQL, CURL, PYTHON, R, CYPHER] as const satisfies readonly SnippetLanguage[];
