import type { DatasetInfo } from "../../model/dataset.ts";
import { namerOf } from "./iris.ts";
import { NAMESPACES } from "./namespaces.ts";

/** Every prefix of a file: those of the public terms, and four for the terms of the dataset and its things. */
export function prefixesOf(info: Pick<DatasetInfo, "name" | "homepage">): Readonly<Record<string, string>> {
  const nameIri = namerOf(info);
  return {
    ...NAMESPACES,
    type: nameIri("type", ""),
    rel: nameIri("relation-type", ""),
    entity: nameIri("entity", ""),
  };
}
