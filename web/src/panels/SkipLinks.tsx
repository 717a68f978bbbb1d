import { type MouseEvent, useCallback } from "react";
import { useMessages } from "../i18n/reader.ts";
import styles from "./SkipLinks.module.css";

/** The first stops of the page: past everything to what is open, or to the search, and to the graph. */
export function SkipLinks({ hasDetails }: { readonly hasDetails: boolean }) {
  const messages = useMessages();
  // Following the link would be a step of the browser's history that the trail does not know.
  const skip = useCallback((event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    document.querySelector<HTMLElement>(event.currentTarget.hash)?.focus();
  }, []);
  const places = {
    ...(hasDetails ? { "#panel-title": messages.skipToPanel } : { "#search": messages.skipToSearch }),
    "#graph": messages.skipToGraph,
  };
  return Object.entries(places).map(([place, text]) => (
    <a key={place} className={styles.skip} href={place} onClick={skip}>
      {text}
    </a>
  ));
}
