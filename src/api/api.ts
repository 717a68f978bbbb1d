import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { Ontology } from "../ontology/ontology.ts";
import { ADMISSION } from "./admission.ts";
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
}

/** Gets the errors that are no fault of the caller, with the id of the request where there is one. */
export type Report = (error: unknown, requestId?: string) => void;

/** The API for operations from anywhere. */
export function createApi(
  sdl: string,
  ontology: Ontology,
  report: Report,
  { bounds = boundsOf(), production = false }: ApiOptions = {},
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: buildSchema(sdl, ontology),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    // No operation changes anything and CORS is not granted: docs/design-choices.md says why a plain GET may ask.
    csrfPrevention: false,
    cache: "bounded",
    plugins: [
      ADMISSION,
      refusals({ production }),
      ANSWER_EXTENSION,
      reporting(report),
      ApolloServerPluginLandingPageDisabled(),
    ],
    parseOptions: { maxTokens: bounds.tokens },
    // ADMISSION validates, after the limits.
    dangerouslyDisableValidation: true,
    formatError: (formatted, error) => formatError(formatted, error, { production }),
    logger: SILENT, // Whatever Apollo would log as an error, reporting() has reported.
    nodeEnv: "production",
    stopOnTerminationSignals: false,
  });
}

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
