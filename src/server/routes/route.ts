import type { IncomingMessage, ServerResponse } from "node:http";
import type { KnowledgeBase } from "../../knowledge-base.ts";

/** The shape of every route: which paths are its own, by which methods, and what it answers. */
export interface Route {
  readonly methods: readonly string[];
  handles(path: string): boolean;
  answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> | void;
}

/** What routes are made from. */
export interface RouteParts {
  readonly knowledge: Pick<KnowledgeBase, "ontology" | "store" | "texts">;
  /** Text of schema.graphql. */
  readonly sdl: string;
  /** Folder of the built viewer. */
  readonly viewer: string;
  readonly report: (error: unknown) => void;
}
