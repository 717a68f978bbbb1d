import type { OutlineSectionFragment } from "../../generated/operations.ts";
import { useMessages } from "../../i18n/reader.ts";
import type { OutlineItem } from "../../state/outline.ts";
import { readAt } from "../../state/parts/reading.ts";
import type { MakeChange } from "../../use-trail.ts";
import styles from "./Reading.module.css";

export interface OutlineProps {
  readonly items: readonly OutlineItem<OutlineSectionFragment>[];
  readonly source: string;
  readonly change: MakeChange;
}

/** The sections of a source with what each says in our words; each can be opened. */
export function Outline({ items, source, change }: OutlineProps) {
  const { reading: texts } = useMessages();
  return (
    <nav aria-label={texts.outline}>
      <p className="remark">{texts.abstractNote}</p>
      <Items items={items} source={source} change={change} />
    </nav>
  );
}

function Items({ items, source, change }: OutlineProps) {
  return (
    <ol className={styles.outline}>
      {items.map(({ section: { id, title, abstract }, children }) => (
        <li key={id}>
          <button type="button" onClick={() => change(readAt({ source, section: id }))}>
            <strong>{title}</strong>
            <span>{abstract}</span>
          </button>
          {children.length > 0 && <Items items={children} source={source} change={change} />}
        </li>
      ))}
    </ol>
  );
}
