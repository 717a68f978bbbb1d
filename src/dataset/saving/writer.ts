import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { hostname } from "node:os";

/** A process that writes, as the names of its files say it. */
export interface Writer {
  readonly pid: number;
  /** When the process began, as the system counts it: tells apart two that had one number; "" where the system does not say. */
  readonly started: string;
  /** Tells apart two writings of one process. */
  readonly token: string;
  readonly host: string;
}

export async function newWriter(): Promise<Writer> {
  const started = (await stateOf(process.pid))?.started ?? "";
  return { pid: process.pid, started, token: randomUUID().slice(0, 8), host: hostname() };
}

/** The name of a file or folder that this writer alone makes. */
export function writerFile(kind: string, { pid, started, token, host }: Writer): string {
  return [kind, pid, started, token, encodeURIComponent(host).replaceAll(".", "%2E")].join(".");
}

/** Which writer made a file of this name; undefined where it is no name of that kind. */
export function writerOf(kind: string, name: string): Writer | undefined {
  const [beginning, pid = "", started, token, host, ...more] = name.split(".");
  if (beginning !== kind || !/^\d+$/.test(pid) || started === undefined || !token || !host || more.length > 0)
    return undefined;
  try {
    return { pid: Number(pid), started, token, host: decodeURIComponent(host) };
  } catch {
    return undefined; // No writer encodes its machine so.
  }
}

/** Whether a writer has surely ended; of one on another machine nobody here knows. */
export async function hasEnded({ pid, started, host }: Writer): Promise<boolean> {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0); // Sends nothing: it asks whether there is such a process.
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH"; // Else it is there, and another user's.
  }
  const state = await stateOf(pid);
  return state !== undefined && (state.dead || (started !== "" && state.started !== started));
}

/** What Linux says of a process (https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html); undefined elsewhere. */
async function stateOf(pid: number): Promise<{ started: string; dead: boolean } | undefined> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, "utf8");
    // The name before the last parenthesis may hold anything; the state is the third field, the start the 22nd.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { started: fields[19] ?? "", dead: fields[0] === "Z" || fields[0] === "X" };
  } catch {
    return undefined;
  }
}
