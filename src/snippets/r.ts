import { exportUrl } from "./export-url.ts";
import type { SnippetLanguage } from "./snippet-language.ts";

/** R with igraph, which reads GraphML from files alone. */
export const R = {
  name: "r",
  title: { zh: "R（igraph）", en: "R (igraph)" },
  write: (selection, { origin }) => `# install.packages("igraph")
library(igraph)

url <- "${exportUrl(origin, "graphml", selection)}"
file <- tempfile(fileext = ".graphml")
download.file(url, file, mode = "wb", quiet = TRUE)
graph <- read_graph(file, format = "graphml")
cat(vcount(graph), "entities,", ecount(graph), "relations\\n")
`,
} satisfies SnippetLanguage;
