import type { ReactNode } from "react";
import styles from "./MoreButton.module.css";

/** Shows the next items of a list; its text says how many there are. */
export function MoreButton({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className={styles.more} onClick={onClick}>
      {children}
    </button>
  );
}
