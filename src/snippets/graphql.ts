import { enumName } from "../ontology/entity-type.ts";
import type { Selection } from "../query/selection.ts";
import type { SnippetLanguage } from "./snippet-language.ts";

/** A query to paste into GraphiQL; whether its answer is whole is said in it. */
export const GRAPHQL = {
  name: "graphql",
  title: { zh: "GraphQL", en: "GraphQL" },
  write: (selection) => `query {
  subgraph(select: ${inputObject(selection)}) {
    entityCount
    relationCount
    complete
    entities { id type name nameEn time }
    relations { id type source { id } target { id } time }
  }
}
`,
} satisfies SnippetLanguage;

type Fields = Required<{ readonly [Name in keyof Selection]: NonNullable<Selection[Name]> }>;

/** How each field is written; one that is missing here does not compile. */
const FIELDS: { readonly [Name in keyof Fields]: (value: Fields[Name]) => string } = {
  ids: listOf(text),
  types: listOf(enumName),
  relationTypes: listOf(enumName),
  under: text,
  where: listOf(({ key, values }) => `{ key: ${enumName(key)}, values: ${listOf(text)(values)} }`),
  relatedTo: listOf(text),
  without: listOf(text),
  text,
  at: ({ edtf }) => text(edtf),
  during: ({ edtf }) => text(edtf),
  undated: String,
  around: listOf(text),
  depth: String,
  direction: enumName,
  pathFrom: text,
  pathTo: text,
  avoid: listOf(text),
  avoidDegreeAbove: String,
  timeRespecting: String,
  limit: String,
};

function inputObject(selection: Selection): string {
  const names = Object.keys(FIELDS) as (keyof Fields)[]; // They are its keys.
  const written = names
    .filter((name) => selection[name] !== undefined)
    .map((name) => member(selection as Fields, name)); // Those that it has.
  return written.length === 0 ? "{}" : `{ ${written.join(", ")} }`;
}

function member<Name extends keyof Fields>(fields: Fields, name: Name): string {
  return `${name}: ${FIELDS[name](fields[name])}`;
}

/** GraphQL's strings are JSON's, but for half surrogate pairs, which it refuses; what would move a terminal is written as what it is. */
function text(value: string): string {
  const written = JSON.stringify(value.replace(/\p{Surrogate}/gu, "\ufffd"));
  return written.replace(/[\u007f-\u009f]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}

function listOf<Item>(write: (item: Item) => string): (items: readonly Item[]) => string {
  return (items) => `[${items.map(write).join(", ")}]`;
}
