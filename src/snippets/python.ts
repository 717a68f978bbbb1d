import { exportUrl } from "./export-url.ts";
import type { SnippetLanguage } from "./snippet-language.ts";

/** Python 3 with NetworkX 2 or 3, which reads GraphML from the answer as it comes; at its prompt a block ends with an empty line. */
export const PYTHON = {
  name: "python",
  title: { zh: "Python（NetworkX）", en: "Python (NetworkX)" },
  write: (selection, { origin }) => `# pip install networkx
import urllib.request

import networkx as nx

URL = "${exportUrl(origin, "graphml", selection)}"

with urllib.request.urlopen(URL) as response:
    graph = nx.read_graphml(response)

print(graph.number_of_nodes(), "entities,", graph.number_of_edges(), "relations")
`,
} satisfies SnippetLanguage;
