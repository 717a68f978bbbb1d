import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { createApi } from "../../api/api.ts";
import { createContext } from "../../api/context.ts";
import { ZhenxingError } from "../../errors.ts";
import { openKnowledgeBase } from "../../knowledge-base.ts";
import { readDataConfig } from "../../server/config.ts";
import { LARGEST, readBounds } from "../../server/limit-settings.ts";
import { bundledDataset, DATASET_OPTION, TEXTS_OPTION } from "../bundled.ts";
import type { AddCommand } from "../command.ts";

const VARIABLES = z.record(z.string(), z.unknown());

export const addQuery: AddCommand = (program, terminal) => {
  program
    .command("query")
    .description("Answer a GraphQL query from the dataset, without a server.")
    .argument("<query>", "GraphQL text, or - to read it from standard input")
    .option(...DATASET_OPTION)
    .option(...TEXTS_OPTION)
    .option("--variables <json>", "variables of the query, as JSON", "{}")
    .addHelpText(
      "after",
      "\nExample: zhenxing query '{ search(query: \"fuxin\") { nodes { id name } } }'\nExit status: 0 for an answer without errors, 1 with errors.",
    )
    .action(async (query: string, flags) => {
      const variables = readVariables(flags.variables);
      const config = readDataConfig(flags, terminal.environment, bundledDataset(terminal));
      const knowledge = await openKnowledgeBase(config.dataset, { texts: config.texts });
      const sdl = await readFile(join(terminal.home, "schema.graphql"), "utf8");
      const report = (error: unknown) => terminal.err(String(error));
      // Nobody else waits here, and who has asked can stop it.
      const bounds = readBounds(terminal.environment, { time: LARGEST });
      const api = createApi(sdl, knowledge.ontology, report, { bounds });
      const request = { query: query === "-" ? await text(process.stdin) : query, variables };
      const { body } = await api.executeOperation(request, { contextValue: createContext(knowledge, { bounds }) });
      if (body.kind !== "single") throw new Error("The answer came in parts.");
      terminal.out(JSON.stringify(body.singleResult, null, 2));
      if (body.singleResult.errors) process.exitCode = 1;
    });
};

function readVariables(json: string): Record<string, unknown> {
  try {
    return VARIABLES.parse(JSON.parse(json));
  } catch (cause) {
    const message = `Cannot read --variables ${json}: it is not an object in JSON. Write {"name": "value"}.`;
    throw new ZhenxingError("BAD_INPUT", message, { cause });
  }
}
