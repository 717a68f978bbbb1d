import type { ReactNode } from "react";
import styles from "./Facts.module.css";

export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly value: ReactNode;
}

/** What is known of something, as terms and values; nothing where there is none. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ key, label, value }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
