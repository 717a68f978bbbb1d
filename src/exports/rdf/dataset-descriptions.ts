import { describeManifest } from "../describe-manifest.ts";
import type { ExportGraph } from "../export-graph.ts";
import type { Manifest } from "../manifest.ts";
import type { Description } from "./description.ts";
import { legalIri, type NameIri } from "./iris.ts";
import { boolean, inLanguage, inSomeLanguage, integer, iri, plain, typed } from "./literals.ts";
import { term } from "./namespaces.ts";

/** The dataset in DCAT and schema.org, and this export of it: the selection, how much it is, and what was left out. */
export function describeDataset(
  { origin: { info } }: ExportGraph,
  manifest: Manifest,
  nameIri: NameIri,
): Description[] {
  const dataset = nameIri("dataset", info.name);
  const authors = info.contributors.map(({ title }) => nameIri("agent", title));
  const licence = legalIri(info.licence.url);
  const contributor = (index: number) => nameIri("contributor", String(index + 1));
  return [
    {
      subject: dataset,
      statements: [
        [term("rdf:type"), iri(term("dcat:Dataset"))],
        [term("rdf:type"), iri(term("schema:Dataset"))],
        [term("dcterms:identifier"), plain(info.name)],
        [term("dcterms:title"), inLanguage(info.title, "zh-Hans")],
        [term("dcterms:title"), inLanguage(info.titleEn, "en")],
        [term("dcterms:description"), inLanguage(info.description, "zh-Hans")],
        [term("dcterms:description"), inLanguage(info.descriptionEn, "en")],
        [term("schema:version"), plain(info.version)],
        [term("dcterms:created"), typed(info.created, "xsd:date")],
        [term("dcterms:license"), iri(licence)],
        ...(info.homepage === undefined ? [] : [[term("schema:url"), typed(info.homepage, "xsd:anyURI")] as const]),
        ...authors.map((author) => [term("prov:wasAttributedTo"), iri(author)] as const),
        ...authors.map((_, index) => [term("schema:contributor"), iri(contributor(index))] as const),
      ],
    },
    {
      subject: licence,
      statements: [
        [term("rdf:type"), iri(term("dcterms:LicenseDocument"))],
        [term("dcterms:identifier"), plain(info.licence.name)],
        [term("dcterms:title"), plain(info.licence.title)],
        [term("schema:url"), typed(info.licence.url, "xsd:anyURI")],
      ],
    },
    ...info.contributors.map(({ title, role }, index) => ({
      subject: contributor(index),
      statements: [
        [term("rdf:type"), iri(term("schema:Role"))],
        [term("schema:contributor"), iri(nameIri("agent", title))],
        [term("schema:roleName"), plain(role)],
        [term("schema:position"), integer(index + 1)],
      ] as const,
    })),
    {
      subject: exportIri(manifest, nameIri),
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

/** Whether the export leaves nothing out: said last of all, so that a file that is cut off does not say it. */
export function describeWhole(manifest: Manifest, nameIri: NameIri): Description {
  return { subject: exportIri(manifest, nameIri), statements: [[term("zx:whole"), boolean(manifest.whole)]] };
}

function exportIri({ address }: Manifest, nameIri: NameIri): string {
  return nameIri("export", address.replace("/export/", ""));
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
