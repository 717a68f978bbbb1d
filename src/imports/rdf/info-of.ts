import { inBoth, number } from "./readings.ts";
import type { Subject } from "./subjects.ts";

/** What the subject of a dataset says of it as a whole. */
export function infoOf(dataset: Subject) {
  const licence = dataset.link("dcterms:license");
  const position = (contributor: Subject) => Number(number(contributor, "schema:position"));
  return {
    name: dataset.text("dcterms:identifier"),
    ...inBoth(dataset, "dcterms:title", "title"),
    ...inBoth(dataset, "dcterms:description", "description"),
    version: dataset.text("schema:version"),
    created: dataset.text("dcterms:created"),
    homepage: dataset.text("schema:url"),
    licence: licence && {
      name: licence.text("dcterms:identifier"),
      title: licence.text("dcterms:title"),
      url: licence.text("schema:url"),
    },
    contributors: dataset
      .links("schema:contributor")
      .sort((a, b) => position(a) - position(b))
      .map((role) => ({
        title: role.link("schema:contributor")?.text("rdfs:label"),
        role: role.text("schema:roleName"),
      })),
  };
}
