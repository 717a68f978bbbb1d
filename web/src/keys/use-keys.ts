import { useEffect, useEffectEvent } from "react";
import { KEYS } from "./index.ts";
import { isTyping } from "./is-typing.ts";
import type { KeyBinding, KeyContext } from "./key-binding.ts";
import { matchKeys } from "./match-keys.ts";
import { singleKeysWork } from "./single-keys.ts";

/** Listens for the keys of the page. */
export function useKeys(context: KeyContext): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isInDialog(event.target)) return;
    const binding = KEYS.find(
      ({ combos, where }) => combos.some((combo) => matchKeys(combo, event)) && isHeard(where, event.target),
    );
    if (!binding?.can(context)) return;
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !singleKeysWork()) return;
    event.preventDefault();
    binding.run(context);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** A dialog has its own keys. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("dialog") !== null;
}

function isHeard(where: KeyBinding["where"], target: EventTarget | null): boolean {
  if (where === "everywhere") return true;
  if (isTyping(target)) return false;
  return where === "page" || (target instanceof Element && target.closest("[data-entity-keys]") !== null);
}
