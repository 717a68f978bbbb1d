import { useMemo } from "react";
import type { ReadPassageFragment } from "../../generated/operations.ts";
import { markFacts } from "../../state/mark-facts.ts";
import styles from "./Reading.module.css";

export interface PassageTextProps {
  readonly passage: ReadPassageFragment;
  readonly text: string;
  /** The fact that is opened: what proves it is marked more strongly. */
  readonly selected: string | undefined;
  readonly onChoose: (() => void) | undefined;
}

/** The text of a passage with the quotes marked in it. */
export function PassageText({ passage, text, selected, onChoose }: PassageTextProps) {
  const stretches = useMemo(() => markFacts(text, passage.start, passage.evidence), [text, passage]);
  // A text that is being copied is not chosen.
  const choose = onChoose && (() => document.getSelection()?.isCollapsed !== false && onChoose());
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button below it does the same by keyboard.
    <p className={styles.text} lang="zh-Hans" onClick={choose}>
      {stretches.map((stretch) =>
        stretch.facts.length === 0 ? (
          stretch.text
        ) : (
          <mark key={stretch.start} data-selected={(selected && stretch.facts.includes(selected)) || undefined}>
            {stretch.text}
          </mark>
        ),
      )}
    </p>
  );
}
