import { ZhenxingError } from "../../errors.ts";
import { readKnowledge } from "../../knowledge-base.ts";
import { type CoveredPassage, coverage } from "../../query/coverage.ts";
import { readDataConfig } from "../../server/config.ts";
import { bundledDataset, DATASET_OPTION, TEXTS_OPTION } from "../bundled.ts";
import type { AddCommand } from "../command.ts";

export const addCoverage: AddCommand = (program, terminal) => {
  program
    .command("coverage")
    .description("Show each passage of the texts at hand with the facts that rest on it.")
    .option(...DATASET_OPTION)
    .option(...TEXTS_OPTION)
    .option("--uncovered", "only passages that no fact rests on")
    .addHelpText("after", "\nExit status: 1 when a passage has neither a fact nor a recorded reason for having none.")
    .action(async (flags: { dataset?: string; texts?: string; uncovered?: true }) => {
      const config = readDataConfig(flags, terminal.environment, bundledDataset(terminal));
      const { dataset, texts } = await readKnowledge(config.dataset, { texts: config.texts });
      if (texts.size === 0) {
        const message =
          "Cannot show coverage: no text of a source is at hand. Name the folder of texts with --texts or ZHENXING_TEXTS.";
        throw new ZhenxingError("BAD_INPUT", message);
      }
      for (const [source, text] of texts) {
        const of = <Item extends { readonly source: string }>(items: readonly Item[]) =>
          items.filter((item) => item.source === source);
        const passages = coverage(text, of(dataset.sections), of(dataset.evidence), of(dataset.omissions));
        const shown = flags.uncovered ? passages.filter(({ facts }) => facts.length === 0) : passages;
        for (const passage of shown) terminal.out(describe(passage, text));
        const covered = passages.filter(({ facts }) => facts.length > 0).length;
        const overlooked = passages.filter(({ facts, omission }) => facts.length === 0 && !omission).length;
        terminal.out(
          `${source}: ${passages.length} passages, ${covered} with facts, ${passages.length - covered - overlooked} left out with a reason, ${overlooked} overlooked.`,
        );
        if (overlooked > 0) process.exitCode = 1;
      }
    });
};

function describe({ section, start, end, facts, omission }: CoveredPassage, text: readonly string[]): string {
  const words = text.slice(start, end).join("").replace(/\s+/gu, "");
  const rest = facts.length > 0 ? facts : [omission ? `left out: ${omission.reasonEn}` : "OVERLOOKED"];
  return `${section} ${start}-${end} ${words}\n${rest.map((line) => `    ${line}`).join("\n")}`;
}
