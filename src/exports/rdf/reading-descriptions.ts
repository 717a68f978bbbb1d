import type { Check } from "../../model/check.ts";
import type { Omission } from "../../model/omission.ts";
import type { Ontology } from "../../ontology/ontology.ts";
import type { Description } from "./description.ts";
import type { Kind, NameIri } from "./iris.ts";
import { iri, plain, typed } from "./literals.ts";
import { term } from "./namespaces.ts";
import { noteStatements } from "./note-statements.ts";
import { selectorDescription } from "./selector.ts";

/** A stretch of a source that no fact rests on, and why. */
export function describeOmission(omission: Omission, nameIri: NameIri): Description[] {
  const { id, source, reason, reasonEn } = omission;
  const selector = nameIri("selector", id);
  return [
    {
      subject: nameIri("omission", id),
      statements: [
        [term("rdf:type"), iri(term("zx:Omission"))],
        [term("dcterms:identifier"), plain(id)],
        [term("dcterms:isPartOf"), iri(nameIri("source", source))],
        ...noteStatements({ note: reason, noteEn: reasonEn }),
        [term("oa:hasSelector"), iri(selector)],
      ],
    },
    selectorDescription(selector, omission),
  ];
}

/** That somebody held a fact against its source, when, and what came of it. */
export function describeCheck(check: Check, ontology: Ontology, nameIri: NameIri): Description {
  const { id, fact, checkedBy, date, verdict } = check;
  return {
    subject: nameIri("check", id),
    statements: [
      [term("rdf:type"), iri(term("schema:Review"))],
      [term("dcterms:identifier"), plain(id)],
      [term("schema:itemReviewed"), iri(nameIri(kindOf(fact, ontology), fact))],
      [term("prov:wasAttributedTo"), iri(nameIri("agent", checkedBy))],
      [term("dcterms:date"), typed(date, "xsd:date")],
      [term("zx:verdict"), plain(verdict)],
      ...noteStatements(check),
    ],
  };
}

/** A fact may be gone, so that its id alone says what it is. */
function kindOf(fact: string, ontology: Ontology): Kind {
  if (ontology.typeOfId(fact)) return "entity";
  return ontology.relationType(fact.split(":", 1)[0] ?? "") ? "relation" : "observation";
}
