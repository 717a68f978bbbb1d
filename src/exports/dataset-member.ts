import type { ExportGraph } from "./export-graph.ts";
import { jsonArray } from "./json-array.ts";

/** The member `dataset` of a JSON object: what nodes, edges and statistics do not say. With it, `zhenxing import` has all of a whole dataset. */
export async function* datasetMember({
  origin: { info },
  sections,
  omissions,
  checks,
  entities,
}: ExportGraph): AsyncGenerator<string> {
  yield `"dataset":${JSON.stringify({ info, sections, omissions, checks }).slice(0, -1)},"properties":`;
  yield* jsonArray(entities(), ({ entity: { id, properties } }) => ({ id, properties }));
  yield "}";
}
