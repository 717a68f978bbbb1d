import { type ReactNode, useEffect, useRef, useState } from "react";
import { useMessages } from "../i18n/reader.ts";
import { momentsOf } from "../state/trail.ts";
import { Icon } from "../ui/Icon.tsx";
import { useTrail } from "../use-trail.ts";
import styles from "./Panel.module.css";
import { useSwipeDown } from "./use-swipe-down.ts";

export interface PanelProps {
  /** What it is about: when this changes, the reader is taken to the heading. */
  readonly subject: string;
  readonly eyebrow: ReactNode;
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of every panel: at the side on wide screens, a sheet from below on narrow ones. */
export function Panel({ subject, eyebrow, title, subtitle, busy, onClose, children }: PanelProps) {
  const { panel } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [tall, setTall] = useState(false);
  const swipe = useSwipeDown(onClose);
  const { trail } = useTrail();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new subject moves the focus.
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
    // A page that opens with a panel leaves the focus where the browser put it: no step was made, or the steps are kept ones.
    const opens = momentsOf(trail).length === 1 || !navigator.userActivation?.hasBeenActive;
    // Who walks over the graph, or from step to step, stays there.
    const walking = document.activeElement?.matches("[role=application], [role=toolbar] *, [data-steps] *");
    if (!opens && !walking) heading.current?.focus({ preventScroll: true });
  }, [subject]);

  return (
    <section
      className={styles.panel}
      id="details"
      aria-labelledby="panel-title"
      aria-busy={busy}
      data-tall={tall || undefined}
      data-entity-keys
    >
      <header className={styles.header} {...swipe}>
        <div className={styles.grip} aria-hidden="true" />
        <div className={styles.bar}>
          <p className={styles.eyebrow}>{eyebrow}</p>
          <button
            type="button"
            className={`icon-button ${styles.size}`}
            onClick={() => setTall(!tall)}
            aria-label={tall ? panel.shrinkSheet : panel.extendSheet}
          >
            <Icon name={tall ? "down" : "up"} />
          </button>
          <button type="button" className="icon-button" onClick={onClose} title={panel.close}>
            <Icon name="close" />
          </button>
        </div>
      </header>
      <div className={styles.body} ref={body}>
        <h2 id="panel-title" ref={heading} tabIndex={-1} data-long={isLong(title) || undefined}>
          {title}
        </h2>
        {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        {busy && (
          <p className={styles.busy} role="status">
            {panel.loading}
          </p>
        )}
        {children}
      </div>
    </section>
  );
}

const LONG = 28;

/** Chinese letters take the room of two others. */
function isLong(title: ReactNode): boolean {
  return typeof title === "string" && [...title].reduce((sum, letter) => sum + (letter > "\u2e80" ? 1 : 0.5), 0) > LONG;
}
