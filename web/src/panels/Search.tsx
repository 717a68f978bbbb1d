import { type RefObject, useEffect, useRef } from "react";
import { useMessages } from "../i18n/reader.ts";
import { useSelect } from "../select-context.ts";
import { EntityCombobox } from "./EntityCombobox.tsx";

/** The search of the whole page: it selects the entity that is chosen. */
export function Search() {
  const { search } = useMessages();
  const select = useSelect();
  const input = useRef<HTMLInputElement>(null);
  useFocusAtStart(input);
  return (
    <search>
      <EntityCombobox
        id="search"
        label={search.label}
        input={input}
        onChoose={(id) => select({ kind: "entity", id })}
      />
    </search>
  );
}

/** A page that opens without a selection begins at the search, unless that would raise a keyboard on the screen. */
function useFocusAtStart(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const selected = /[?&](entity|relation|observation)=/.test(window.location.search);
    if (!selected && window.matchMedia("(pointer: fine)").matches) input.current?.focus();
  }, [input]);
}
