import type { ApolloServerPlugin } from "@apollo/server";
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  specifiedRules,
  validate,
} from "graphql";
import type { Context } from "./context.ts";
import { LIMITS } from "./limits/index.ts";
import type { Limit, Question } from "./limits/limit.ts";
import { countTokens, TOKENS } from "./limits/tokens.ts";
import { VALUES } from "./limits/values.ts";
import { populationOf } from "./population.ts";

/** More faults of one document are not listed. */
const MOST_FAULTS = 5;

/**
 * Decides before execution whether a request is answered: first the limits, then GraphQL's own validation, whose time grows
 * with the square of a document. Apollo's place for validation comes before any in which a plugin may refuse, and is not used.
 */
export const admission = ({ introspection }: { readonly introspection: boolean }): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
    return {
      async parsingDidStart({ source = "", contextValue: { watch } }) {
        const tokens = countTokens(source, watch.bounds.tokens);
        if (tokens > watch.bounds.tokens) watch.refuse(TOKENS, tokens); // The parser stops at the same number.
      },
      async didResolveOperation({ schema, document, operation, request: { variables = {} }, contextValue }) {
        const population = await populationOf(contextValue.served.store);
        checkLimits({ schema, document, operation, variables, population }, contextValue);
        contextValue.faults = faultsOf(schema, document, rules);
        if (contextValue.faults.length === 0) contextValue.faults = faultsOfVariables(schema, operation, variables);
        const [fault] = contextValue.faults;
        if (fault) throw fault;
        await contextValue.watch.room(contextValue.cost.get(VALUES.name) ?? 0);
      },
    };
  },
});

/** @throws Refusal for the first limit that the question is beyond */
function checkLimits(question: Question, { watch, cost }: Context): void {
  const ofDocument = sizesOf(question.document);
  for (const limit of LIMITS) {
    const { name, ofQuestion }: Limit = limit;
    const value = ofDocument.get(name) ?? ofQuestion?.(question);
    if (value === undefined) continue;
    cost.set(name, value);
    if (value > watch.bounds[limit.name]) throw watch.refuse(limit, value);
  }
}

const SIZES = new WeakMap<DocumentNode, ReadonlyMap<string, number>>();

/** How much a document has of each limit that is of documents; each document, which Apollo keeps parsed, is measured once. */
function sizesOf(document: DocumentNode): ReadonlyMap<string, number> {
  const known = SIZES.get(document);
  if (known) return known;
  const sizes = LIMITS.flatMap(({ name, ofDocument }: Limit) =>
    ofDocument ? [[name, ofDocument(document)] as const] : [],
  );
  SIZES.set(document, new Map(sizes));
  return new Map(sizes);
}

const FAULTS = new WeakMap<DocumentNode, readonly GraphQLError[]>();

/** What validation finds wrong with a document; likewise once. */
function faultsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  rules: Parameters<typeof validate>[2],
): readonly GraphQLError[] {
  const known = FAULTS.get(document);
  if (known) return known;
  const found = validate(schema, document, rules, { maxErrors: MOST_FAULTS });
  const faults = withCode(found, "GRAPHQL_VALIDATION_FAILED");
  FAULTS.set(document, faults);
  return faults;
}

/** What is wrong with the variables: graphql-js would list 50 faults, and say for each what all of the value is. */
function faultsOfVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | undefined,
  variables: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] {
  const { errors = [] } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables, {
    maxErrors: MOST_FAULTS,
  });
  return withCode(errors, "BAD_USER_INPUT");
}

function withCode(faults: readonly GraphQLError[], code: string): readonly GraphQLError[] {
  for (const { extensions } of faults) extensions.code = code;
  return faults;
}
