import { useEffect } from "react";
import { KEYS } from "./index.ts";
import { isTyping } from "./is-typing.ts";
import type { KeyContext } from "./key-binding.ts";
import { matchKeys } from "./match-keys.ts";

/** Listens for the keys of the page. */
export function useKeys(context: KeyContext): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const binding = KEYS.find(({ combos }) => combos.some((combo) => matchKeys(combo, event)));
      if (!binding?.can(context) || (isTyping(event.target) && !binding.whileTyping)) return;
      event.preventDefault();
      binding.run(context);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [context]);
}
