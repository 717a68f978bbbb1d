import { parseQuestion, type Question } from "./parse-question.ts";

const FILES = import.meta.glob<string>("../../../docs/questions/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The questions of docs/questions, in the order of their names. */
export const QUESTIONS: readonly Question[] = Object.entries(FILES)
  .map(([path, text]) => parseQuestion(path, text))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
