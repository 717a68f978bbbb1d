import { answerSize } from "./answer-size.ts";
import type { Limit } from "./limit.ts";

/** How many things of the dataset an answer may touch. */
export const ENTITIES = {
  name: "entities",
  initial: 10_000,
  status: 400,
  description: {
    zh: "回答可能涉及的实体、关系、统计与引文数：执行前按查询推算，执行中再按实际计数",
    en: "entities, relations, statistics and quotes that the answer may touch, computed from the query and counted again while answering",
  },
  remedy: "Ask for smaller pages (first), set the selection's limit, or go less deep.",
  ofQuestion: (question) => answerSize(question).entities,
} as const satisfies Limit;
