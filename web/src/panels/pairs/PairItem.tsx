import type { PairsQuery } from "../../generated/operations.ts";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import { inLanguage } from "../../state/language.ts";
import { EntityLink } from "../../ui/EntityLink.tsx";
import type { DockPanelProps } from "../dock/dock-panel.ts";
import { ShowOnlyButton } from "../ShowOnlyButton.tsx";
import styles from "./Pairs.module.css";

export interface PairItemProps extends Pick<DockPanelProps, "view" | "change"> {
  readonly pair: PairsQuery["subgraph"]["projection"]["pairs"][number];
}

/** Two entities with what they share, each of which opens with its proof. */
export function PairItem({ pair: { weight, entities, shared }, view, change }: PairItemProps) {
  const { pairs: texts, both } = useMessages();
  const language = useLanguage();
  const [one = "", other = ""] = entities.map(({ name, nameEn }) => inLanguage(language, name, nameEn));
  const ids = [...entities, ...shared].map(({ id }) => id);
  return (
    <li className={styles.pair}>
      <div className={styles.both}>
        {entities.map((entity) => (
          <EntityLink key={entity.id} entity={entity} />
        ))}
      </div>
      <details>
        <summary>
          <span className="visually-hidden">{`${both(one, other)} · `}</span>
          {texts.shared(weight)}
        </summary>
        <ul className={styles.shared}>
          {shared.map((entity) => (
            <li key={entity.id}>
              <EntityLink entity={entity} />
            </li>
          ))}
        </ul>
        {shared.length < weight && <p className="remark">{texts.some(shared.length, weight)}</p>}
        <ShowOnlyButton ids={ids} view={view} change={change} />
      </details>
    </li>
  );
}
