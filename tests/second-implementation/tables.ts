import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";

// The bundled dataset as its files have it, read without any code of ours.

export type Row = Readonly<Record<string, string>>;

export interface Type {
  /** As GraphQL writes it: `LOCATED_IN`. */
  readonly name: string;
  readonly lasting: boolean;
  readonly symmetric: boolean;
  readonly properties: Readonly<Record<string, { readonly values?: Readonly<Record<string, Labels>> }>>;
}

interface Labels {
  readonly zh: string;
  readonly en: string;
}

const DATA = "graph-data/northeast-revitalization";

const rowsOf = (file: string): Row[] => parseCsv(readFileSync(join(DATA, file), "utf8"), { columns: true });

function typesOf(folder: string): Map<string, Type> {
  const files = readdirSync(join("graph-data/ontology", folder));
  return new Map(
    files.map((file) => {
      const {
        lasting = false,
        symmetric = false,
        properties = {},
      } = parseYaml(readFileSync(join("graph-data/ontology", folder, file), "utf8"));
      const name = basename(file, ".yaml");
      return [name, { name: name.toUpperCase().replaceAll("-", "_"), lasting, symmetric, properties }];
    }),
  );
}

export const ENTITY_TYPES = typesOf("entity-types");
export const RELATION_TYPES = typesOf("relation-types");

export const ENTITIES: readonly Row[] = readdirSync(join(DATA, "entities"))
  .flatMap((file) => rowsOf(join("entities", file)))
  .sort((a, b) => compare(a.id, b.id));
export const RELATIONS: readonly Row[] = rowsOf("relations.csv");
export const OBSERVATIONS: readonly Row[] = rowsOf("observations.csv");
export const EVIDENCE: readonly Row[] = rowsOf("evidence.csv");

/** The type of an entity, which its id begins with: `city/fuxin`. */
export function typeOf(id: string): Type {
  const name = id.split("/")[0] ?? "";
  const found = ENTITY_TYPES.get(name.charAt(0).toUpperCase() + name.slice(1));
  if (!found) throw new Error(`The id "${id}" begins with no entity type.`);
  return found;
}

export function relationTypeOf({ type = "" }: Row): Type {
  const found = RELATION_TYPES.get(type);
  if (!found) throw new Error(`The relation type "${type}" is unknown.`);
  return found;
}

export function compare<Value extends string | number>(a: Value | undefined, b: Value | undefined): number {
  return a === b || a === undefined || b === undefined ? 0 : a < b ? -1 : 1;
}
