import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The folder that it is started in; this one when absent. */
  readonly cwd?: string;
}

/** What of the environment the program would heed. */
const HEEDED = ["PORT", "HOST", "ZHENXING_DATASET", "ZHENXING_TEXTS", "ZHENXING_LOG", "NODE_OPTIONS", "FORCE_COLOR"];

/** How a shell would call the program, as built. */
export const PROGRAM = [process.execPath, resolve("dist/cli/main.js")] as const;

/** Runs the program to its end. */
export async function zhenxing(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return endOf(start(args, options));
}

/** Starts the program. */
export function start(args: readonly string[], options: RunOptions = {}): ChildProcess {
  const [node, ...rest] = PROGRAM;
  return launch(node, [...rest, ...args], options);
}

/** Runs a line of shell, in which `zhenxing` is the program, and answers with the status of its first command. */
export async function shell(line: string): Promise<Ended> {
  const program = `zhenxing() { ${PROGRAM.map((word) => `'${word}'`).join(" ")} "$@"; }`;
  return endOf(launch("bash", ["-c", `${program}\n${line}\nexit "\${PIPESTATUS[0]}"`], {}));
}

function launch(command: string, args: readonly string[], { stdin = "", env = {}, cwd }: RunOptions): ChildProcess {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !HEEDED.includes(name)));
  const child = spawn(command, args, { env: { ...inherited, ...env }, cwd, stdio: "pipe" });
  child.stdin.on("error", () => {}); // It may end without reading.
  child.stdin.end(stdin);
  return child;
}

async function endOf(child: ChildProcess): Promise<Ended> {
  if (!child.stdout || !child.stderr) throw new Error("The program was started without pipes.");
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, out, err };
}
