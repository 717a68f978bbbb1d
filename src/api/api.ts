import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { Ontology } from "../ontology/ontology.ts";
import { ANSWER_EXTENSION } from "./answer-extension.ts";
import type { Context } from "./context.ts";
import { formatError } from "./errors.ts";
import { buildSchema } from "./schema.ts";

/** The API for operations from anywhere; `report` gets the errors that are no fault of the caller. */
export function createApi(sdl: string, ontology: Ontology, report: (error: unknown) => void): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: buildSchema(sdl, ontology),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    // No operation changes anything and CORS is not granted: docs/design-choices.md says why a plain GET may ask.
    csrfPrevention: false,
    cache: "bounded",
    plugins: [ANSWER_EXTENSION, ApolloServerPluginLandingPageDisabled()],
    parseOptions: { maxTokens: 4000 },
    formatError: (formatted, error) => formatError(formatted, error, report),
    nodeEnv: "production",
    stopOnTerminationSignals: false,
  });
}
