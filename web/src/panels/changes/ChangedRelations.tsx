import type { ChangesQuery } from "../../generated/operations.ts";
import { formatTime } from "../../i18n/format-time.ts";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import { RelationLink } from "../../ui/RelationLink.tsx";
import styles from "./Changes.module.css";

/** What joined the same two in another way: before, then after. */
export function ChangedRelations({ changed }: { readonly changed: ChangesQuery["diff"]["relations"] }) {
  const { changes: texts } = useMessages();
  const language = useLanguage();
  if (changed.length === 0) return null;
  return (
    <section className={styles.facts}>
      <h3>{texts.changed(changed.length)}</h3>
      <ul>
        {changed.map(({ before, after }) => (
          <li key={[...before, ...after].map(({ id }) => id).join(" ")}>
            {[...before, ...after].map((one) => (
              <span key={one.id} className={styles.changed}>
                <RelationLink relation={one} />
                {one.time && <span className={styles.time}>{formatTime(one.time, language)}</span>}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
