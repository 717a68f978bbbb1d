import type { Bilingual } from "../../ontology/bilingual.ts";
import type { EntityType, PropertyDefinition } from "../../ontology/entity-type.ts";
import type { Ontology } from "../../ontology/ontology.ts";
import type { RelationType } from "../../ontology/relation-type.ts";
import type { Description, Statement } from "./description.ts";
import type { NameIri } from "./iris.ts";
import { inLanguage, iri } from "./literals.ts";
import type { Curie } from "./namespaces.ts";
import { linkedTerm, term } from "./namespaces.ts";
import { valueId } from "./property-object.ts";

/** What the terms of the dataset mean: classes, properties, and the closed lists of values as SKOS concepts. */
export function describeOntology({ entityTypes, relationTypes }: Ontology, nameIri: NameIri): Description[] {
  return [
    ...entityTypes.flatMap((type) => [
      describeType(type, nameIri),
      ...type.properties.flatMap((property) => describeProperty(type, property, nameIri)),
    ]),
    ...relationTypes.map((type) => describeRelationType(type, nameIri)),
  ];
}

function describeType({ name, label, description, linked }: EntityType, nameIri: NameIri): Description {
  return {
    subject: nameIri("type", name),
    statements: [
      [term("rdf:type"), iri(term("rdfs:Class"))],
      ...both("rdfs:label", label),
      ...both("rdfs:comment", description),
      ...narrower("rdfs:subClassOf", linked?.class),
    ],
  };
}

function describeProperty(type: EntityType, property: PropertyDefinition, nameIri: NameIri): Description[] {
  const { name, label, description, linked, values = {} } = property;
  return [
    {
      subject: nameIri("property", `${type.name}/${name}`),
      statements: [
        [term("rdf:type"), iri(term("rdf:Property"))],
        ...both("rdfs:label", label),
        ...both("rdfs:comment", description),
        ...narrower("rdfs:subPropertyOf", linked),
      ],
    },
    ...Object.entries(values).map(([value, names]) => ({
      subject: nameIri("value", valueId(type.name, name, value)),
      statements: [[term("rdf:type"), iri(term("skos:Concept"))] as const, ...both("skos:prefLabel", names)],
    })),
  ];
}

function describeRelationType(type: RelationType, nameIri: NameIri): Description {
  const { name, label, inverseLabel, description, symmetric, linked } = type;
  return {
    subject: nameIri("relation-type", name),
    statements: [
      [term("rdf:type"), iri(term("rdf:Property"))],
      ...(symmetric ? [[term("rdf:type"), iri(term("owl:SymmetricProperty"))] as const] : []),
      ...both("rdfs:label", label),
      ...both("zx:inverseLabel", inverseLabel),
      ...both("rdfs:comment", description),
      ...narrower("rdfs:subPropertyOf", linked),
    ],
  };
}

function both(predicate: Curie, { zh, en }: Bilingual): Statement[] {
  return [
    [term(predicate), inLanguage(zh, "zh-Hans")],
    [term(predicate), inLanguage(en, "en")],
  ];
}

/** Nothing where the public term is read the other way: it is no broader one then. */
function narrower(predicate: Curie, written = ""): Statement[] {
  const linked = linkedTerm(written);
  return linked && !linked.inverse ? [[term(predicate), iri(linked.iri)]] : [];
}
