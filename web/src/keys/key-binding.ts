import type { Messages } from "../i18n/messages.ts";
import type { OpenTrail } from "../open-trail.ts";

/** What a key may act on. */
export interface KeyContext {
  readonly trail: OpenTrail;
}

/** Keys that do something wherever the focus is. */
export interface KeyBinding {
  /** Its text in the messages says what it does. */
  readonly id: keyof Messages["keys"];
  /** As people write them: `Ctrl+Shift+Z`; `Ctrl` stands for Command on a Mac. */
  readonly combos: readonly string[];
  /** In text fields too, which keep their own keys otherwise. */
  readonly whileTyping?: true;
  /** Whether there is anything for it to do; the browser has the key where there is not. */
  readonly can: (context: KeyContext) => boolean;
  readonly run: (context: KeyContext) => void;
}
