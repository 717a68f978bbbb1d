import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useActions } from "../actions/use-actions.ts";
import { count } from "../i18n/count.ts";
import { useMessages } from "../i18n/reader.ts";
import type { Change } from "../state/change.ts";
import { select } from "../state/parts/selected.ts";
import { Icon } from "../ui/Icon.tsx";
import { useDismiss } from "../ui/use-dismiss.ts";
import { useNames } from "../use-names.ts";
import { useTrail } from "../use-trail.ts";
import styles from "./EntityMenu.module.css";

export interface EntityMenuProps {
  readonly id: string;
  /** Where it opens, from the corner of the page. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What can be done with an entity, where it was asked for (WAI-ARIA menu). */
export function EntityMenu({ id, at, onClose }: EntityMenuProps) {
  const { actions } = useMessages();
  const nameOf = useNames();
  const { make } = useTrail();
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef(document.activeElement);
  const [place, setPlace] = useState(at);
  const possible = useActions(id);

  const close = useCallback(() => {
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    onClose();
  }, [onClose]);
  useDismiss(root, true, close);
  useLayoutEffect(() => {
    const { width, height } = root.current?.getBoundingClientRect() ?? { width: 0, height: 0 };
    setPlace({ x: Math.min(at.x, innerWidth - width - 8), y: Math.min(at.y, innerHeight - height - 8) });
  }, [at]);
  useEffect(() => root.current?.querySelector("button")?.focus(), []);

  const run = (change: Change) => {
    close();
    make(change);
  };
  const openDetails = () => {
    flushSync(() => run(select({ kind: "entity", id })));
    document.querySelector<HTMLElement>("#panel-title")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons: readonly HTMLElement[] = [...(root.current?.querySelectorAll("button") ?? [])];
    const step = STEPS[event.key];
    const from = buttons.findIndex((button) => button.matches(":focus"));
    const to = step ? (from + step + buttons.length) % buttons.length : { Home: 0, End: buttons.length - 1 }[event.key];
    if (event.key === "Tab") close();
    else if (to !== undefined) buttons[to]?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={root}
      className={styles.menu}
      role="menu"
      aria-label={nameOf({ kind: "entity", id })}
      tabIndex={-1}
      style={{ left: place.x, top: place.y }}
      onKeyDown={onKeyDown}
    >
      <p aria-hidden="true">{nameOf({ kind: "entity", id })}</p>
      <button type="button" role="menuitem" tabIndex={-1} onClick={openDetails}>
        <Icon name="chevron" size={18} />
        <span>{actions.open}</span>
        <kbd>Enter</kbd>
      </button>
      {possible.map(({ action, change, count: many }) => (
        <button key={action.id} type="button" role="menuitem" tabIndex={-1} onClick={() => run(change)}>
          <Icon name={action.icon} size={18} />
          <span>
            {actions[action.id]}
            {many !== undefined && <span className={styles.count}> {count(many)}</span>}
          </span>
          <kbd>{action.key}</kbd>
        </button>
      ))}
    </div>
  );
}
