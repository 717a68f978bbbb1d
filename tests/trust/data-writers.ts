import { setTimeout as sleep } from "node:timers/promises";
import { readDataset } from "../../src/dataset/read-dataset.ts";
import { readKnowledge } from "../../src/knowledge-base.ts";
import { filesOf, withTinyCopy } from "./data-folder.ts";
import { startWriter } from "./data-writer-process.ts";
import type { Suite } from "./suite.ts";

const WRITERS = 8;
const SECONDS = { short: 20, long: 600 } as const;
const BETWEEN_KILLS = 2000;

/** Eight processes change one dataset at once, one after another of them is killed, and somebody reads all the time. */
export const DATA_WRITERS: Suite = {
  name: "data-writers",
  run: (length) =>
    withTinyCopy(async (folder) => {
      const { ontology } = await readKnowledge(folder);
      const start = (name: number) => startWriter(["add", folder, `w${name}`]);
      const writers = Array.from({ length: WRITERS }, (_, name) => start(name));
      await Promise.all(writers.map(({ ready }) => ready));
      const acknowledged: string[] = [];
      let [reads, torn, kills, fell] = [0, 0, 0, 0];
      const stop = async (writer: ReturnType<typeof start>) => {
        if ((await writer.kill()).fell) fell++;
        acknowledged.push(...writer.saved());
      };
      const end = Date.now() + SECONDS[length] * 1000;
      const reading = (async () => {
        for (; Date.now() < end; reads++) {
          await readDataset(folder, ontology).catch((error: Error) => {
            torn++;
            console.error(error.message);
          });
        }
      })();
      while (Date.now() < end) {
        await sleep(BETWEEN_KILLS);
        const oldest = writers.shift();
        if (oldest) await stop(oldest);
        kills++;
        writers.push(start(WRITERS + kills));
      }
      await reading;
      await Promise.all(writers.map(stop));
      const { dataset } = await readKnowledge(folder);
      const kept = new Set(dataset.checks.map(({ id }) => id));
      const lost = acknowledged.filter((id) => !kept.has(id)).length;
      const left = (await filesOf(folder)).filter((name) => /saving|saved|writer|tmp/.test(name)).length;
      return [
        {
          what: `${WRITERS} writers at once for ${SECONDS[length]} s`,
          held: torn + lost + left + fell === 0 && acknowledged.length > 0,
          measured: {
            saved: acknowledged.length,
            reads,
            kills,
            torn,
            "acknowledged lost": lost,
            leftovers: left,
            fell,
          },
        },
      ];
    }),
};
