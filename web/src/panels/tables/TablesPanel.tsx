import { useMemo, useState } from "react";
import { useMessages } from "../../i18n/reader.ts";
import type { Selected } from "../../state/parts/selected.ts";
import { ErrorNotice } from "../../ui/Notice.tsx";
import { Segments } from "../../ui/Segments.tsx";
import type { DockPanelProps } from "../dock/dock-panel.ts";
import { sortRows, writeRows } from "./sort-rows.ts";
import { TableOfRows } from "./TableOfRows.tsx";
import styles from "./Tables.module.css";
import type { Order } from "./table.ts";
import { useTable } from "./use-table.ts";

const PAGE = 200;
const FIRST_ORDER: Readonly<Record<Selected["kind"], Order>> = {
  entity: { column: "degree", descending: true },
  relation: { column: "source", descending: false },
};

/** What the graph shows, as tables of entities and of relations. */
export function TablesPanel({ view, loaded }: DockPanelProps) {
  const { tables: texts } = useMessages();
  const [kind, setKind] = useState<Selected["kind"]>("entity");
  const [order, setOrder] = useState(FIRST_ORDER);
  const [sought, setSought] = useState("");
  const [most, setMost] = useState(PAGE);
  const [copied, setCopied] = useState<string>();
  const { table, answer } = useTable(kind, loaded, view);
  const rows = useMemo(() => (table ? sortRows(table, order[kind], sought) : []), [table, order, kind, sought]);
  const by = table?.columns.find(({ id }) => id === order[kind].column)?.label ?? "";
  const copy = async () => {
    if (!table) return;
    try {
      await navigator.clipboard.writeText(writeRows(table, rows));
      setCopied(texts.copied(rows.length));
    } catch {
      setCopied(texts.notCopied);
    }
  };
  return (
    <section className={styles.panel}>
      <div className={styles.head}>
        <Segments
          label={texts.kind}
          value={kind}
          options={[
            { value: "entity", label: texts.entities },
            { value: "relation", label: texts.relations },
          ]}
          onChoose={(chosen) => {
            setKind(chosen);
            setMost(PAGE);
            setCopied(undefined);
          }}
        />
        <input
          type="search"
          aria-label={texts.find}
          placeholder={texts.find}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
        <button type="button" onClick={copy}>
          {texts.copy}
        </button>
        <p role="status">
          {copied ?? texts.shown(Math.min(most, rows.length), rows.length, table?.rows.length ?? 0, by)}
        </p>
      </div>
      {answer.status === "failed" && <ErrorNotice error={answer.error} onRetry={answer.retry} />}
      {table && (
        <TableOfRows
          label={kind === "entity" ? texts.entities : texts.relations}
          columns={table.columns}
          rows={rows.slice(0, most)}
          order={order[kind]}
          onOrder={(next) => setOrder({ ...order, [kind]: next })}
          view={view}
          more={most < rows.length ? texts.more(Math.min(PAGE, rows.length - most)) : undefined}
          onMore={() => setMost(most + PAGE)}
        />
      )}
    </section>
  );
}
