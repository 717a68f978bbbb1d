import { RelationPanel as RelationPanelOperation, type RelationRowFragment } from "../generated/operations.ts";
import { formatTime } from "../i18n/format-time.ts";
import { useLanguage, useMessages } from "../i18n/reader.ts";
import { useSelect } from "../select-context.ts";
import { EntityLink } from "../ui/EntityLink.tsx";
import { Note } from "../ui/Note.tsx";
import { ErrorNotice } from "../ui/Notice.tsx";
import { useAnswer } from "../use-answer.ts";
import entityStyles from "./EntityPanel.module.css";
import { Evidence } from "./Evidence.tsx";
import { type Fact, Facts } from "./Facts.tsx";
import { Panel, type PanelProps } from "./Panel.tsx";
import styles from "./RelationPanel.module.css";

/** A relation between the same two entities. */
export interface Parallel {
  readonly id: string;
  readonly label: string;
}

export interface RelationPanelProps extends Pick<PanelProps, "onClose"> {
  readonly id: string;
  readonly parallels: readonly Parallel[];
}

/** What a relation says, as a sentence, and what proves it. */
export function RelationPanel({ id, parallels, onClose }: RelationPanelProps) {
  const language = useLanguage();
  const { panel } = useMessages();
  const select = useSelect();
  const { status, data, error, retry } = useAnswer(RelationPanelOperation, {
    id,
    language: language === "en" ? "EN" : "ZH",
  });
  const node = data?.node;
  const relation = node && "source" in node && node.id === id ? node : undefined;
  const gone = status === "ready" && !relation;
  const untitled = gone ? panel.gone : status === "failed" ? id : panel.loading;

  return (
    <Panel
      subject={id}
      eyebrow={panel.relation}
      title={relation ? <Sentence relation={relation} /> : untitled}
      busy={status === "loading"}
      onClose={onClose}
    >
      {status === "failed" && <ErrorNotice error={error} onRetry={retry} />}
      {gone && <p>{panel.goneHint}</p>}
      {relation && (
        <>
          <RelationFacts relation={relation} />
          <section className={entityStyles.section}>
            <h3>{panel.evidence}</h3>
            <Evidence items={relation.evidence} unfolded />
          </section>
          {parallels.length > 0 && (
            <section className={entityStyles.section}>
              <h3>{panel.parallel}</h3>
              <ul className={styles.parallels}>
                {parallels.map((parallel) => (
                  <li key={parallel.id}>
                    <button type="button" onClick={() => select({ kind: "relation", id: parallel.id })}>
                      {parallel.label}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </Panel>
  );
}

function Sentence({ relation: { source, label, target } }: { readonly relation: RelationRowFragment }) {
  return (
    <span className={styles.sentence}>
      <EntityLink entity={source} />
      <span className={styles.verb}>
        <span aria-hidden="true">— </span>
        {label}
        <span aria-hidden="true"> —</span>
      </span>
      <EntityLink entity={target} />
    </span>
  );
}

function RelationFacts({ relation }: { readonly relation: RelationRowFragment }) {
  const language = useLanguage();
  const { panel } = useMessages();
  const { time, rank, under, quantity, note } = relation;
  const facts: (Fact | undefined | false | null)[] = [
    time != null && { key: "time", label: panel.time, value: formatTime(time, language) },
    under && { key: "under", label: panel.under, value: <EntityLink entity={under} /> },
    quantity && { key: "quantity", label: panel.quantity, value: <span lang="zh-Hans">{quantity.text}</span> },
    rank != null && { key: "rank", label: panel.rank, value: panel.rankValue(rank) },
    note != null && { key: "note", label: panel.note, value: <Note noted={relation} /> },
  ];
  return <Facts facts={facts.filter((fact) => fact !== false && fact != null)} />;
}
