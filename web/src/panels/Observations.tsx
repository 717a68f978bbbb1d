import { useState } from "react";
import type { EntityNameFragment, MeasuredNodeFragment, ObservationRowFragment } from "../generated/operations.ts";
import { formatTime } from "../i18n/format-time.ts";
import { useLanguage, useMessages } from "../i18n/reader.ts";
import { EntityLink } from "../ui/EntityLink.tsx";
import { MoreButton } from "../ui/MoreButton.tsx";
import { Note } from "../ui/Note.tsx";
import { Evidence } from "./Evidence.tsx";
import { type Fact, Facts } from "./Facts.tsx";
import styles from "./Observations.module.css";

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
  const link = (key: string, label: string, node: MeasuredNodeFragment | null | undefined): Fact[] =>
    isEntity(node) && node.id !== entity ? [{ key, label, value: <EntityLink entity={node} /> }] : [];
  const text = (key: string, label: string, value: string | null | undefined): Fact[] =>
    value ? [{ key, label, value }] : [];
  const named = [row.indicator, row.subject].filter(({ id }) => id !== entity);
  return (
    <li>
      <p className={styles.value} lang="zh-Hans">
        {row.quantity.text}
      </p>
      {named.map((other) => (
        <EntityLink key={other.id} entity={other} />
      ))}
      <Facts
        facts={[
          ...text("time", panel.time, row.time && formatTime(row.time, language)),
          ...link("place", panel.place, row.place?.id === row.subject.id ? undefined : row.place),
          ...link("shareOf", panel.shareOf, row.shareOf),
          ...link("changeOf", panel.changeOf, row.changeOf),
          ...text("priceBasis", panel.priceBasis, row.quantity.priceBasis),
          ...(row.note ? [{ key: "note", label: panel.note, value: <Note noted={row} /> }] : []),
        ]}
      />
      <Evidence items={row.evidence} />
    </li>
  );
}

function isEntity(node: MeasuredNodeFragment | null | undefined): node is EntityNameFragment {
  return node != null && "name" in node;
}
