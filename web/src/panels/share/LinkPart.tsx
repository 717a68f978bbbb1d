import { useMessages } from "../../i18n/reader.ts";
import { toSearch } from "../../state/url.ts";
import type { View } from "../../state/view.ts";
import { CopiedText } from "./CopiedText.tsx";
import styles from "./Share.module.css";

/** The address that opens this very view. */
export function LinkPart({ view }: { readonly view: View }) {
  const { share } = useMessages();
  return (
    <section className={styles.part}>
      <h3>{share.link}</h3>
      <p className="remark">{share.linkHint}</p>
      <CopiedText label={share.link} text={addressOf(view)} lines={2} />
    </section>
  );
}

export function addressOf(view: View): string {
  return String(new URL(`${window.location.pathname}${toSearch(view)}`, window.location.origin));
}
