import type { Dataset } from "../../model/dataset.ts";
import type { Ontology } from "../../ontology/ontology.ts";
import type { Table } from "../table.ts";
import { CHECKS } from "./checks.ts";
import { entityTable } from "./entities.ts";
import { EVIDENCE } from "./evidence.ts";
import { observationsTable } from "./observations.ts";
import { OMISSIONS } from "./omissions.ts";
import { POSITIONS } from "./positions.ts";
import { RELATIONS } from "./relations.ts";
import { SECTIONS, SOURCES } from "./sources.ts";

/** The lists of a dataset while they are filled. */
export type Parts = { -readonly [Part in keyof Omit<Dataset, "info">]: Dataset[Part][number][] };

/** A table, the list that its rows belong to, and which items of that list it holds. */
export interface Binding<Item extends { readonly id: string }> {
  readonly table: Table<Item>;
  /** Name of the list. */
  readonly part: keyof Parts;
  readonly list: (parts: Parts) => Item[];
  readonly holds: (item: Item) => boolean;
}

/** Calls `use` with each table of a dataset, in the order of the Data Package's resources. */
export function eachTable(
  ontology: Ontology,
  use: <Item extends { readonly id: string }>(binding: Binding<Item>) => void,
): void {
  const holds = () => true;
  use({ table: SOURCES, part: "sources", list: ({ sources }) => sources, holds });
  use({ table: SECTIONS, part: "sections", list: ({ sections }) => sections, holds });
  for (const type of ontology.entityTypes) {
    use({
      table: entityTable(type),
      part: "entities",
      list: ({ entities }) => entities,
      holds: (entity) => entity.type === type.name,
    });
  }
  use({ table: RELATIONS, part: "relations", list: ({ relations }) => relations, holds });
  use({ table: observationsTable(ontology), part: "observations", list: ({ observations }) => observations, holds });
  use({ table: EVIDENCE, part: "evidence", list: ({ evidence }) => evidence, holds });
  use({ table: OMISSIONS, part: "omissions", list: ({ omissions }) => omissions, holds });
  use({ table: CHECKS, part: "checks", list: ({ checks }) => checks, holds });
  use({ table: POSITIONS, part: "positions", list: ({ positions }) => positions, holds });
}

export function emptyParts(): Parts {
  return {
    sources: [],
    sections: [],
    entities: [],
    relations: [],
    observations: [],
    evidence: [],
    omissions: [],
    checks: [],
    positions: [],
  };
}

/** Puts each list in the order of its ids, as a dataset has it; the tables of entities follow one another by type. */
export function sortParts(parts: Parts): void {
  const lists: { readonly id: string }[][] = Object.values(parts);
  for (const list of lists) list.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
