import type { Example } from "./find-example.ts";
import { WITHOUT_VALUE } from "./holders.ts";
import type { FieldEntry, TypeEntry } from "./reference.ts";

const MOST_CHARACTERS = 160;

const HEAD = `# The schema, field by field

Every type that has fields, with each field's meaning, its arguments, and an example: a question that reaches it and a value that it has
there, as the server answers on the bundled dataset. A value of more than ${MOST_CHARACTERS} characters of JSON is cut at "…". Written by
\`npm run queries\`; \`tests/schema-reference.test.ts\` fails where a field has no example or an answer is no longer the server's.
Whole questions with their answers are in [queries](queries.md); inputs and enums are described in
[\`schema.graphql\`](../schema.graphql).
`;

/** The page with all types, in Markdown. */
export function renderReference(types: readonly TypeEntry[]): string {
  const contents = types.map(({ name }) => `[${name}](#${name.toLowerCase()})`).join(" · ");
  return [HEAD, `${contents}\n`, ...types.map(renderType)].join("\n");
}

function renderType({ name, description, descriptionZh, fields }: TypeEntry): string {
  const text = [oneLine(description), descriptionZh].filter(Boolean).join(" ");
  return [`## ${name}`, text, fields.map((field) => renderField(name, field)).join("\n"), ""].join("\n\n");
}

function renderField(type: string, { name, type: result, description, arguments: args, example }: FieldEntry): string {
  const lines = [`- **\`${name}\`** \`${result}\`: ${oneLine(description)}`];
  for (const argument of args) {
    lines.push(
      `  - \`${argument.name}: ${argument.type}\`${argument.description && ` ${oneLine(argument.description)}`}`,
    );
  }
  lines.push(
    `  - ${example ? renderExample(example) : `no value: ${WITHOUT_VALUE[`${type}.${name}`] ?? `no ${type} of the bundled dataset has one`}`}`,
  );
  return lines.join("\n");
}

function renderExample({ query, value }: Example): string {
  const json = JSON.stringify(value);
  const characters = [...json];
  const shown = characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join("")}…` : json;
  return `${code(query)} → ${code(shown)}`;
}

/** Code that may have backticks in it. */
function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
