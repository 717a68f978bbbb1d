import type { MouseEvent, ReactNode } from "react";
import { flushSync } from "react-dom";
import { firstControl } from "../first-control.ts";
import styles from "./MoreButton.module.css";

/** Shows the next items of the list or table before it, and leads to the first of them; its text says how many there are. */
export function MoreButton({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  const show = ({ currentTarget: { previousElementSibling: before } }: MouseEvent) => {
    const list = before instanceof HTMLTableElement ? before.tBodies[0] : before;
    const known = list?.children.length ?? 0;
    flushSync(onClick);
    firstControl(list?.children[known] ?? null)?.focus();
  };
  return (
    <button type="button" className={styles.more} onClick={show}>
      {children}
    </button>
  );
}
