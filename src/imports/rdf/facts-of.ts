import { FACTS, type NamedSubjects } from "./named-subjects.ts";
import { propertiesOf } from "./properties-of.ts";
import { listed, notes, number, quantity } from "./readings.ts";

/** Entities, relations and statistics, as the parts of other formats have them. */
export function factsOf({ of, idAt, idOf }: NamedSubjects) {
  return {
    nodes: of("entity").map((entity) => ({
      id: entity.text("dcterms:identifier"),
      type: idAt(entity, "rdf:type", "type"),
      aliases: listed(entity, "zx:aliases"),
      label: entity.text("skos:prefLabel", "zh"),
      label_en: entity.text("skos:prefLabel", "en"),
      description: entity.text("dcterms:description", "zh"),
      description_en: entity.text("dcterms:description", "en"),
      time: entity.text("zx:time"),
      x: number(entity, "zx:x"),
      y: number(entity, "zx:y"),
    })),
    properties: of("entity").map((entity) => ({
      id: entity.text("dcterms:identifier"),
      properties: propertiesOf(entity, idOf),
    })),
    links: of("relation").map((relation) => {
      const { note, noteEn } = notes(relation);
      const amount = relation.link("zx:quantity");
      const { priceBasis, text, ...rest } = amount ? quantity(amount) : {};
      return {
        key: relation.text("dcterms:identifier"),
        type: idAt(relation, "rdf:predicate", "relation-type"),
        source: idAt(relation, "rdf:subject", "entity"),
        target: idAt(relation, "rdf:object", "entity"),
        time: relation.text("zx:time"),
        rank: number(relation, "zx:rank"),
        under: idAt(relation, "zx:under", "entity"),
        ...rest,
        price_basis: priceBasis,
        quantity_text: text,
        note,
        note_en: noteEn,
      };
    }),
    observations: of("observation").map((observation) => ({
      id: observation.text("dcterms:identifier"),
      indicator: idAt(observation, "schema:variableMeasured", "entity"),
      subject: idAt(observation, "schema:observationAbout", "entity"),
      place: idAt(observation, "zx:place", "entity"),
      time: observation.text("zx:time"),
      quantity: quantity(observation),
      shareOf: idAt(observation, "zx:shareOf", ...FACTS),
      changeOf: idAt(observation, "zx:changeOf", ...FACTS),
      ...notes(observation),
    })),
  };
}
