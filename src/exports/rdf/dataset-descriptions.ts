import { describeManifest } from "../describe-manifest.ts";
import type { ExportGraph } from "../export-graph.ts";
import type { Manifest } from "../manifest.ts";
import type { Description } from "./description.ts";
import { legalIri, type NameIri } from "./iris.ts";
import { inLanguage, inSomeLanguage, integer, iri, plain, typed } from "./literals.ts";
import { term } from "./namespaces.ts";

/** The dataset in DCAT and schema.org, and this export of it: the selection, how much it is, and what was left out. */
export function describeDataset(
  { origin: { info } }: ExportGraph,
  manifest: Manifest,
  nameIri: NameIri,
): Description[] {
  const dataset = nameIri("dataset", info.name);
  const authors = info.contributors.map(({ title }) => nameIri("agent", title));
  return [
    {
      subject: dataset,
      statements: [
        [term("rdf:type"), iri(term("dcat:Dataset"))],
        [term("rdf:type"), iri(term("schema:Dataset"))],
        [term("dcterms:title"), inLanguage(info.title, "zh-Hans")],
        [term("dcterms:title"), inLanguage(info.titleEn, "en")],
        [term("dcterms:description"), inLanguage(info.description, "zh-Hans")],
        [term("dcterms:description"), inLanguage(info.descriptionEn, "en")],
        [term("schema:version"), plain(info.version)],
        [term("dcterms:created"), typed(info.created, "xsd:date")],
        [term("dcterms:license"), iri(legalIri(info.licence.url))],
        ...(info.homepage === undefined ? [] : [[term("schema:url"), typed(info.homepage, "xsd:anyURI")] as const]),
        ...authors.map((author) => [term("prov:wasAttributedTo"), iri(author)] as const),
      ],
    },
    {
      subject: nameIri("export", manifest.address.replace("/export/", "")),
      statements: [
        [term("rdf:type"), iri(term("prov:Entity"))],
        [term("prov:wasDerivedFrom"), iri(dataset)],
        [term("prov:generatedAtTime"), typed(manifest.exported, "xsd:dateTime")],
        [term("dcterms:description"), inLanguage(describeManifest(manifest), "en")],
        [term("zx:selection"), plain(manifest.selection)],
        [term("zx:entityCount"), integer(manifest.entityCount)],
        [term("zx:relationCount"), integer(manifest.relationCount)],
        [term("zx:observationCount"), integer(manifest.observationCount)],
      ],
    },
    ...info.contributors.map(({ title }) => describeAgent(title, nameIri)),
  ];
}

/** Somebody who made the dataset or recorded a fact. */
export function describeAgent(name: string, nameIri: NameIri): Description {
  return {
    subject: nameIri("agent", name),
    statements: [
      [term("rdf:type"), iri(term("prov:Agent"))],
      [term("rdfs:label"), inSomeLanguage(name)],
    ],
  };
}
