import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readDataset } from "../../src/dataset/read-dataset.ts";
import { readOntology } from "../../src/dataset/read-ontology.ts";
import { readKnowledge } from "../../src/knowledge-base.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Ontology } from "../../src/ontology/ontology.ts";
import { filesOf, withTinyCopy } from "./data-folder.ts";
import { startWriter } from "./data-writer-process.ts";
import type { Suite } from "./suite.ts";

const ROUNDS = { short: 60, long: 240 } as const;
const AT_ONCE = 3;
const LONGEST_LIFE = 80;

/** A process saves without end and is killed at any moment; then the dataset is opened. */
export const DATA_KILL: Suite = {
  name: "data-kill",
  async run(length) {
    const rounds = ROUNDS[length];
    const shares = Array.from({ length: AT_ONCE }, (_, at) => Math.ceil((rounds - at) / AT_ONCE));
    const counts = await Promise.all(shares.map((share) => withTinyCopy((folder) => killInRounds(folder, share))));
    const sum = (count: keyof Counts) => counts.reduce((total, each) => total + each[count], 0);
    const [torn, lost, left, fell] = [sum("torn"), sum("lost"), sum("left"), sum("fell")];
    const [saved, underWay] = [sum("saved"), sum("underWay")];
    return [
      {
        what: `kill -9 in ${rounds} rounds of saving`,
        held: torn + lost + left + fell === 0 && saved > 0 && underWay > 0,
        measured: { saved, "killed while saving": underWay, torn, "acknowledged lost": lost, leftovers: left, fell },
      },
    ];
  },
};

interface Counts {
  /** Savings that were acknowledged, and kills after which something lay about that the next start had to clear up. */
  saved: number;
  underWay: number;
  torn: number;
  lost: number;
  left: number;
  /** Writers that ended before they were killed. */
  fell: number;
}

async function killInRounds(folder: string, rounds: number): Promise<Counts> {
  const counts: Counts = { saved: 0, underWay: 0, torn: 0, lost: 0, left: 0, fell: 0 };
  const ontology = await readOntology(join(folder, "..", "ontology"));
  let known: string[] | undefined;
  let acknowledged = 0;
  for (let round = 0; round < rounds; round++) {
    const writer = startWriter(["count", folder]);
    await (round % 4 === 0 ? writer.ready : writer.first);
    await sleep(Math.random() * LONGEST_LIFE);
    const { fell } = await writer.kill();
    if (fell) counts.fell++;
    counts.saved += writer.saved().length;
    acknowledged = Number(writer.saved().at(-1) ?? acknowledged);
    const files = await filesOf(folder);
    if (files.some((name) => /saving|saved|writer/.test(name))) counts.underWay++;
    const seen = await numberIn(() => readDataset(folder, ontology));
    const opened = await numberIn(() => readKnowledge(folder));
    if (opened === undefined || seen !== opened) counts.torn++;
    else if (opened < acknowledged) counts.lost++;
    if (counts.saved > 0) known ??= (await filesOf(folder)).sort();
    if (known && String(await filesOf(folder)) !== String(known)) counts.left++;
    acknowledged = opened ?? acknowledged;
  }
  const strange = (known ?? []).filter((name) => /saving|saved|writer|tmp/.test(name));
  counts.left += strange.length;
  return counts;
}

/** The number that was saved, where the dataset can be read and all its tables are of one saving. */
async function numberIn(read: () => Promise<{ dataset: Dataset; ontology?: Ontology }>): Promise<number | undefined> {
  try {
    const { info, sources, entities, omissions } = (await read()).dataset;
    const number = Number(info.version.split(".")[2]);
    const texts = [sources[0]?.licence, entities[0]?.descriptionEn, omissions[0]?.reasonEn];
    const first = texts.every((text) => !text?.toLowerCase().startsWith("saved"));
    const same = texts.every((text) => text?.replace(/\D/g, "") === String(number));
    return first || same ? number : undefined;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}
