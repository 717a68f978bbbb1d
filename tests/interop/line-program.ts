import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import type { FoundGraph } from "./expected.ts";

/** A program that is started once, since starting it takes longer than what it is asked, and answers each line with a line of JSON. */
export interface LineProgram {
  /** Rejects with what the program says where it cannot; questions are asked one after another. */
  ask(line: string): Promise<FoundGraph>;
  /** Ends it, where it was started; resolves when it is gone. */
  end(): Promise<void>;
}

/** A program that `start` starts when it is asked first. */
export function lineProgram(start: () => readonly [command: string, ...args: string[]]): LineProgram {
  let running: ChildProcessWithoutNullStreams | undefined;
  return {
    async ask(line) {
      running ??= begin(start());
      const answer = JSON.parse(await answerOf(running, line));
      if (typeof answer.error === "string") throw new Error(answer.error.slice(0, 500));
      return answer;
    },
    async end() {
      if (!running || running.exitCode !== null) return;
      const gone = new Promise((resolve) => running?.once("close", resolve));
      running.stdin.end();
      await gone;
    },
  };
}

function begin([command, ...args]: readonly [string, ...string[]]): ChildProcessWithoutNullStreams {
  const program = spawn(command, args);
  // What it logs is read, so that it never waits for a reader.
  program.stderr.resume();
  program.stdin.on("error", () => {});
  return program;
}

function answerOf({ stdin, stdout }: ChildProcessWithoutNullStreams, line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    const hear = (piece: Buffer) => {
      pieces.push(piece);
      if (piece.at(-1) !== NEWLINE) return;
      stop();
      resolve(Buffer.concat(pieces).toString());
    };
    const fail = () => {
      stop();
      reject(new Error("The program ended without an answer."));
    };
    const stop = () => stdout.off("data", hear).off("close", fail);
    stdout.on("data", hear).on("close", fail);
    stdin.write(`${line}\n`);
  });
}

const NEWLINE = 10;
