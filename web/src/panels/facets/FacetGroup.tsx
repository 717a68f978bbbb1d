import { useId } from "react";
import type { FacetsQuery } from "../../generated/operations.ts";
import { count } from "../../i18n/count.ts";
import { useMessages } from "../../i18n/reader.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useNames } from "../../use-names.ts";
import type { MakeChange } from "../../use-trail.ts";
import styles from "./Facets.module.css";
import { FacetValues } from "./FacetValues.tsx";
import type { Facet } from "./facet.ts";

export interface FacetGroupProps {
  readonly facet: Facet;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Undefined until it is counted. */
  readonly counted: FacetsQuery["facets"][number] | undefined;
  readonly waiting: boolean;
  readonly chosen: readonly string[];
  readonly change: MakeChange;
}

/** One facet, folded or with its values. */
export function FacetGroup({ facet, open, onToggle, counted, waiting, chosen, change }: FacetGroupProps) {
  const { facets: texts } = useMessages();
  const id = useId();
  const name = useNames()({ kind: "facet", id: facet.key });
  return (
    <div className={styles.group}>
      <h3>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <Icon name={open ? "down" : "chevron"} size={16} />
          <span>{name}</span>
          {chosen.length > 0 && (
            <span className={styles.chosen}>
              <span aria-hidden="true">{count(chosen.length)}</span>
              <span className="visually-hidden">{texts.chosen(chosen.length)}</span>
            </span>
          )}
        </button>
      </h3>
      <div id={id} hidden={!open} aria-busy={open && waiting}>
        {open && !counted && waiting && <p className={styles.note}>{texts.loading}</p>}
        {open && counted && <FacetValues facet={facet} name={name} counted={counted} chosen={chosen} change={change} />}
      </div>
    </div>
  );
}
