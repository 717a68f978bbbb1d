import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ZhenxingError } from "../../errors.ts";
import { openKnowledgeBase, watchKnowledgeBase } from "../../knowledge-base.ts";
import { readConfig } from "../../server/config.ts";
import { createLog } from "../../server/log.ts";
import { startServer } from "../../server/server.ts";
import { bundledDataset, DATASET_OPTION, TEXTS_OPTION } from "../bundled.ts";
import type { AddCommand } from "../command.ts";

export const addServe: AddCommand = (program, terminal) => {
  program
    .command("serve")
    .description("Serve the viewer, the GraphQL API and the exports over HTTP.")
    .option(...DATASET_OPTION)
    .option(...TEXTS_OPTION)
    .option("--port <number>", "port to listen on (default: PORT, else 4000)")
    .option("--host <address>", "address to listen on (default: HOST, else 127.0.0.1)")
    .option("--mode <mode>", "development, or production for strangers (default: ZHENXING_MODE, else development)")
    .option("--watch", "load the dataset and its ontology anew, whole or not at all, when their files change")
    .action(async (flags) => {
      const config = readConfig(flags, terminal.environment, bundledDataset(terminal));
      const knowledge = await openKnowledgeBase(config.dataset, { texts: config.texts });
      const { fault: report, answered, asked } = createLog(config.log, terminal.err);
      const sdl = await readFile(join(terminal.home, "schema.graphql"), "utf8");
      const viewer = join(terminal.home, "dist", "web");
      const server = await startServer({ knowledge, sdl, viewer, report, answered, asked }, config);
      const { info, counts } = await knowledge.store.describe();
      const size = `${counts.entities} entities, ${counts.relations} relations, ${counts.evidence} quotes`;
      terminal.out(`Zhenxing serves ${info.title} (${info.name} ${info.version}: ${size})`);
      terminal.out(`  viewer   ${server.url}/`);
      terminal.out(`  GraphQL  ${server.url}/graphql`);
      terminal.out(`  exports  ${server.url}/export/<format>`);
      if (knowledge.texts.size > 0) terminal.out(`  texts at hand: ${[...knowledge.texts.keys()].join(", ")}`);
      if (flags.watch) {
        await watchKnowledgeBase(
          config.dataset,
          { texts: config.texts },
          {
            async reloaded(knowledge) {
              const { info: now } = await knowledge.store.describe();
              terminal.out(`Loaded anew: ${now.name} ${now.version}.`);
              await server.reload(knowledge);
            },
            failed(error) {
              if (error instanceof ZhenxingError)
                terminal.err(`${error.message}\nWhat was loaded before is still served.`);
              else report(error);
            },
          },
        );
        terminal.out("  watching its files");
      }
      let stopping = false;
      const stop = () => {
        if (stopping) process.exit(1); // Asked a second time, it does not wait.
        stopping = true;
        void server.stop().then(() => process.exit(0));
      };
      process.on("SIGINT", stop);
      process.on("SIGTERM", stop);
    });
};
