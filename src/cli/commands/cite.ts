import { Option } from "commander";
import { citation } from "../../api/citation.ts";
import { type Context, createContext } from "../../api/context.ts";
import { factPart } from "../../api/fact-part.ts";
import { nodeOf } from "../../api/resolvers/references.ts";
import type { CitedPart } from "../../citations/cite.ts";
import { citedSelection } from "../../citations/cited-selection.ts";
import { CITATION_FORMATS } from "../../citations/index.ts";
import { ZhenxingError } from "../../errors.ts";
import { openKnowledgeBase } from "../../knowledge-base.ts";
import { parseTime } from "../../model/time.ts";
import type { Language } from "../../ontology/bilingual.ts";
import { periodsOf } from "../../query/periods.ts";
import { selectionFromSearch, selectionToSearch } from "../../query/selection-search.ts";
import { subgraph } from "../../query/subgraph.ts";
import { readDataConfig } from "../../server/config.ts";
import { bundledDataset, DATASET_OPTION } from "../bundled.ts";
import type { AddCommand } from "../command.ts";

const NAMES = CITATION_FORMATS.map(({ name }) => name);

export const addCite: AddCommand = (program, terminal) => {
  program
    .command("cite")
    .description("Write how the dataset, a part of it or a single fact is cited.")
    .addOption(new Option("--format <name>", "form of the citation").choices(NAMES).default(NAMES[0]))
    .addOption(new Option("--select <selection>", "a selection as in the address of an export").conflicts("fact"))
    .option("--fact <id>", "id of an entity, a relation or a statistic")
    .addOption(new Option("--language <language>", "its language").choices(["zh", "en"]).default("zh"))
    .option("--url <address>", "where it was looked at (default: the dataset's homepage, if it has one)")
    .option("--accessed <day>", "when it was looked at, e.g. 2026-11-24 (default: today)")
    .option(...DATASET_OPTION)
    .action(async ({ format: name, select, fact, language, url, accessed, dataset }) => {
      const config = readDataConfig({ dataset }, terminal.environment, bundledDataset(terminal));
      const format = CITATION_FORMATS.find((known) => known.name === name);
      if (!format) throw new Error(`The list of citations has no ${name}.`);
      const context = createContext(await openKnowledgeBase(config.dataset));
      const part = select === undefined ? fact && factNamed(context, fact) : await selected(context, select);
      terminal.out(await citation({ format, language, url, accessed: accessed && readDay(accessed) }, context, part));
    });
};

type PartIn = (language: Language) => CitedPart | Promise<CitedPart>;

async function selected({ store, ontology }: Context, select: string): Promise<PartIn> {
  const selection = selectionFromSearch(new URLSearchParams(select), ontology, await periodsOf(store));
  const counts = await subgraph(store, ontology, selection);
  return (language) => citedSelection(selectionToSearch(selection), counts, language);
}

function factNamed(context: Context, id: string): PartIn {
  return async (language) => {
    const fact = await nodeOf(context, id);
    if (fact) return factPart(context, fact, language);
    const message = `Cannot cite "${id}": the dataset has no such fact. Find its id with zhenxing query.`;
    throw new ZhenxingError("UNKNOWN_NAME", message);
  };
}

function readDay(text: string): NonNullable<ReturnType<typeof parseTime>> {
  const day = parseTime(text);
  if (day) return day;
  throw new ZhenxingError("BAD_INPUT", `Cannot read --accessed "${text}": it is no day. Write 2026-11-24.`);
}
