import { useState } from "react";
import type { ChangedFactsFragment } from "../../generated/operations.ts";
import { formatTime } from "../../i18n/format-time.ts";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import { EntityLink } from "../../ui/EntityLink.tsx";
import { MoreButton } from "../../ui/MoreButton.tsx";
import { RelationLink } from "../../ui/RelationLink.tsx";
import type { DockPanelProps } from "../dock/dock-panel.ts";
import { ShowOnlyButton } from "../ShowOnlyButton.tsx";
import styles from "./Changes.module.css";

export interface ChangedFactsProps extends Pick<DockPanelProps, "view" | "change"> {
  readonly title: string;
  readonly facts: ChangedFactsFragment;
}

const FIRST = 10;

/** What began, or what ended: entities, then relations, each with its time and opened by its name. */
export function ChangedFacts({ title, facts, view, change }: ChangedFactsProps) {
  const { answers, changes: texts } = useMessages();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const { entities, relations, entityCount, relationCount } = facts;
  const ids = [...entities, ...relations.flatMap(({ source, target }) => [source, target])].map(({ id }) => id);
  const rows = [
    ...entities.map((entity) => ({ id: entity.id, time: entity.time, link: <EntityLink entity={entity} /> })),
    ...relations.map((one) => ({ id: one.id, time: one.time, link: <RelationLink relation={one} /> })),
  ];
  const shown = all ? rows : rows.slice(0, FIRST);
  const total = entityCount + relationCount;
  return (
    <section className={styles.facts}>
      <h3>{title}</h3>
      <p className="remark">{texts.counts(entityCount, relationCount)}</p>
      <ul>
        {shown.map(({ id, time, link }) => (
          <li key={id}>
            {link}
            {time && <span className={styles.time}>{formatTime(time, language)}</span>}
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <MoreButton onClick={() => setAll(true)}>{answers.more(shown.length, total)}</MoreButton>
      )}
      {all && rows.length < total && <p className="remark">{answers.some(rows.length, total)}</p>}
      {ids.length > 0 && <ShowOnlyButton ids={ids} view={view} change={change} />}
    </section>
  );
}
