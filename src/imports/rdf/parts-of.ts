import type { Quad } from "n3";
import { type Kind, namesBeside } from "../../exports/rdf/iris.ts";
import { type Curie, term } from "../../exports/rdf/namespaces.ts";
import type { Found } from "../to-dataset.ts";
import { infoOf } from "./info-of.ts";
import { propertiesOf } from "./properties-of.ts";
import { boolean, inBoth, listed, notes, number, quantity, stretch } from "./readings.ts";
import { type Subject, subjectsOf } from "./subjects.ts";

const FACTS: readonly Kind[] = ["entity", "relation", "observation"];

/** What statements say of a dataset, in the parts that other formats have; undefined where they describe none. */
export function partsOf(quads: Iterable<Quad>): Found | undefined {
  const subjects = [...subjectsOf(quads).values()];
  const dataset = subjects.find(({ irisOf }) => irisOf("rdf:type").includes(term("dcat:Dataset")));
  const idOf = dataset && namesBeside(dataset.iri);
  if (!dataset || !idOf) return undefined;

  const of = (...kinds: Kind[]) => subjects.filter(({ iri }) => kinds.some((kind) => idOf(kind, iri) !== undefined));
  const idAt = ({ irisOf }: Subject, curie: Curie, kinds: readonly Kind[]): string | undefined =>
    irisOf(curie).flatMap((iri) => kinds.flatMap((kind) => idOf(kind, iri) ?? []))[0];
  const entityAt = (subject: Subject, curie: Curie) => idAt(subject, curie, ["entity"]);
  const sourceAt = (subject: Subject, curie: Curie) => idAt(subject, curie, ["source"]);
  const id = ({ text }: Subject) => text("dcterms:identifier");
  const agent = ({ link }: Subject) => link("prov:wasAttributedTo")?.text("rdfs:label");
  const factOf = new Map(
    of(...FACTS).flatMap((fact) => fact.irisOf("prov:wasDerivedFrom").map((evidence) => [evidence, id(fact)])),
  );

  const parts = {
    info: infoOf(dataset),
    sources: of("source").map((source) => ({
      id: id(source),
      ...inBoth(source, "dcterms:title", "title"),
      authors: listed(source, "zx:authors"),
      year: source.text("dcterms:date"),
      publisher: source.text("dc:publisher"),
      url: source.text("schema:url"),
      sha256: source.text("zx:sha256"),
      licence: source.text("dc:rights"),
      ...notes(source),
    })),
    sections: of("section").map((section) => ({
      id: id(section),
      source: sourceAt(section, "dcterms:isPartOf"),
      kind: section.text("zx:kind"),
      ...inBoth(section, "dcterms:title", "title"),
      ...inBoth(section, "dcterms:abstract", "abstract"),
      ...stretch(section),
    })),
    omissions: of("omission").map((omission) => ({
      id: id(omission),
      source: sourceAt(omission, "dcterms:isPartOf"),
      ...stretch(omission),
      ...inBoth(omission, "rdfs:comment", "reason"),
    })),
    checks: of("check").map((check) => ({
      id: id(check),
      fact: idAt(check, "schema:itemReviewed", FACTS),
      checkedBy: agent(check),
      date: check.text("dcterms:date"),
      verdict: check.text("zx:verdict"),
      ...notes(check),
    })),
    nodes: of("entity").map((entity) => ({
      id: id(entity),
      type: idAt(entity, "rdf:type", ["type"]),
      aliases: listed(entity, "zx:aliases"),
      label: entity.text("skos:prefLabel", "zh"),
      label_en: entity.text("skos:prefLabel", "en"),
      description: entity.text("dcterms:description", "zh"),
      description_en: entity.text("dcterms:description", "en"),
      time: entity.text("zx:time"),
      x: number(entity, "zx:x"),
      y: number(entity, "zx:y"),
    })),
    properties: of("entity").map((entity) => ({ id: id(entity), properties: propertiesOf(entity, idOf) })),
    links: of("relation").map((relation) => {
      const { note, noteEn } = notes(relation);
      const amount = relation.link("zx:quantity");
      const { priceBasis, text, ...rest } = amount ? quantity(amount) : {};
      return {
        key: id(relation),
        type: idAt(relation, "rdf:predicate", ["relation-type"]),
        source: entityAt(relation, "rdf:subject"),
        target: entityAt(relation, "rdf:object"),
        time: relation.text("zx:time"),
        rank: number(relation, "zx:rank"),
        under: entityAt(relation, "zx:under"),
        ...rest,
        price_basis: priceBasis,
        quantity_text: text,
        note,
        note_en: noteEn,
      };
    }),
    observations: of("observation").map((observation) => ({
      id: id(observation),
      indicator: entityAt(observation, "schema:variableMeasured"),
      subject: entityAt(observation, "schema:observationAbout"),
      place: entityAt(observation, "zx:place"),
      time: observation.text("zx:time"),
      quantity: quantity(observation),
      shareOf: idAt(observation, "zx:shareOf", FACTS),
      changeOf: idAt(observation, "zx:changeOf", FACTS),
      ...notes(observation),
    })),
    evidence: of("evidence").map((evidence) => ({
      id: idOf("evidence", evidence.iri),
      fact: factOf.get(evidence.iri),
      ...stretch(evidence),
      source: sourceAt(evidence, "prov:wasQuotedFrom"),
      section: idAt(evidence, "zx:section", ["section"]),
      exact: evidence.text("prov:value"),
      asserted: boolean(evidence, "zx:asserted"),
      ...notes(evidence),
      recordedBy: agent(evidence),
      method: evidence.text("zx:method"),
    })),
  };
  return { whole: subjects.some(({ text }) => text("zx:whole") === "true"), parts };
}
