import { type Attribute, edgeAttributes, nodeAttributes } from "../../src/exports/attributes.ts";
import type { ExportGraph } from "../../src/exports/export-graph.ts";
import { membersOf } from "../support/members.ts";

export type Values = Readonly<Record<string, unknown>>;

/** A graph as any reader may find it: what each node and edge says, by its id. */
export interface FoundGraph {
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, Values>>;
  readonly edges: Readonly<Record<string, Values>>;
}

/** What a reader must find in an export of this graph. */
export async function expectedGraph(graph: ExportGraph): Promise<FoundGraph> {
  const { exportedEntities, exportedRelations } = await membersOf(graph);
  const nodes = exportedEntities.map((member) => {
    const { x, y } = member.position ?? {};
    return [
      member.entity.id,
      { ...valuesOf(nodeAttributes(graph.ontology, {}), member), ...(x === undefined ? {} : { x, y }) },
    ] as const;
  });
  const edges = exportedRelations.map((member) => {
    const { id, source, target } = member.relation;
    return [id, { ...valuesOf(edgeAttributes(graph.ontology, {}), member), source, target }] as const;
  });
  return { directed: true, nodes: own(nodes), edges: own(edges) };
}

/** XML 1.0 has no way to write these characters (https://www.w3.org/TR/xml/#charsets). */
export function xmlForm(text: string): string {
  return text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}

function valuesOf<Item>(attributes: readonly Attribute<Item>[], item: Item): Values {
  return own(
    attributes.map(({ name, value }) => [name, value(item)] as const).filter(([, value]) => value !== undefined),
  );
}

/** An object of members, also where one is called `__proto__`. */
function own<Value>(members: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries(members);
}
