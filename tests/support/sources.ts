import type { Sources } from "../../src/api/context.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Entity } from "../../src/model/entity.ts";
import type { Relation } from "../../src/model/relation.ts";
import type { Ontology } from "../../src/ontology/ontology.ts";
import { openStore } from "../../src/store/open-store.ts";
import { dataset as tiny } from "./tiny.ts";

/** An entity with just what is given. */
export function entity(id: string, type: string, rest: Partial<Entity> = {}): Entity {
  return { id, type, name: id, aliases: [], properties: {}, ...rest };
}

/** A relation by its type and ends, with an id made of them. */
export function relation(type: string, source: string, target: string, rest: Partial<Relation> = {}): Relation {
  return { id: `${type}:${source}:${target}`, type, source, target, ...rest };
}

/** What the API and the exports answer from, holding just these facts; the lists are sorted by id as the reader would. */
export function sourcesOf(ontology: Ontology, parts: Partial<Dataset>): Sources {
  const sorted = <Item extends { readonly id: string }>(items: readonly Item[] = []) =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const dataset: Dataset = {
    info: parts.info ?? tiny.info,
    sources: sorted(parts.sources),
    sections: sorted(parts.sections),
    entities: sorted(parts.entities),
    relations: sorted(parts.relations),
    observations: sorted(parts.observations),
    evidence: sorted(parts.evidence),
    omissions: sorted(parts.omissions),
    checks: sorted(parts.checks),
    positions: sorted(parts.positions),
  };
  return { store: openStore(dataset, ontology), ontology, texts: new Map() };
}
