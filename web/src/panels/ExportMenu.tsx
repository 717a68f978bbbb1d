import { useCallback, useRef, useState } from "react";
import { ExportFormats, type ExportFormatsQuery } from "../generated/operations.ts";
import { useLanguage, useMessages } from "../i18n/reader.ts";
import { type ExportSelection, exportAddress } from "../state/export-address.ts";
import { inLanguage } from "../state/language.ts";
import { Icon } from "../ui/Icon.tsx";
import { useDismiss } from "../ui/use-dismiss.ts";
import { useAnswer } from "../use-answer.ts";
import styles from "./ExportMenu.module.css";

export interface ExportMenuProps {
  /** The types that are shown; all where undefined. */
  readonly types: readonly string[] | undefined;
  /** The selected entity, for its neighbourhood. */
  readonly around: { readonly id: string; readonly name: string } | undefined;
}

type Formats = ExportFormatsQuery["exportFormats"];

const NOTHING = {};

/** Files of what is shown, in every format. */
export function ExportMenu({ types, around }: ExportMenuProps) {
  const { export: messages } = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(root, open, close);
  const [wanted, setWanted] = useState(false);
  const { data } = useAnswer(ExportFormats, wanted ? NOTHING : undefined);
  const formats = data?.exportFormats ?? [];
  const nothing = types?.length === 0;
  return (
    <div className={styles.export} ref={root}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls="export-menu"
        onClick={() => {
          setWanted(true);
          setOpen(!open);
        }}
        title={messages.title}
      >
        <Icon name="download" />
        <span>{messages.title}</span>
      </button>
      <div id="export-menu" className={styles.menu} hidden={!open}>
        {nothing ? (
          <p>{messages.nothing}</p>
        ) : (
          <Choice title={types ? messages.shown : messages.whole} selection={{ types }} formats={formats} />
        )}
        {around && (
          <Choice
            title={messages.around(around.name)}
            selection={{ around: around.id, depth: 1, types: nothing ? undefined : types }}
            formats={formats}
          />
        )}
        <p className={styles.note}>{messages.note}</p>
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly selection: ExportSelection;
  readonly formats: Formats;
}

function Choice({ title, selection, formats }: ChoiceProps) {
  const language = useLanguage();
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {formats.map(({ name, ...titles }) => {
          const format = inLanguage(language, titles.title, titles.titleEn);
          return (
            <li key={name}>
              <a href={exportAddress(name, selection)} download aria-label={`${format}: ${title}`} title={format}>
                {short(format)}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A title without what stands in brackets: who reads the format. */
function short(title: string): string {
  return title.split(/\s*[（(]/)[0] ?? title;
}
