// A process that writes to a dataset until it is killed, on the built program: it says on a line of its own what has been saved.
// node data-writer.mjs count <folder>          saves one number after another in three tables and the descriptor
// node data-writer.mjs add <folder> <name>     adds one check after another to what is there, others doing the same
import { writeSync } from "node:fs";
import { join } from "node:path";
import { changeDataset } from "../../dist/dataset/change-dataset.js";
import { readOntology } from "../../dist/dataset/read-ontology.js";

const [mode, folder, name] = process.argv.slice(2);
const ontology = await readOntology(join(folder, "..", "ontology"));

const CHANGES = {
  count(dataset) {
    const number = Number(dataset.info.version.split(".")[2]) + 1;
    const edit = ([first, ...rest], change) => [{ ...first, ...change }, ...rest];
    const changed = {
      ...dataset,
      info: { ...dataset.info, version: `1.0.${number}` },
      sources: edit(dataset.sources, { licence: `saved ${number}` }),
      entities: edit(dataset.entities, { descriptionEn: `Saved ${number}.` }),
      omissions: edit(dataset.omissions, { reasonEn: `saved ${number}` }),
    };
    return [changed, String(number)];
  },
  add(dataset) {
    const id = `${name}-${dataset.checks.length}`;
    const check = { id, fact: "city/baihua", checkedBy: name, date: "2026-11-28", verdict: "right" };
    return [{ ...dataset, checks: [...dataset.checks, check] }, id];
  },
};

writeSync(1, "ready\n");
for (;;) {
  let saved = "";
  const change = (dataset) => {
    const [changed, what] = CHANGES[mode](dataset);
    saved = what;
    return changed;
  };
  await changeDataset(folder, ontology, change, { patience: 600_000 });
  writeSync(1, `${saved}\n`);
}
