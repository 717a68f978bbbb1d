import type { Dataset } from "../model/dataset.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { checkChapter } from "./check-chapter.ts";
import { coverageChapter } from "./coverage-chapter.ts";
import { table } from "./table.ts";
import { typeChapters } from "./type-chapters.ts";

/** The codebook of a dataset in Markdown: what is in it, how it was read, what was left out, how it was checked, how to cite it. */
export function codebook(dataset: Dataset, ontology: Ontology): string {
  const { info, sources, entities, relations, observations, evidence } = dataset;
  const counts = `${entities.length} entities, ${relations.length} relations, ${observations.length} observations, ${evidence.length} quotes`;
  const chapters = [
    `# Codebook: ${info.titleEn} (${info.title})`,
    "Written by `zhenxing codebook`; a test fails when it is not current.",
    `Dataset \`${info.name}\`, version ${info.version} of ${info.created}: ${counts}. ${info.descriptionEn}`,
    ...typeChapters(dataset, ontology),
    coverageChapter(dataset),
    checkChapter(dataset),
    `## Sources\n\n${table(
      ["id", "title", "publisher", "quotes"],
      sources.map(({ id, title, publisher = "", url }) => [
        `\`${id}\``,
        url ? `[${title}](${url})` : title,
        publisher,
        String(evidence.filter(({ source }) => source === id).length),
      ]),
    )}`,
    `## Licence and citation\n\n${info.licence.title} (${info.licence.url}). ${citation(dataset)}`,
  ];
  return `${chapters.join("\n\n")}\n`;
}

function citation({ info }: Dataset): string {
  const authors = info.contributors.map(({ title }) => title).join(", ");
  return `Cite as: ${authors} (${info.created.slice(0, 4)}). *${info.titleEn}*, version ${info.version}. Dataset.`;
}
