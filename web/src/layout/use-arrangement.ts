import { useCallback, useEffect, useState } from "react";
import type { Picture, Places } from "../../../src/layouts/layout.ts";
import { readLayout } from "../read-columns.ts";
import type { SelectionFields } from "../state/filters/filter.ts";
import type { ChosenLayout } from "../state/parts/layout.ts";
import { selectionSearch } from "../state/selection-search.ts";
import { useAsked } from "../use-answer.ts";
import type { LayoutTask } from "./layout-task.ts";
import type { LayoutNews } from "./layout-worker.ts";

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

/** Has the chosen layout made by a worker: of the whole, or of the part of it that is given. */
export function useArrangement({ name, seed, centre }: ChosenLayout, part: SelectionFields = {}): Arrangement {
  const facts = useAsked(readLayout, name === undefined ? undefined : selectionSearch(part).toString());
  const [state, setState] = useState<State>(STORED);
  const [attempt, setAttempt] = useState(0);
  const [stop, setStop] = useState<() => void>(() => () => {});

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt makes the same layout again.
  useEffect(() => {
    if (name === undefined) return setState(STORED);
    setState((last) => ({ ...last, progress: { phase: "running", done: 0 } }));
    if (!facts.data) return;
    const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<LayoutNews>) => {
      if (data.kind === "picture")
        setState({ picture: data.picture, meanwhile: undefined, progress: { phase: "done" } });
      else setState({ picture: undefined, meanwhile: data.places, progress: { phase: "running", done: data.done } });
    });
    worker.addEventListener("error", () => setState((last) => ({ ...last, progress: { phase: "failed" } })));
    worker.postMessage({ name, seed, centre, columns: facts.data } satisfies LayoutTask);
    setStop(() => () => {
      worker.terminate();
      setState((last) => ({
        ...last,
        progress: { phase: "stopped", done: last.progress.phase === "running" ? last.progress.done : 1 },
      }));
    });
    return () => worker.terminate();
  }, [name, seed, centre, facts.data, attempt]);

  const { retry, status } = facts;
  const again = useCallback(() => {
    if (status === "failed") retry();
    setAttempt((count) => count + 1);
  }, [status, retry]);
  const progress: LayoutProgress = status === "failed" ? { phase: "failed" } : state.progress;
  return { ...state, progress, stop, again };
}
