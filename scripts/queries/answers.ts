import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createApi } from "../../src/api/api.ts";
import { createContext } from "../../src/api/context.ts";
import type { Cut } from "../../src/api/cuts.ts";
import { boundsOf } from "../../src/api/limits/index.ts";
import type { KnowledgeBase } from "../../src/knowledge-base.ts";
import { parseQuestion, type Question } from "../../web/src/graphiql/parse-question.ts";

export interface Answered extends Question {
  readonly data: unknown;
  readonly errors: readonly { readonly message: string }[];
  /** What the server says that it left out. */
  readonly cuts: readonly Cut[];
}

const QUESTIONS = "docs/questions";

/** The limits of a server, but for the time: this may be run on a machine that is busy with other things. */
const PATIENT = boundsOf({ time: 60_000 });

/** The ready questions, in the order of their names. */
export function readQuestions(): Question[] {
  const files = readdirSync(QUESTIONS).filter((file) => file.endsWith(".graphql"));
  return files.sort().map((file) => parseQuestion(file, readFileSync(join(QUESTIONS, file), "utf8")));
}

/** Every ready question with what the API answers to it. */
export async function answerQuestions(knowledge: KnowledgeBase): Promise<Answered[]> {
  const report = (error: unknown) => {
    throw error;
  };
  const api = createApi(readFileSync("schema.graphql", "utf8"), knowledge.ontology, report);
  const answers: Answered[] = [];
  for (const question of readQuestions()) {
    const contextValue = createContext(knowledge, { bounds: PATIENT });
    const { body } = await api.executeOperation({ query: question.text }, { contextValue });
    if (body.kind !== "single") throw new Error(`The answer to "${question.name}" came in parts.`);
    const { data, errors = [], extensions } = JSON.parse(JSON.stringify(body.singleResult));
    answers.push({ ...question, data, errors, cuts: extensions.zhenxing.cuts });
  }
  return answers;
}
