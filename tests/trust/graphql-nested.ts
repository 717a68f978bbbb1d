import { type Attack, many } from "./graphql-attack.ts";
import { attacksOf, of, type Tried, whole } from "./graphql-parts.ts";

const page = (name: string, inner: string) => `${name}(first: 100) { nodes { ${inner} } }`;

/** Lists within lists, by every way there is. */
const NESTED: readonly Tried[] = [
  [
    "relations of relations in pages of 100, six levels",
    of(
      `{ entities(first: 100) { nodes { ${"relations(first: 100) { nodes { target { ".repeat(3)}id${" } } }".repeat(3)} } } }`,
    ),
    "entities",
  ],
  [
    "statistics of statistics in pages of 100",
    of(
      `{ ${page("observations", `subject { ${page("observations", `subject { ${page("observations", "id")} }`)} }`)} }`,
    ),
    "entities",
  ],
  [
    "pages of one of pages of one, to the depth",
    of(
      `{ entities(first: 1) { nodes { ${"relations(first: 1) { edges { node { source { ".repeat(2)} id ${"} } } } ".repeat(2)} } } }`,
    ),
    "answered",
  ],
  [
    "everything known of 100 entities",
    of(
      `{ ${page("entities", "id name relationCounts { type direction label count entityCount } evidence { quote source { title authors } passages { text } }")} }`,
    ),
    "answered",
  ],
  [
    "the sources with all passages and facts of them",
    of(`{ dataset { sources { sections { id } ${page("passages", "id evidence { id fact { id } }")} } } }`),
    "entities",
  ],
  [
    "quotes without a place 30 times",
    of(`{ dataset { sources { ${many(29, (index) => `a${index}: unplacedEvidence { id }`)} } } }`),
    "entities",
  ],
  [
    "three tallies of everything by everything, with what was counted",
    of(
      whole(
        3,
        () =>
          "tally(of: TASK, by: DOCUMENT, first: 100) { nodes { count entity { id relations(first: 100) { nodes { id } } } } }",
      ),
    ),
    "entities",
  ],
];

export const NESTED_ATTACKS: readonly Attack[] = attacksOf(NESTED);
