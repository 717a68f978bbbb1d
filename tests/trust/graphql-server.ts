import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

/** How a server did since it was last asked. */
export interface Strain {
  /** Milliseconds that its process worked. */
  readonly worked: number;
  /** Milliseconds for which it held its event loop at a time, at most; not those for which it had no processor. */
  readonly held: number;
  /** Megabytes of memory beyond those it had then, at most. */
  readonly grown: number;
}

export interface WatchedServer {
  readonly url: string;
  /** Begins to measure anew. */
  begin(): Promise<void>;
  strain(): Promise<Strain>;
  stop(): void;
}

/** Megabytes of heap. Where there is more, what is no longer needed is left in it, and nobody could tell it from what is. */
const HEAP = 256;

/** Starts a server of the bundled dataset for strangers, in a process of its own that measures itself. */
export async function startWatchedServer(): Promise<WatchedServer> {
  const child = fork(new URL("graphql-server-process.ts", import.meta.url), {
    execArgv: [`--max-old-space-size=${HEAP}`, "--import", "tsx"],
  });
  const { url } = await messageOf<{ url: string }>(child);
  const ask = <Answer>(message: string): Promise<Answer> => {
    child.send(message);
    return messageOf<Answer>(child);
  };
  return { url, begin: () => ask("begin"), strain: () => ask("strain"), stop: () => void child.kill() };
}

async function messageOf<Message>(child: ChildProcess): Promise<Message> {
  const [message] = await once(child, "message");
  return message; // The two files are written for each other.
}
