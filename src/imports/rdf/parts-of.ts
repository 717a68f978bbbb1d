import type { Quad } from "n3";
import { namesBeside } from "../../exports/rdf/iris.ts";
import { term } from "../../exports/rdf/namespaces.ts";
import type { Found } from "../to-dataset.ts";
import { factsOf } from "./facts-of.ts";
import { infoOf } from "./info-of.ts";
import { namedSubjects } from "./named-subjects.ts";
import { proofOf } from "./proof-of.ts";
import { subjectsOf } from "./subjects.ts";

/** What statements say of a dataset, in the parts that other formats have; undefined where they describe none. */
export function partsOf(quads: Iterable<Quad>): Found | undefined {
  const subjects = [...subjectsOf(quads).values()];
  const dataset = subjects.find(({ irisOf }) => irisOf("rdf:type").includes(term("dcat:Dataset")));
  const idOf = dataset && namesBeside(dataset.iri);
  if (!dataset || !idOf) return undefined;
  const named = namedSubjects(subjects, idOf);
  const parts = { info: infoOf(dataset), ...factsOf(named), ...proofOf(named) };
  return { whole: subjects.some(({ text }) => text("zx:whole") === "true"), parts };
}
