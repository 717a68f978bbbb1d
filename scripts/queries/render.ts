import type { Answered } from "./answers.ts";
import { shorten } from "./shorten.ts";

const MOST = 3;

const HEAD = `# Questions and their answers

Each question stands in [\`questions/\`](questions) as a file, in the menu of \`/graphiql\`, and here with its answer from the bundled
dataset. Written by \`npm run queries\`; \`tests/queries.test.ts\` fails where an answer is no longer the server's.

Lists of more than ${MOST + 1} items are shortened here to ${MOST}; the line "… 5 more of 8" stands for the rest, and the server sends them all. Where
the server itself left something out, as \`extensions.zhenxing\` says on every answer, the note under the answer says so.
`;

/** The page with all questions and their answers, in Markdown. */
export function renderQueries(answered: readonly Answered[]): string {
  const contents = answered.map((question, index) => `${index + 1}. [${titleOf(question)}](#${question.name})`);
  return [HEAD, `${contents.join("\n")}\n`, ...answered.map(renderQuestion)].join("\n");
}

function renderQuestion({ cuts, data, errors, ...question }: Answered, index: number): string {
  const answer = JSON.stringify(shorten(errors.length > 0 ? { data, errors } : data, MOST), null, 2);
  const notes = cuts.map(
    ({ field, limit, shown, total = "more" }) =>
      `The server sent ${shown} of ${total} at \`${field}\`, by \`${limit}\`.`,
  );
  const document = question.text.replace(/^(# .*\n){2}/, "");
  return [
    `<a id="${question.name}"></a>`,
    `## ${index + 1}. ${titleOf(question)}`,
    `\`\`\`graphql\n${document}\`\`\``,
    `\`\`\`json\n${answer}\n\`\`\``,
    ...notes,
  ]
    .map((part) => `${part}\n`)
    .join("\n");
}

function titleOf({ zh, en }: Pick<Answered, "zh" | "en">): string {
  return `${zh} ${en}`;
}
