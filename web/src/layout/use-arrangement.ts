import { useCallback, useEffect, useRef, useState } from "react";
import type { Picture, Places } from "../../../src/layouts/layout.ts";
import { readLayout } from "../read-columns.ts";
import type { SelectionFields } from "../state/filters/filter.ts";
import type { ChosenLayout } from "../state/parts/layout.ts";
import { selectionSearch } from "../state/selection-search.ts";
import { useAsked } from "../use-answer.ts";
import { afterDrawing } from "./after-drawing.ts";
import { keepPace } from "./keep-pace.ts";
import type { LayoutTask } from "./layout-task.ts";
import type { LayoutNews, LayoutReport } from "./layout-worker.ts";

/** How far the layout is that the reader has chosen. */
export type LayoutProgress =
  | { readonly phase: "done" }
  | { readonly phase: "running"; readonly done: number }
  | { readonly phase: "stopped"; readonly done: number }
  | { readonly phase: "failed" };

/** Where the entities stand. */
export interface Arrangement {
  /** The picture of the layout; undefined where the stored places are shown, and before it is there. */
  readonly picture: Picture | undefined;
  /** Where the entities stand meanwhile. */
  readonly meanwhile: Places | undefined;
  readonly progress: LayoutProgress;
  /** Leaves the entities where they are now. */
  readonly stop: () => void;
  readonly again: () => void;
}

type State = Pick<Arrangement, "picture" | "meanwhile" | "progress">;

const STORED: State = { picture: undefined, meanwhile: undefined, progress: { phase: "done" } };

/** Has the chosen layout made by a worker, of what is selected; it waits while that is not known. */
export function useArrangement({ name, seed, centre }: ChosenLayout, part: SelectionFields | "unknown"): Arrangement {
  const facts = useAsked(
    readLayout,
    name === undefined || part === "unknown" ? undefined : selectionSearch(part).toString(),
  );
  const [state, setState] = useState<State>(STORED);
  const [attempt, setAttempt] = useState(0);
  const task = JSON.stringify([name, seed, centre, attempt]);
  const stopped = useRef<string>(undefined);
  const end = useRef(() => {});

  useEffect(() => {
    if (name === undefined) return setState(STORED);
    // What was stopped before it had begun does not begin when its facts come.
    if (stopped.current === task) return;
    setState((last) => ({ ...last, progress: { phase: "running", done: 0 } }));
    if (!facts.data) return;
    const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    // To draw each report would leave the page no time to hear its reader.
    const reports = keepPace<LayoutReport>(
      ({ done, places }) => setState({ picture: undefined, meanwhile: places, progress: { phase: "running", done } }),
      afterDrawing,
    );
    end.current = () => {
      worker.terminate();
      reports.end();
    };
    worker.addEventListener("message", ({ data }: MessageEvent<LayoutNews>) => {
      if (data.kind === "progress") return reports.hear(data);
      reports.end();
      setState({ picture: data.picture, meanwhile: undefined, progress: { phase: "done" } });
    });
    worker.addEventListener("error", () => {
      reports.end();
      setState((last) => ({ ...last, progress: { phase: "failed" } }));
    });
    worker.postMessage({ name, seed, centre, columns: facts.data } satisfies LayoutTask);
    return end.current;
  }, [task, name, seed, centre, facts.data]);

  const stop = useCallback(() => {
    stopped.current = task;
    end.current();
    setState(({ progress, ...last }) => ({
      ...last,
      progress: { phase: "stopped", done: progress.phase === "running" ? progress.done : 1 },
    }));
  }, [task]);
  const { retry, status } = facts;
  const again = useCallback(() => {
    if (status === "failed") retry();
    setAttempt((count) => count + 1);
  }, [status, retry]);
  const progress: LayoutProgress = status === "failed" ? { phase: "failed" } : state.progress;
  return { ...state, progress, stop, again };
}
