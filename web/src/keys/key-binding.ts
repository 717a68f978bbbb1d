import type { Page } from "../actions/use-actions.ts";
import type { Messages } from "../i18n/messages.ts";
import type { OpenTrail } from "../open-trail.ts";

/** What a key may act on. */
export interface KeyContext {
  readonly trail: OpenTrail;
  readonly page: Page;
  /** Opens or closes the sheet of keys. */
  readonly toggleHelp: () => void;
}

/** Keys that do something. */
export interface KeyBinding {
  readonly says: (messages: Messages) => string;
  /** As people write them: `Ctrl+Shift+Z`; `Ctrl` stands for Command on a Mac. */
  readonly combos: readonly string[];
  /** A text field keeps its keys, unless it is for `everywhere`; `entity` keys need the focus on the graph or the details. */
  readonly where: "everywhere" | "page" | "entity";
  /** Whether there is anything for it to do; the browser has the key where there is not. */
  readonly can: (context: KeyContext) => boolean;
  readonly run: (context: KeyContext) => void;
}
