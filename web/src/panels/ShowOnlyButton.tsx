import { useMessages } from "../i18n/reader.ts";
import { showEverything, showOnly } from "../state/parts/around.ts";
import { Icon } from "../ui/Icon.tsx";
import type { DockPanelProps } from "./dock/dock-panel.ts";

export interface ShowOnlyButtonProps extends Pick<DockPanelProps, "view" | "change"> {
  readonly ids: readonly string[];
}

/** Shows just the entities of an answer on the graph, or everything again. */
export function ShowOnlyButton({ ids, view: { around }, change }: ShowOnlyButtonProps) {
  const { answers } = useMessages();
  const unique = [...new Set(ids)];
  const pressed = around?.depth === 0 && around.ids.join(" ") === unique.join(" ");
  return (
    <button
      type="button"
      className="text-button"
      aria-pressed={pressed}
      onClick={() => change(pressed ? showEverything() : showOnly(unique, 0))}
    >
      <Icon name="only" size={16} />
      {answers.onlyOnGraph}
    </button>
  );
}
