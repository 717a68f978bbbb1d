import { useEffect, useRef } from "react";
import type { SourceOutlineQuery } from "../../generated/operations.ts";
import { useMessages } from "../../i18n/reader.ts";
import { outermost, outlineOf } from "../../state/outline.ts";
import { readAt } from "../../state/parts/reading.ts";
import type { View } from "../../state/view.ts";
import { Icon } from "../../ui/Icon.tsx";
import { ErrorNotice } from "../../ui/Notice.tsx";
import type { Answer } from "../../use-answer.ts";
import type { MakeChange } from "../../use-trail.ts";
import { Outline } from "./Outline.tsx";
import { Passages } from "./Passages.tsx";
import styles from "./Reading.module.css";
import { SectionNav } from "./SectionNav.tsx";
import { SourceHead } from "./SourceHead.tsx";
import { Unplaced } from "./Unplaced.tsx";

export interface SourceReaderProps {
  readonly id: string;
  /** Undefined until it has been read, and where there is none such. */
  readonly source: SourceOutlineQuery["source"];
  readonly answer: Answer<SourceOutlineQuery>;
  readonly view: View;
  readonly change: MakeChange;
}

/** One source: its outline, or one section of it with its passages. */
export function SourceReader({ id, source, answer, view, change }: SourceReaderProps) {
  const { reading: texts } = useMessages();
  const { status, error, retry } = answer;
  const back = useRef<HTMLButtonElement>(null);
  // The list gave way to the source: the keyboard goes on from here.
  useEffect(() => {
    if (document.activeElement === document.body && navigator.userActivation?.hasBeenActive)
      back.current?.focus({ preventScroll: true });
  }, []);

  const { section, position } = view.reading;
  const page = source ? outermost(source.sections, section) : undefined;
  const isOutline = source && source.sections.length > 0 && !page && position === undefined;
  const nav = { sections: source?.sections ?? [], source: id, change };
  return (
    <>
      <button
        ref={back}
        type="button"
        className={`text-button ${styles.back}`}
        onClick={() => change(readAt({ source: undefined }))}
      >
        <Icon name="arrowUp" size={16} />
        {texts.allSources}
      </button>
      {status === "failed" && <ErrorNotice error={error} onRetry={retry} />}
      {status === "loading" && !source && <p role="status">{texts.loading}</p>}
      {status === "ready" && !source && <p role="status">{texts.unknown(id)}</p>}
      {source && (
        <>
          <SourceHead source={source} />
          {isOutline ? (
            <Outline items={outlineOf(source.sections)} source={id} change={change} />
          ) : (
            <>
              {!page && source.unplacedEvidence.length > 0 && (
                <Unplaced evidence={source.unplacedEvidence} selected={view.selected?.id} />
              )}
              {page && <SectionNav {...nav} page={page} at="above" />}
              <Passages {...{ source: id, page, view, change }} sections={source.sections} key={page?.id} />
              {page && <SectionNav {...nav} page={page} at="below" />}
            </>
          )}
        </>
      )}
    </>
  );
}
