import { LAYOUTS } from "../../../src/layouts/index.ts";
import type { Picture, Places } from "../../../src/layouts/layout.ts";
import { type LayoutTask, toLayoutGraph } from "./layout-task.ts";

/** How far a layout is, and where the entities stand meanwhile. */
export interface LayoutReport {
  readonly kind: "progress";
  readonly done: number;
  readonly places: Places;
}

/** What the worker says: how far it is, then what has come out. */
export type LayoutNews = LayoutReport | { readonly kind: "picture"; readonly picture: Picture };

/** Lays out in a thread of its own, so that the page stays fluent; whoever wants it to stop ends the thread. */
self.addEventListener("message", ({ data }: MessageEvent<LayoutTask>) => {
  const { name, seed, centre, columns } = data;
  const layout = LAYOUTS.find((one) => one.name === name);
  if (!layout) throw new Error(`There is no layout "${name}".`);
  const say = (news: LayoutNews) => self.postMessage(news);
  const picture = layout.place(toLayoutGraph(columns), {
    seed,
    around: centre,
    onProgress: (done, places) => say({ kind: "progress", done, places }),
  });
  say({ kind: "picture", picture });
});
