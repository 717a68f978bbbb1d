import type { Quad } from "n3";
import type { Dataset } from "../../model/dataset.ts";
import type { Issue } from "../../validation/issue.ts";
import { toDataset } from "../to-dataset.ts";
import { partsOf } from "./parts-of.ts";

/** The dataset that a file of RDF describes, whatever its syntax; undefined, with issues, where it describes none. */
export async function readQuads(
  parse: () => Promise<readonly Quad[]> | readonly Quad[],
  file: string,
  issues: Issue[],
): Promise<Dataset | undefined> {
  let quads: readonly Quad[];
  try {
    quads = await parse();
  } catch (error) {
    const reason = `It is no RDF in this syntax: ${error instanceof Error ? error.message.replace(/\.$/, "") : String(error)}.`;
    issues.push({ rule: "rdf", file, reason, remedy: "Name a file that `zhenxing export` wrote." });
    return undefined;
  }
  const found = partsOf(quads);
  if (found) return toDataset(found, file, issues);
  const reason = "Nothing in it is a dcat:Dataset with a name as exports give it.";
  issues.push({ rule: "import", file, reason, remedy: "Name a file that `zhenxing export` wrote." });
  return undefined;
}
