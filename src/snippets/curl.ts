import { GRAPHQL } from "./graphql.ts";
import type { SnippetLanguage } from "./snippet-language.ts";

/** A command for a POSIX shell; JSON is one line, so that it cannot end the text that the shell takes as it is. */
export const CURL = {
  name: "curl",
  title: { zh: "curl", en: "curl" },
  write: (
    selection,
    { origin },
  ) => `curl --silent --show-error '${origin}/graphql' --header 'Content-Type: application/json' --data-binary @- <<'JSON'
${JSON.stringify({ query: GRAPHQL.write(selection) })}
JSON
`,
} satisfies SnippetLanguage;
