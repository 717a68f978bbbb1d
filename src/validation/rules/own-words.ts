import type { Dataset } from "../../model/dataset.ts";
import { LONGEST_QUOTE, squeeze } from "../../model/evidence.ts";
import type { Rule } from "../rule.ts";

/** Where the text is at hand: descriptions, notes and abstracts do not repeat it, so many characters in a row, titles apart. */
export const OWN_WORDS: Rule = {
  name: "own-words",
  needs: ["entities"],
  *check({ dataset, ontology, texts }) {
    const titles = dataset.entities
      .filter(({ type }) => ontology.entityType(type)?.titled)
      .map(({ name }) => squeeze(name));
    const runs = new Set([...texts.values()].flatMap((text) => runsOf(squeeze(text.join("")))));
    if (runs.size === 0) return;
    for (const [item, column, prose] of proseOf(dataset)) {
      const copied = runsOf(titles.reduce(cutOut, squeeze(prose ?? ""))).find((run) => runs.has(run));
      if (copied === undefined || titles.some((title) => title.includes(copied))) continue;
      const reason = `It repeats more than ${LONGEST_QUOTE} characters of the text.`;
      yield { item, column, value: copied, reason, remedy: "Say it in our own words." };
    }
  },
};

/** The squeezed prose with a break, which no squeezed text has, where a long title stood. */
function cutOut(prose: string, title: string): string {
  return [...title].length > LONGEST_QUOTE ? prose.replaceAll(title, "\n") : prose;
}

function runsOf(text: string): string[] {
  const characters = [...text];
  const length = LONGEST_QUOTE + 1;
  return Array.from({ length: Math.max(0, characters.length - length + 1) }, (_, start) =>
    characters.slice(start, start + length).join(""),
  );
}

function* proseOf(dataset: Dataset): Iterable<readonly [item: object, column: string, prose: string | undefined]> {
  for (const item of dataset.entities) {
    yield [item, "description", item.description];
    yield [item, "description_en", item.descriptionEn];
  }
  for (const item of dataset.sections) {
    yield [item, "abstract", item.abstract];
    yield [item, "abstract_en", item.abstractEn];
  }
  for (const item of dataset.omissions) {
    yield [item, "reason", item.reason];
    yield [item, "reason_en", item.reasonEn];
  }
  const { relations, observations, evidence, checks, sources } = dataset;
  for (const item of [...relations, ...observations, ...evidence, ...checks, ...sources]) {
    yield [item, "note", item.note];
    yield [item, "note_en", item.noteEn];
  }
}
