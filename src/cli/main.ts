#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command, CommanderError } from "commander";
import { DatasetError } from "../dataset/dataset-error.ts";
import { ZhenxingError } from "../errors.ts";
import type { Terminal } from "./command.ts";
import { COMMANDS } from "./index.ts";

// Exit status: 0 done; 1 bad data, or a query with errors; 2 misuse; 70 a fault of the program itself.

const terminal: Terminal = {
  environment: process.env,
  home: dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
};

const { version }: { version: string } = JSON.parse(readFileSync(join(terminal.home, "package.json"), "utf8"));

const program = new Command("zhenxing")
  .description("A knowledge graph of policy that can be queried, browsed, cited and taken away.")
  .version(version)
  .enablePositionalOptions() // The --version of export is its own.
  .showSuggestionAfterError()
  .showHelpAfterError("Run with --help for what can be said.")
  .exitOverride();
for (const add of COMMANDS) add(program, terminal);
for (const command of program.commands) command.exitOverride();

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(); // Who was reading has left, as `head` does: no fault of anyone.
    if (stream === process.stdout) process.stderr.write(`Cannot write to standard output: ${error.message}.\n`);
    process.exit(2);
  });
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = statusOf(error);
}

function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ZhenxingError) {
    terminal.err(error.message);
    return error instanceof DatasetError || error.code === "DATASET_INVALID" ? 1 : 2;
  }
  terminal.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 70;
}
