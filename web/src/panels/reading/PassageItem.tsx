import type { ReadPassageFragment } from "../../generated/operations.ts";
import { useMessages } from "../../i18n/reader.ts";
import { light, PUT_OUT } from "../../state/parts/reading.ts";
import type { View } from "../../state/view.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { MakeChange } from "../../use-trail.ts";
import { litBy } from "./lit-by.ts";
import { PassageFacts } from "./PassageFacts.tsx";
import { PassageText } from "./PassageText.tsx";
import styles from "./Reading.module.css";

export interface PassageItemProps {
  readonly passage: ReadPassageFragment;
  /** It is the one at which the source is open. */
  readonly isOpen: boolean;
  readonly view: View;
  readonly change: MakeChange;
}

/** A passage with its facts marked: when it is chosen, they stand in front on the canvas. */
export function PassageItem({ passage, isOpen, view: { selected, reading }, change }: PassageItemProps) {
  const { reading: texts } = useMessages();
  const { evidence, text } = passage;
  const count = new Set(evidence.map(({ fact }) => fact.id)).size;
  const proves = selected !== undefined && evidence.some(({ fact }) => fact.id === selected.id);
  const isOnCanvas = isOpen && reading.facts.length > 0 && selected === undefined;
  const toggle = () => change(isOnCanvas ? PUT_OUT : light(litBy(passage)));
  const hasText = typeof text === "string";
  return (
    <li
      className={styles.passage}
      data-kind={passage.kind}
      data-lit={isOpen || proves || undefined}
      data-place={passage.id}
      tabIndex={-1}
      aria-label={text ?? evidence[0]?.quote}
    >
      {hasText && (
        <PassageText passage={passage} text={text} selected={selected?.id} onChoose={count > 0 ? toggle : undefined} />
      )}
      {count > 0 && (
        <button
          type="button"
          className={styles.count}
          aria-pressed={isOnCanvas}
          title={texts.lightUp(count)}
          onClick={toggle}
        >
          <Icon name="quote" size={14} />
          {texts.facts(count)}
        </button>
      )}
      {(isOpen || !hasText) && <PassageFacts passage={passage} selected={selected?.id} />}
    </li>
  );
}
