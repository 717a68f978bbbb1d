import type { EntityNameFragment } from "../generated/operations.ts";
import { useLanguage, useMessages } from "../i18n/reader.ts";
import { useTypes } from "../ontology.ts";
import { inLanguage } from "../state/language.ts";
import { ErrorNotice } from "../ui/Notice.tsx";
import { TypeDot } from "../ui/TypeDot.tsx";
import { ActionBar } from "./ActionBar.tsx";
import styles from "./EntityPanel.module.css";
import { Evidence } from "./Evidence.tsx";
import { entityFacts } from "./entity-facts.tsx";
import { Facts } from "./Facts.tsx";
import { Observations } from "./Observations.tsx";
import { Panel, type PanelProps } from "./Panel.tsx";
import { RelationGroups } from "./RelationGroups.tsx";
import { useEntity } from "./use-entity.ts";

/** What an entity is called, and of which type it is. */
export interface EntityHead extends Pick<EntityNameFragment, "name"> {
  readonly nameEn?: string | null;
  readonly type: string;
}

export interface EntityPanelProps extends Pick<PanelProps, "onClose"> {
  readonly id: string;
  /** Its name, where the graph has it before the answer comes. */
  readonly known: EntityHead | undefined;
  /** Why the graph does not show it, where it does not: a filter, or the reader's hand. */
  readonly offPage: "filter" | "hand" | undefined;
}

/** All that is known of an entity, with its relations and what proves them. */
export function EntityPanel({ id, known, offPage, onClose }: EntityPanelProps) {
  const language = useLanguage();
  const { panel } = useMessages();
  const types = useTypes();
  const { status, data, error, retry, relations } = useEntity(id, language === "en" ? "EN" : "ZH");
  // While another entity is read, the answer is still that of the last.
  const entity = data?.entity?.id === id ? data.entity : undefined;
  const named = entity ?? known;
  const other = named && (language === "en" ? named.name : named.nameEn);
  const type = named && types.get(named.type);
  const gone = status === "ready" && data?.entity === null;
  const untitled = gone ? panel.gone : status === "failed" ? id : panel.loading;

  return (
    <Panel
      subject={id}
      eyebrow={
        type && (
          <>
            <TypeDot type={type.name} /> {type.label}
          </>
        )
      }
      title={named ? inLanguage(language, named.name, named.nameEn) : untitled}
      subtitle={other && <span lang={language === "en" ? "zh-Hans" : "en"}>{other}</span>}
      busy={status === "loading"}
      onClose={onClose}
    >
      {offPage && <p className={styles.hidden}>{panel.offPage[offPage]}</p>}
      <ActionBar id={id} />
      {status === "failed" && <ErrorNotice error={error} onRetry={retry} />}
      {gone && <p>{panel.goneHint}</p>}
      {entity && (
        <>
          {entity.description && (
            <p className={styles.description}>{inLanguage(language, entity.description, entity.descriptionEn)}</p>
          )}
          <Facts facts={entityFacts(entity, types.get(entity.type), language, panel)} />
          {entity.observations.totalCount > 0 && (
            <section className={styles.section}>
              <h3>{panel.observations(entity.observations.totalCount)}</h3>
              <Observations
                rows={entity.observations.nodes}
                total={entity.observations.totalCount}
                entity={id}
                key={id}
              />
            </section>
          )}
          <section className={styles.section}>
            <h3>{panel.relationCount(entity.relations.totalCount)}</h3>
            {relations.length < entity.relations.totalCount && (
              <p className={styles.progress} role="status">
                {panel.loadingMore(relations.length, entity.relations.totalCount)}
              </p>
            )}
            <RelationGroups rows={relations} entity={id} key={id} />
          </section>
          {entity.evidence.length > 0 && (
            <section className={styles.section}>
              <h3>{panel.evidence}</h3>
              <Evidence items={entity.evidence} />
            </section>
          )}
        </>
      )}
    </Panel>
  );
}
