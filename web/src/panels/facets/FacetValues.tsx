import { useState } from "react";
import type { FacetsQuery } from "../../generated/operations.ts";
import { count } from "../../i18n/count.ts";
import { useMessages } from "../../i18n/reader.ts";
import { useNames } from "../../use-names.ts";
import type { MakeChange } from "../../use-trail.ts";
import styles from "./Facets.module.css";
import type { Facet } from "./facet.ts";
import { listValues } from "./list-values.ts";

const FIRST = 8;
/** More than so many can be searched. */
const MANY = 12;

export interface FacetValuesProps {
  readonly facet: Facet;
  readonly name: string;
  readonly counted: FacetsQuery["facets"][number];
  readonly chosen: readonly string[];
  readonly change: MakeChange;
}

/** The values of a facet: the first of them at first, all where that is asked, or those that a text finds. */
export function FacetValues({ facet, name, counted, chosen, change }: FacetValuesProps) {
  const { facets: texts } = useMessages();
  const nameOf = useNames();
  const [all, setAll] = useState(false);
  const [sought, setSought] = useState("");
  const values = listValues(facet, counted, chosen).map((one) => ({
    ...one,
    label: one.label ?? nameOf({ kind: "facetValue", id: `${facet.key}:${one.value}` }),
  }));
  const text = sought.trim().toLowerCase();
  const found = text ? values.filter(({ label }) => label.toLowerCase().includes(text)) : values;
  const shown = all || text || facet.order === "given" ? found : found.slice(0, Math.max(FIRST, chosen.length));
  const said = text
    ? texts.found(found.length, values.length)
    : shown.length < values.length
      ? texts.shown(shown.length, values.length)
      : undefined;
  if (values.length === 0) return <p className={styles.note}>{texts.none}</p>;
  return (
    <>
      {values.length > MANY && (
        <input
          type="search"
          className={styles.find}
          placeholder={texts.find(name)}
          aria-label={texts.find(name)}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      )}
      <ul aria-label={name}>
        {shown.map(({ value, label, count: total }) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => change(facet.toggle(value))} />
              <span className={styles.label}>{label}</span>
              <span className={styles.count}>{count(total)}</span>
            </label>
          </li>
        ))}
      </ul>
      {said && (
        <p className={styles.note} role="status">
          {said}
        </p>
      )}
      {counted.values.length < counted.totalCount && (
        <p className={styles.note}>{texts.cut(counted.values.length, counted.totalCount)}</p>
      )}
      {!text && facet.order === "count" && values.length > FIRST && (
        <button type="button" className={styles.more} onClick={() => setAll(!all)}>
          {all ? texts.fewer : texts.all(values.length)}
        </button>
      )}
      {chosen.length > 0 && (
        <button type="button" className={styles.more} onClick={() => change(facet.clear())}>
          {texts.clear(name)}
        </button>
      )}
    </>
  );
}
