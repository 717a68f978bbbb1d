import { readFileSync } from "node:fs";
import { type ApiOptions, createApi } from "../../src/api/api.ts";
import { type ContextOptions, createContext, type Sources } from "../../src/api/context.ts";
import { boundsOf } from "../../src/api/limits/index.ts";
import { openStore } from "../../src/store/open-store.ts";
import { dataset, ontology, texts } from "./tiny.ts";

export const SDL = readFileSync("schema.graphql", "utf8");

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly extensions?: { readonly zhenxing?: unknown };
}

/** The limits of a server, but for the time: tests run on busy machines. */
const PATIENT = boundsOf({ time: 60_000 });

/** The API of one dataset, asked through its schema and without HTTP. */
export interface Asked {
  /** The whole answer. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The data of an answer without errors. */
  data(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** The first error as `CODE: message`; "" where there is none. */
  error(query: string, variables?: Record<string, unknown>): Promise<string>;
  /** What the API reported as its own fault. */
  readonly reported: unknown[];
}

/** The API of the tiny dataset, with the text of its chronicle or without. */
export function tinyApi({
  withText = true,
  ...options
}: { withText?: boolean } & ApiOptions & ContextOptions = {}): Asked {
  return apiOf({ store: openStore(dataset, ontology), ontology, texts: withText ? texts : new Map() }, options);
}

export function apiOf(sources: Sources, options: ApiOptions & ContextOptions = {}): Asked {
  const reported: unknown[] = [];
  const api = createApi(SDL, sources.ontology, (error) => reported.push(error), options);
  const ask: Asked["ask"] = async (query, variables = {}) => {
    const contextValue = createContext(sources, { requestId: "request-1", bounds: PATIENT, ...options });
    const { body } = await api.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== "single") throw new Error("The answer came in parts.");
    return JSON.parse(JSON.stringify(body.singleResult));
  };
  return {
    ask,
    async data(query, variables) {
      const { data, errors } = await ask(query, variables);
      if (errors || !data) throw new Error(`There are errors: ${JSON.stringify(errors)}`);
      return data;
    },
    async error(query, variables) {
      const [first] = (await ask(query, variables)).errors ?? [];
      return first ? `${first.extensions?.code}: ${first.message}` : "";
    },
    reported,
  };
}
