import type { AbstractGraph } from "graphology-types";
import type { Selection } from "../../generated/operations.ts";
import type { Where } from "../parts/where.ts";
import type { View } from "../view.ts";

/** What a filter may ask of an entity on the page. */
export interface EntityFacts {
  readonly entityType: string;
}

/** What a filter may ask of a relation on the page. */
export interface RelationFacts {
  readonly relationType: string;
}

/** What a filter may ask of all that was read. */
export interface GraphFacts {
  /** There is more than was read. */
  readonly partial?: boolean;
}

/** The graph that the page has read. */
export type ReadGraph = AbstractGraph<EntityFacts, RelationFacts, GraphFacts>;

/** A selection's fields, by their names in GraphQL and in the address of an export. */
export type SelectionFields = {
  readonly [Field in keyof Selection]?: string | number | boolean | readonly string[] | readonly Where[];
};

export type Passes = (id: string) => boolean;

/** One way to show less, said alike to the page and to the API. Each answer is undefined where the view does not ask for it. */
export interface Filter {
  readonly entities?: (view: View, graph: ReadGraph) => Passes | undefined;
  readonly relations?: (view: View, graph: ReadGraph) => Passes | undefined;
  readonly select: (view: View, graph: ReadGraph) => SelectionFields | undefined;
  /** The page cannot tell by itself what passes, and asks the API for it by the same fields. */
  readonly asked?: true;
}

/** What the API answered to the filters that ask it. */
export interface Found {
  readonly entities: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  /** The entities that stand on a page which has not read all; undefined where it has. */
  readonly start?: ReadonlySet<string>;
  /** Whether these are all that the rules of the view select, and not the best connected of them. */
  readonly isStartAll?: boolean;
}
