import type { RelationRowFragment } from "../generated/operations.ts";
import { formatTime } from "../i18n/format-time.ts";
import { useLanguage, useMessages } from "../i18n/reader.ts";
import { useSelect } from "../select-context.ts";
import { inLanguage } from "../state/language.ts";
import { EntityLink } from "../ui/EntityLink.tsx";
import { EntityName } from "../ui/EntityName.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Note } from "../ui/Note.tsx";
import { Evidence } from "./Evidence.tsx";
import styles from "./RelationItem.module.css";

/** One relation of an entity: what stands at the other end, when, under what, and what proves it. */
export function RelationItem({ row, from }: { readonly row: RelationRowFragment; readonly from: string }) {
  const { panel } = useMessages();
  const language = useLanguage();
  const select = useSelect();
  const other = row.source.id === from ? row.target : row.source;
  const nameOf = ({ name, nameEn }: RelationRowFragment["source"]) => inLanguage(language, name, nameEn);
  const sentence = `${nameOf(row.source)} — ${row.label} — ${nameOf(row.target)}`;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <EntityLink entity={other} />
        <button
          type="button"
          className={styles.open}
          onClick={() => select({ kind: "relation", id: row.id })}
          title={panel.openRelation(sentence)}
        >
          <Icon name="chevron" size={18} />
        </button>
      </div>
      <p className={styles.meta}>
        {row.time && <span>{formatTime(row.time, language)}</span>}
        {row.quantity && <span lang="zh-Hans">{row.quantity.text}</span>}
        {row.under && (
          <span>
            {panel.under} <EntityName entity={row.under} />
          </span>
        )}
        {row.note && <Note noted={row} />}
      </p>
      <Evidence items={row.evidence} />
    </li>
  );
}
