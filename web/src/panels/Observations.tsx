import { useState } from "react";
import type { ObservationRowFragment } from "../generated/operations.ts";
import { useLanguage, useMessages } from "../i18n/reader.ts";
import { useSelect } from "../select-context.ts";
import { EntityLink } from "../ui/EntityLink.tsx";
import { Icon } from "../ui/Icon.tsx";
import { MoreButton } from "../ui/MoreButton.tsx";
import { Evidence } from "./Evidence.tsx";
import { Facts } from "./Facts.tsx";
import styles from "./Observations.module.css";
import { observationFacts } from "./observation-facts.tsx";
import itemStyles from "./RelationItem.module.css";

export interface ObservationsProps {
  readonly rows: readonly ObservationRowFragment[];
  readonly total: number;
  readonly entity: string;
}

const FIRST = 3;

/** The statistics that speak of an entity, each as the source prints it, with what else they speak of. */
export function Observations({ rows, total, entity }: ObservationsProps) {
  const [all, setAll] = useState(false);
  const { panel } = useMessages();
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <>
      <ul className={styles.observations}>
        {shown.map((row) => (
          <Observation key={row.id} row={row} entity={entity} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <MoreButton onClick={() => setAll(true)}>{panel.more(shown.length, total)}</MoreButton>
      )}
      {all && rows.length < total && <p className={styles.cut}>{panel.someShown(rows.length, total)}</p>}
    </>
  );
}

function Observation({ row, entity }: { readonly row: ObservationRowFragment; readonly entity: string }) {
  const { panel } = useMessages();
  const language = useLanguage();
  const select = useSelect();
  const named = [row.indicator, row.subject].filter(({ id }) => id !== entity);
  const open = panel.openStatistic(row.quantity.text);
  return (
    <li>
      <div className={styles.head}>
        <p className={styles.value} lang="zh-Hans">
          {row.quantity.text}
        </p>
        <button
          type="button"
          className={itemStyles.open}
          onClick={() => select({ kind: "observation", id: row.id })}
          aria-label={open}
          title={open}
        >
          <Icon name="chevron" size={18} />
        </button>
      </div>
      {named.map((other) => (
        <EntityLink key={other.id} entity={other} />
      ))}
      <Facts facts={observationFacts(row, entity, language, panel)} />
      <Evidence items={row.evidence} />
    </li>
  );
}
