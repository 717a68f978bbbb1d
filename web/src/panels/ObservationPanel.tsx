import { ObservationPanel as ObservationPanelOperation } from "../generated/operations.ts";
import { useLanguage, useMessages } from "../i18n/reader.ts";
import { ErrorNotice } from "../ui/Notice.tsx";
import { useAnswer } from "../use-answer.ts";
import entityStyles from "./EntityPanel.module.css";
import { Evidence } from "./Evidence.tsx";
import { Facts } from "./Facts.tsx";
import { observationFacts } from "./observation-facts.tsx";
import { Panel, type PanelProps } from "./Panel.tsx";

export interface ObservationPanelProps extends Pick<PanelProps, "onClose"> {
  readonly id: string;
}

/** One statistic: the amount as the source prints it, what it is an amount of, and what proves it. */
export function ObservationPanel({ id, onClose }: ObservationPanelProps) {
  const language = useLanguage();
  const { panel } = useMessages();
  const { status, data, error, retry } = useAnswer(ObservationPanelOperation, {
    id,
    language: language === "en" ? "EN" : "ZH",
  });
  const node = data?.node;
  const observation = node && "quantity" in node && node.id === id ? node : undefined;
  const gone = status === "ready" && !observation;
  const untitled = gone ? panel.gone : status === "failed" ? id : panel.loading;
  return (
    <Panel
      subject={id}
      eyebrow={panel.statistic}
      title={observation ? <span lang="zh-Hans">{observation.quantity.text}</span> : untitled}
      busy={status === "loading"}
      onClose={onClose}
    >
      {status === "failed" && <ErrorNotice error={error} onRetry={retry} />}
      {gone && <p>{panel.goneHint}</p>}
      {observation && (
        <>
          <Facts facts={observationFacts(observation, undefined, language, panel)} />
          <section className={entityStyles.section}>
            <h3>{panel.evidence}</h3>
            <Evidence items={observation.evidence} unfolded />
          </section>
        </>
      )}
    </Panel>
  );
}
