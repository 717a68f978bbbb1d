import { FACTS, type NamedSubjects } from "./named-subjects.ts";
import { boolean, inBoth, listed, notes, stretch } from "./readings.ts";
import type { Subject } from "./subjects.ts";

/** What facts rest on: sources with their sections and omissions, evidence, and checks. */
export function proofOf({ of, idAt, idOf }: NamedSubjects) {
  const factOf = new Map(
    of(...FACTS).flatMap((fact) =>
      fact.irisOf("prov:wasDerivedFrom").map((evidence) => [evidence, fact.text("dcterms:identifier")]),
    ),
  );
  return {
    sources: of("source").map((source) => ({
      id: source.text("dcterms:identifier"),
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
      id: section.text("dcterms:identifier"),
      source: idAt(section, "dcterms:isPartOf", "source"),
      kind: section.text("zx:kind"),
      ...inBoth(section, "dcterms:title", "title"),
      ...inBoth(section, "dcterms:abstract", "abstract"),
      ...stretch(section),
    })),
    omissions: of("omission").map((omission) => ({
      id: omission.text("dcterms:identifier"),
      source: idAt(omission, "dcterms:isPartOf", "source"),
      ...stretch(omission),
      ...inBoth(omission, "rdfs:comment", "reason"),
    })),
    checks: of("check").map((check) => ({
      id: check.text("dcterms:identifier"),
      fact: idAt(check, "schema:itemReviewed", ...FACTS),
      checkedBy: agent(check),
      date: check.text("dcterms:date"),
      verdict: check.text("zx:verdict"),
      ...notes(check),
    })),
    evidence: of("evidence").map((evidence) => ({
      id: idOf("evidence", evidence.iri),
      fact: factOf.get(evidence.iri),
      ...stretch(evidence),
      source: idAt(evidence, "prov:wasQuotedFrom", "source"),
      section: idAt(evidence, "zx:section", "section"),
      exact: evidence.text("prov:value"),
      asserted: boolean(evidence, "zx:asserted"),
      ...notes(evidence),
      recordedBy: agent(evidence),
      method: evidence.text("zx:method"),
    })),
  };
}

function agent({ link }: Subject): string | undefined {
  return link("prov:wasAttributedTo")?.text("rdfs:label");
}
