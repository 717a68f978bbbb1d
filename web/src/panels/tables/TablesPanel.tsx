import { useMemo, useState } from "react";
import { useMessages } from "../../i18n/reader.ts";
import {
  findInTable,
  lookAtTable,
  type Order,
  sortTable,
  TABLE_KINDS,
  type TableKind,
} from "../../state/parts/table.ts";
import { ErrorNotice } from "../../ui/Notice.tsx";
import { Segments } from "../../ui/Segments.tsx";
import type { DockPanelProps } from "../dock/dock-panel.ts";
import { sortRows, writeRows } from "./sort-rows.ts";
import { TableOfRows } from "./TableOfRows.tsx";
import styles from "./Tables.module.css";
import type { Table } from "./table.ts";
import { useTable } from "./use-table.ts";

const PAGE = 200;
const FIRST_ORDER: Readonly<Record<TableKind, Order>> = {
  entity: { column: "degree", descending: true },
  relation: { column: "source", descending: false },
  observation: { column: "indicator", descending: false },
};

/** What the graph shows, as tables of entities and of relations. */
export function TablesPanel({ view, change, loaded }: DockPanelProps) {
  const { tables: texts } = useMessages();
  const { kind, sought } = view.table;
  const [most, setMost] = useState(PAGE);
  const [copied, setCopied] = useState<string>();
  const { table, answer } = useTable(kind, loaded, view);
  const order = orderOf(table, view.table.order, kind);
  const rows = useMemo(() => (table ? sortRows(table, order, sought) : []), [table, order, sought]);
  const by = table?.columns.find(({ id }) => id === order.column)?.label ?? "";
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
          options={TABLE_KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
          onChoose={(chosen) => {
            change(lookAtTable(chosen));
            setMost(PAGE);
            setCopied(undefined);
          }}
        />
        <input
          type="search"
          aria-label={texts.find}
          placeholder={texts.find}
          value={sought}
          onChange={({ target }) => {
            change(findInTable(target.value));
            setCopied(undefined);
          }}
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
          label={texts.kinds[kind]}
          columns={table.columns}
          rows={rows.slice(0, most)}
          order={order}
          onOrder={(next) => {
            change(sortTable(next));
            setCopied(undefined);
          }}
          view={view}
          more={most < rows.length ? texts.more(Math.min(PAGE, rows.length - most)) : undefined}
          onMore={() => setMost(most + PAGE)}
        />
      )}
    </section>
  );
}

/** A table has columns only for what is shown: where the chosen one is missing, the table is sorted as at first. */
function orderOf(table: Table | undefined, chosen: Order | undefined, kind: TableKind): Order {
  return chosen && table?.columns.some(({ id }) => id === chosen.column) ? chosen : FIRST_ORDER[kind];
}
