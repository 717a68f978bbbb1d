import { setMaxListeners } from "node:events";
import { Worker } from "node:worker_threads";
import { type Compute, computeHere } from "../query/compute.ts";
import { packGraph } from "./packed-graph.ts";
import type { Order, Reply } from "./thread.ts";

/** What takes fewer steps, some 20 ms, is not worth the way to another thread. */
const WORTH_THE_WAY = 2_000_000;

export interface Measuring {
  readonly compute: Compute;
  /** Ends the thread, and what it computes. */
  close(): Promise<void>;
}

interface Task {
  readonly order: () => Order;
  readonly signal: AbortSignal | undefined;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/**
 * Computes what takes long in a thread of its own, one after another, so that the event loop goes on. What nobody waits for any
 * longer is ended with its thread; the next thread is started when it is needed.
 */
export function openMeasuring(): Measuring {
  const waiting: Task[] = [];
  let worker: Worker | undefined;
  let current: Task | undefined;

  const settle = (end: (task: Task) => void) => {
    const task = current;
    current = undefined;
    if (task) end(task);
    next();
  };
  const lose = (reason: unknown) => {
    void worker?.terminate();
    worker = undefined;
    settle(({ reject }) => reject(reason));
  };
  const start = (): Worker => {
    const thread = startThread();
    thread.on("message", (reply: Reply) => {
      if (thread !== worker) return;
      settle(({ resolve, reject }) => ("error" in reply ? reject(reply.error) : resolve(reply.result)));
    });
    thread.on("error", (error) => thread === worker && lose(error));
    return thread;
  };
  const next = () => {
    if (current) return;
    current = waiting.shift();
    if (!current) return;
    worker ??= start();
    worker.postMessage(current.order());
  };

  return {
    compute({ metric, graph, options, steps }, signal) {
      if (steps < WORTH_THE_WAY) return computeHere({ metric, graph, options, steps }, signal);
      return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const order = () => ({ metric: metric.name, graph: packGraph(graph), options });
        const abort = () => (task === current ? lose(signal?.reason) : leave(task));
        const settled =
          <Value>(settle: (value: Value) => void) =>
          (value: Value) => {
            signal?.removeEventListener("abort", abort);
            settle(value);
          };
        // The thread has the same metrics: what it answers is this one's result.
        const task: Task = {
          ...{ order, signal },
          ...{ resolve: settled(resolve as (result: unknown) => void), reject: settled(reject) },
        };
        if (signal) setMaxListeners(0, signal); // One request may wait for many measures; Node warns of more than ten.
        signal?.addEventListener("abort", abort, { once: true });
        waiting.push(task);
        next();
      });
    },
    async close() {
      waiting.length = 0;
      await worker?.terminate();
    },
  };

  function leave(task: Task): void {
    const place = waiting.indexOf(task);
    if (place < 0) return;
    waiting.splice(place, 1);
    task.reject(task.signal?.reason);
  }
}

function startThread(): Worker {
  const file = import.meta.url.endsWith(".ts") ? "thread-from-source.mjs" : "thread.js";
  const thread = new Worker(new URL(file, import.meta.url));
  thread.unref();
  return thread;
}
