import SDL from "../../../../schema.graphql?raw";
import { buildSchema } from "../../../../src/api/schema.ts";
import { JSON_IMPORTER } from "../../../../src/imports/json.ts";
import type { EntityType } from "../../../../src/ontology/entity-type.ts";
import { Ontology } from "../../../../src/ontology/ontology.ts";
import type { RelationType } from "../../../../src/ontology/relation-type.ts";
import { openStore } from "../../../../src/store/open-store.ts";
import type { Issue } from "../../../../src/validation/issue.ts";

/** The ontology's types as `zhenxing export site` wrote them. */
interface WrittenOntology {
  readonly entityTypes: readonly EntityType[];
  readonly relationTypes: readonly RelationType[];
}

/** Reads the data of a static copy, and makes of it what a server would answer from. @throws Error where it cannot be read */
export async function openSite(data: string) {
  const [written, whole] = await Promise.all([read(data, "ontology.json"), read(data, "dataset.json")]);
  const { entityTypes, relationTypes }: WrittenOntology = JSON.parse(new TextDecoder().decode(written));
  const ontology = new Ontology(entityTypes, relationTypes);
  const issues: Issue[] = [];
  const dataset = await JSON_IMPORTER.read(whole, "dataset.json", issues);
  if (!dataset) throw new Error(`Cannot read dataset.json: ${issues[0]?.reason ?? "it is not whole."}`);
  const texts: ReadonlyMap<string, readonly string[]> = new Map();
  return { schema: buildSchema(SDL, ontology), sources: { store: openStore(dataset, ontology), ontology, texts } };
}

export type Site = Awaited<ReturnType<typeof openSite>>;

async function read(data: string, file: string): Promise<Uint8Array> {
  const response = await fetch(new URL(file, data));
  if (!response.ok) throw new Error(`Cannot read ${file}: the server of this site answers ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
