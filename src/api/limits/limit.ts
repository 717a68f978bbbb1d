import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import type { Bilingual } from "../../ontology/bilingual.ts";

/** What a request asks for, before GraphQL has validated it. */
export interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** The one of the document that is to be answered. */
  readonly operation: OperationDefinitionNode | undefined;
  /** As they were sent. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** How many objects of each GraphQL type the dataset has. */
  readonly population: ReadonlyMap<string, number>;
}

/**
 * One bound on what a request may ask. A limit of documents is measured once for each document, one of questions for each
 * request with its variables; the others are watched where the thing that they bound comes about.
 */
export interface Limit {
  /** Its name in errors, in answers, and in the environment: `ZHENXING_LIMIT_<NAME>`. */
  readonly name: string;
  /** The most that is allowed where nothing else is configured. */
  readonly initial: number;
  /** Status of the refusal over HTTP. */
  readonly status: number;
  /** What is counted, with its unit. */
  readonly description: Bilingual;
  /** What whoever met it can do, as sentences. */
  readonly remedy: string;
  /** How much of it a document has, whatever its variables. */
  ofDocument?(document: DocumentNode): number;
  /** How much of it a question has. */
  ofQuestion?(question: Question): number;
}
