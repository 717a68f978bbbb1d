import { useMessages } from "../../i18n/reader.ts";
import { askPairs } from "../../state/parts/pairs.ts";
import { MoreButton } from "../../ui/MoreButton.tsx";
import { ErrorNotice } from "../../ui/Notice.tsx";
import type { DockPanelProps } from "../dock/dock-panel.ts";
import { PairItem } from "./PairItem.tsx";
import styles from "./Pairs.module.css";
import { TypeField } from "./TypeField.tsx";
import { usePairs } from "./use-pairs.ts";

/** Who did most together: entities of one type in pairs, by how many of another they share. */
export function PairsPanel({ view, change, loaded }: DockPanelProps) {
  const { dock, pairs: texts } = useMessages();
  const { of, through } = view.pairs;
  const { status, data, error, retry, more } = usePairs(view, loaded);
  const found = data?.subgraph.projection;
  return (
    <section className={styles.panel}>
      <h2 className="panel-title">{dock.pairs}</h2>
      <p className="remark">{texts.hint}</p>
      <div className={styles.types}>
        <TypeField label={texts.of} value={of} onChoose={(type) => change(askPairs({ of: type }))} />
        <TypeField label={texts.through} value={through} onChoose={(type) => change(askPairs({ through: type }))} />
      </div>
      {status === "failed" && <ErrorNotice error={error} onRetry={retry} />}
      {(status === "loading" || found) && status !== "failed" && (
        <p className="remark" role="status">
          {status === "loading" || !found ? texts.counting : texts.found(found.pairs.length, found.totalCount)}
        </p>
      )}
      {found && (
        <ol className={styles.pairs} aria-busy={status === "loading"}>
          {found.pairs.map((pair) => (
            <PairItem key={pair.entities.map(({ id }) => id).join(" ")} pair={pair} view={view} change={change} />
          ))}
        </ol>
      )}
      {more && status === "ready" && found && (
        <MoreButton onClick={more}>{texts.more(found.pairs.length, found.totalCount)}</MoreButton>
      )}
    </section>
  );
}
