import { writeAtomically } from "../src/dataset/write-atomically.ts";
import { openKnowledgeBase } from "../src/knowledge-base.ts";
import { answerQuestions } from "./queries/answers.ts";
import { renderQueries } from "./queries/render.ts";
import { schemaReference } from "./schema-reference/reference.ts";
import { renderReference } from "./schema-reference/render.ts";

// Writes what the API answers today: docs/queries.md, the questions of docs/questions, and docs/schema.md, an example of every field.

const knowledge = await openKnowledgeBase("graph-data/northeast-revitalization");
await writeAtomically("docs/queries.md", renderQueries(await answerQuestions(knowledge)));
await writeAtomically("docs/schema.md", renderReference(await schemaReference(knowledge)));
console.log("wrote docs/queries.md and docs/schema.md");
