import { useCallback, useRef, useState } from "react";
import { useMessages } from "../i18n/reader.ts";
import { EXPORT_FORMATS, type ExportSelection, exportAddress } from "../state/export-address.ts";
import { Icon } from "../ui/Icon.tsx";
import { useDismiss } from "../ui/use-dismiss.ts";
import styles from "./ExportMenu.module.css";

export interface ExportMenuProps {
  /** The types that are shown; all where undefined. */
  readonly types: readonly string[] | undefined;
  /** The selected entity, for its neighbourhood. */
  readonly around: { readonly id: string; readonly name: string } | undefined;
}

/** Files of what is shown, in every format. */
export function ExportMenu({ types, around }: ExportMenuProps) {
  const { export: messages } = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(root, open, close);
  const nothing = types?.length === 0;
  return (
    <div className={styles.export} ref={root}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls="export-menu"
        onClick={() => setOpen(!open)}
        title={messages.title}
      >
        <Icon name="download" />
        <span>{messages.title}</span>
      </button>
      <div id="export-menu" className={styles.menu} hidden={!open}>
        {nothing ? (
          <p>{messages.nothing}</p>
        ) : (
          <Choice title={types ? messages.shown : messages.whole} selection={{ types }} />
        )}
        {around && (
          <Choice
            title={messages.around(around.name)}
            selection={{ around: around.id, depth: 1, types: nothing ? undefined : types }}
          />
        )}
        <p className={styles.note}>{messages.note}</p>
      </div>
    </div>
  );
}

function Choice({ title, selection }: { readonly title: string; readonly selection: ExportSelection }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {EXPORT_FORMATS.map(({ name, title: format }) => (
          <li key={name}>
            <a href={exportAddress(name, selection)} download aria-label={`${format}: ${title}`}>
              {format}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
