import { useEffect, useRef } from "react";
import { useSelect } from "../../select-context.ts";
import { isSame } from "../../state/parts/selected.ts";
import type { Order } from "../../state/parts/table.ts";
import type { View } from "../../state/view.ts";
import { Icon } from "../../ui/Icon.tsx";
import { MoreButton } from "../../ui/MoreButton.tsx";
import { TypeDot } from "../../ui/TypeDot.tsx";
import styles from "./Tables.module.css";
import type { Column, Row } from "./table.ts";

export interface TableOfRowsProps {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly view: View;
  /** What the button says that shows the next rows; undefined where there are none. */
  readonly more: string | undefined;
  readonly onMore: () => void;
}

/** Rows whose first cell selects on the graph what they are about; what is selected there is in sight here. */
export function TableOfRows({ label, columns, rows, order, onOrder, view, more, onMore }: TableOfRowsProps) {
  const select = useSelect();
  const selectedRow = useRef<HTMLTableRowElement>(null);
  const { selected, marked } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row that is selected comes into sight when another is.
  useEffect(() => {
    selectedRow.current?.scrollIntoView({ block: "nearest" });
  }, [selected?.kind, selected?.id]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(({ id, label: title, numeric }) => {
              const sorted = order.column === id;
              return (
                <th
                  key={id}
                  scope="col"
                  data-numeric={numeric || undefined}
                  aria-sort={sorted ? (order.descending ? "descending" : "ascending") : undefined}
                >
                  <button
                    type="button"
                    onClick={() => onOrder({ column: id, descending: sorted ? !order.descending : numeric })}
                  >
                    {title}
                    {sorted && <Icon name={order.descending ? "arrowDown" : "arrowUp"} size={14} />}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, cells: [first, ...others] }) => {
            const chosen = isSame(selected, item);
            return (
              <tr
                key={item.id}
                ref={chosen ? selectedRow : undefined}
                data-selected={chosen || undefined}
                data-marked={(item.kind === "entity" && marked.includes(item.id)) || undefined}
              >
                <th scope="row">
                  <button type="button" onClick={() => select(item)} aria-current={chosen || undefined}>
                    {first?.type && <TypeDot type={first.type} />}
                    <span>{first?.text}</span>
                  </button>
                </th>
                {others.map(({ text, type }, index) => (
                  <td key={columns[index + 1]?.id} data-numeric={columns[index + 1]?.numeric || undefined} title={text}>
                    {type && <TypeDot type={type} />}
                    <span>{text}</span>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {more && <MoreButton onClick={onMore}>{more}</MoreButton>}
    </section>
  );
}
