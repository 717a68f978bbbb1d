const STOPPING = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Does work that has to clean up when the program is told to stop; the program then ends as by that signal. */
export async function untilStopped(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  let stoppedBy: NodeJS.Signals | undefined;
  const stop = (name: NodeJS.Signals) => {
    stoppedBy = name;
    controller.abort();
  };
  for (const name of STOPPING) process.once(name, stop);
  try {
    await work(controller.signal);
  } catch (error) {
    if (stoppedBy === undefined) throw error;
  } finally {
    for (const name of STOPPING) process.off(name, stop);
    if (stoppedBy !== undefined) process.kill(process.pid, stoppedBy);
  }
}
