import { useState } from "react";
import { useMessages } from "../../i18n/reader.ts";
import { isByHand } from "../../state/shown.ts";
import { ErrorNotice } from "../../ui/Notice.tsx";
import type { DockPanelProps } from "../dock/dock-panel.ts";
import { FacetGroup } from "./FacetGroup.tsx";
import styles from "./Facets.module.css";
import type { Facet } from "./facet.ts";
import { facetsOf } from "./index.ts";
import { useFacets } from "./use-facets.ts";

/** What the graph can be narrowed by; each group counts once it is open. */
export function Facets({ view, change, loaded }: DockPanelProps) {
  const { facets: texts } = useMessages();
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isOpen = (facet: Facet) => opened.get(facet.key) ?? facet.chosen(view).length > 0;
  const all = loaded ? facetsOf(loaded.overview.ontology) : [];
  const open = all.filter(isOpen);
  const answer = useFacets(
    view,
    loaded,
    open.map(({ key }) => key),
  );
  return (
    <section className={styles.facets} aria-labelledby="facets-title">
      <h2 id="facets-title" className="panel-title">
        {texts.title}
      </h2>
      {open.length > 0 && <p className={styles.note}>{texts.hint}</p>}
      {open.length > 0 && loaded?.opening.communities && <p className={styles.note}>{texts.ofAll}</p>}
      {open.length > 0 && isByHand(view) && <p className={styles.note}>{texts.byRules}</p>}
      {answer.status === "failed" && <ErrorNotice error={answer.error} onRetry={answer.retry} />}
      {all.map((facet) => (
        <FacetGroup
          key={facet.key}
          facet={facet}
          open={isOpen(facet)}
          onToggle={() => setOpened(new Map(opened).set(facet.key, !isOpen(facet)))}
          counted={answer.data?.facets.find(({ key }) => key === facet.key)}
          waiting={answer.status === "loading"}
          chosen={facet.chosen(view)}
          change={change}
        />
      ))}
    </section>
  );
}
