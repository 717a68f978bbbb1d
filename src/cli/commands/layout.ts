import { changeDataset } from "../../dataset/change-dataset.ts";
import { readDataset } from "../../dataset/read-dataset.ts";
import { ZhenxingError } from "../../errors.ts";
import { buildGraph } from "../../graph/graph.ts";
import { readOntologyOf } from "../../knowledge-base.ts";
import { LAYOUTS } from "../../layouts/index.ts";
import { toLayoutGraph } from "../../layouts/layout-graph.ts";
import type { Dataset } from "../../model/dataset.ts";
import { FOLDER_ARGUMENT, folderOf } from "../bundled.ts";
import type { AddCommand } from "../command.ts";

const DECIMALS = 2;

export const addLayout: AddCommand = (program, terminal) => {
  program
    .command("layout")
    .description("Compute the places of the first view and write them to layouts/overview.csv.")
    .argument(...FOLDER_ARGUMENT)
    .option("--seed <number>", "the same seed gives the same places", "1")
    .option("--check", "write nothing; fail when the stored places are not those of the seed")
    .action(async (folder: string | undefined, flags: { seed: string; check?: true }) => {
      const directory = folderOf(folder, terminal);
      const seed = Number(flags.seed);
      if (!/^\d+$/.test(flags.seed) || !Number.isSafeInteger(seed)) {
        throw new ZhenxingError("BAD_INPUT", `Cannot use seed "${flags.seed}": it is not a whole number, 0 or more.`);
      }
      const ontology = await readOntologyOf(directory);
      const options = { anyOrder: true, without: ["positions-complete"] };
      const [layout] = LAYOUTS;
      const round = (value: number) => Number(value.toFixed(DECIMALS));
      const positionsOf = (dataset: Dataset) => {
        const { places } = layout.place(toLayoutGraph(buildGraph(dataset, ontology), ontology), { seed });
        return [...places].map(([id, { x, y }]) => ({ id, x: round(x), y: round(y) }));
      };
      if (flags.check) {
        const { dataset } = await readDataset(directory, ontology, options);
        const positions = positionsOf(dataset);
        const stored = new Map(dataset.positions.map(({ id, x, y }) => [id, `${x} ${y}`]));
        const moved = positions.filter(({ id, x, y }) => stored.get(id) !== `${x} ${y}`);
        if (moved.length === 0) return terminal.out(`The ${positions.length} stored places are those of seed ${seed}.`);
        const message = `Cannot confirm the layout: ${moved.length} of ${positions.length} places differ from seed ${seed}. Run \`zhenxing layout\`.`;
        throw new ZhenxingError("DATASET_INVALID", message);
      }
      let placed = 0;
      const place = (dataset: Dataset) => {
        const positions = positionsOf(dataset);
        placed = positions.length;
        return { ...dataset, positions };
      };
      await changeDataset(directory, ontology, place, options);
      terminal.out(`Placed ${placed} entities by ${layout.name}, seed ${seed}.`);
    });
};
