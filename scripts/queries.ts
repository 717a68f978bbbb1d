import { writeAtomically } from "../src/dataset/write-atomically.ts";
import { openKnowledgeBase } from "../src/knowledge-base.ts";
import { answerQuestions } from "./queries/answers.ts";
import { renderQueries } from "./queries/render.ts";

// Writes docs/queries.md: the questions of docs/questions with what the API answers to them.

const knowledge = await openKnowledgeBase("graph-data/northeast-revitalization");
await writeAtomically("docs/queries.md", renderQueries(await answerQuestions(knowledge)));
console.log("wrote docs/queries.md");
