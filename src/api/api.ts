import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { Ontology } from "../ontology/ontology.ts";
import { admission } from "./admission.ts";
import { ANSWER_EXTENSION } from "./answer-extension.ts";
import type { Context } from "./context.ts";
import { type ErrorOptions, formatError } from "./errors.ts";
import { type Bounds, boundsOf } from "./limits/index.ts";
import { refusals } from "./refusals.ts";
import { reporting } from "./reporting.ts";
import { buildSchema } from "./schema.ts";

export interface ApiOptions extends ErrorOptions {
  /** The same as in the contexts of its requests. */
  readonly bounds?: Bounds;
  /** Whether the schema may be asked for. */
  readonly introspection?: boolean;
}

/** Gets the errors that are no fault of the caller, with the id of the request where there is one. */
export type Report = (error: unknown, requestId?: string) => void;

/** The API for operations from anywhere. */
export function createApi(
  sdl: string,
  ontology: Ontology,
  report: Report,
  { bounds = boundsOf(), production = false, introspection = true }: ApiOptions = {},
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: buildSchema(sdl, ontology),
    introspection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    // No operation changes anything and CORS is not granted: docs/design-choices.md says when a plain GET may ask.
    csrfPrevention: false,
    cache: "bounded",
    plugins: [
      admission({ introspection }),
      refusals({ production }),
      ANSWER_EXTENSION,
      reporting(report),
      ApolloServerPluginLandingPageDisabled(),
    ],
    parseOptions: { maxTokens: bounds.tokens },
    // admission() validates, after the limits.
    dangerouslyDisableValidation: true,
    formatError: (formatted, error) => formatError(formatted, error, { production }),
    logger: SILENT, // Whatever Apollo would log as an error, reporting() has reported.
    nodeEnv: "production",
    stopOnTerminationSignals: false,
  });
}

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
