import { resolve } from "node:path";
import { readDataset } from "../../dataset/read-dataset.ts";
import { writeDataset } from "../../dataset/write-dataset.ts";
import { ZhenxingError } from "../../errors.ts";
import { buildGraph } from "../../graph/graph.ts";
import { readOntologyOf } from "../../knowledge-base.ts";
import { LAYOUTS } from "../../layouts/index.ts";
import { toLayoutGraph } from "../../layouts/layout-graph.ts";
import { bundledDataset } from "../bundled.ts";
import type { AddCommand } from "../command.ts";

const DECIMALS = 2;

export const addLayout: AddCommand = (program, terminal) => {
  program
    .command("layout")
    .description("Compute the places of the first view and write them to layouts/overview.csv.")
    .argument("[folder]", "folder of the dataset (default: the bundled one)")
    .option("--seed <number>", "the same seed gives the same places", "1")
    .option("--check", "write nothing; fail when the stored places are not those of the seed")
    .action(async (folder: string | undefined, flags: { seed: string; check?: true }) => {
      const directory = folder === undefined ? bundledDataset(terminal) : resolve(folder);
      const seed = Number(flags.seed);
      if (!/^\d+$/.test(flags.seed) || !Number.isSafeInteger(seed)) {
        throw new ZhenxingError("BAD_INPUT", `Cannot use seed "${flags.seed}": it is not a whole number, 0 or more.`);
      }
      const ontology = await readOntologyOf(directory);
      const options = { anyOrder: true, without: ["positions-complete"] };
      const { dataset } = await readDataset(directory, ontology, options);
      const [layout] = LAYOUTS;
      const { places } = layout.place(toLayoutGraph(buildGraph(dataset, ontology), ontology), { seed });
      const round = (value: number) => Number(value.toFixed(DECIMALS));
      const positions = [...places].map(([id, { x, y }]) => ({ id, x: round(x), y: round(y) }));
      if (flags.check) {
        const stored = new Map(dataset.positions.map(({ id, x, y }) => [id, `${x} ${y}`]));
        const moved = positions.filter(({ id, x, y }) => stored.get(id) !== `${x} ${y}`);
        if (moved.length === 0) return terminal.out(`The ${positions.length} stored places are those of seed ${seed}.`);
        const message = `Cannot confirm the layout: ${moved.length} of ${positions.length} places differ from seed ${seed}. Run \`zhenxing layout\`.`;
        throw new ZhenxingError("DATASET_INVALID", message);
      }
      await writeDataset(directory, { ...dataset, positions }, ontology);
      terminal.out(`Placed ${positions.length} entities by ${layout.name}, seed ${seed}.`);
    });
};
