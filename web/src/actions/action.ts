import type { CanvasGraph } from "../canvas/canvas-graph.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Change } from "../state/change.ts";
import type { Shown } from "../state/shown.ts";
import type { View } from "../state/view.ts";
import type { IconName } from "../ui/Icon.tsx";

/** The entity that is acted on, and the page around it. */
export interface ActionContext {
  readonly id: string;
  readonly view: View;
  readonly graph: CanvasGraph;
  readonly shown: Shown;
}

/** What a reader can do with an entity: from the menu, from its details, and by key. */
export interface Action {
  /** Its text in the messages says what it does. */
  readonly id: keyof Messages["actions"];
  readonly icon: IconName;
  /** Works while the graph or the details have the focus. */
  readonly key: string;
  /** How many entities it is about, where that is worth saying. */
  readonly count?: (context: ActionContext) => number | undefined;
  /** Makes sense for an entity that is not on the page, too. */
  readonly offPage?: true;
  /** What it does; undefined where it would do nothing. */
  readonly change: (context: ActionContext) => Change | undefined;
}
