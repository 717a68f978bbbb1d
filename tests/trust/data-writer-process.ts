import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/** Starts a process that writes to a dataset; `saved` gets what it says that it has saved. */
export function startWriter(args: readonly string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "data-writer.mjs"), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  let rest = "";
  const [ready, first] = [openPromise(), openPromise()];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const parts = (rest + text).split("\n");
    rest = parts.pop() ?? "";
    lines.push(...parts);
    if (lines.length > 0) ready.keep();
    if (lines.length > 1) first.keep();
  });
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => {
      ready.keep();
      first.keep();
      resolve();
    });
  });
  return {
    /** Kept when it begins to save, and when it has saved once; or when it has ended. */
    ready: ready.promise,
    first: first.promise,
    saved: () => lines.filter((line) => line !== "ready"),
    /** Ends it as nothing can be prepared for, and resolves when all that it had said was read. */
    async kill() {
      const fell = fellByItself(child);
      child.kill("SIGKILL");
      await ended;
      return { fell };
    },
  };
}

function openPromise() {
  let keep: () => void = () => {};
  const promise = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}

function fellByItself({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
