import { readableOn } from "../../canvas/mix-colors.ts";
import { count } from "../../i18n/count.ts";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import type { GroupsLegend } from "../../looks/looks.ts";
import { useNames } from "../../use-names.ts";
import styles from "./LooksPanel.module.css";
import { MethodNote } from "./MethodNote.tsx";

/** What the colours and numbers of groups mean: the best connected of each, and how many they are. */
export function GroupsKey({ legend: { groups, modularity, method } }: { readonly legend: GroupsLegend }) {
  const { looks: texts } = useMessages();
  const language = useLanguage();
  const nameOf = useNames();
  return (
    <div className={styles.key}>
      <ul className={styles.groups}>
        {groups.map(({ mark, color, label, leader, count: size }) => (
          <li key={mark}>
            <span
              className={styles.mark}
              style={{
                background: `light-dark(${color.light}, ${color.dark})`,
                color: `light-dark(${readableOn(color.light)}, ${readableOn(color.dark)})`,
              }}
              aria-hidden="true"
            >
              {mark}
            </span>
            <span className={styles.leader}>
              {label?.[language] ??
                (leader === undefined ? texts.others : texts.group(nameOf({ kind: "entity", id: leader })))}
            </span>
            <span className={styles.count}>{count(size)}</span>
          </li>
        ))}
      </ul>
      {modularity !== undefined && <p className={styles.method}>{texts.modularity(modularity.toFixed(3))}</p>}
      {method ? <MethodNote method={method} /> : <p className={styles.method}>{texts.periodMethod}</p>}
    </div>
  );
}
