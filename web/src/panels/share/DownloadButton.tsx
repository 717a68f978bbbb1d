import type { ReactNode } from "react";
import { siteData } from "../../site/site-data.ts";
import { LONGEST_ADDRESS } from "../../state/export-address.ts";
import styles from "./Share.module.css";

/** Fetches the file at an address of an export; what is too long for an address goes as a form. */
export function DownloadButton({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  if (address.length <= LONGEST_ADDRESS || siteData()) {
    return (
      <a className={styles.button} href={address} download>
        {children}
      </a>
    );
  }
  const [path, search] = address.split("?");
  return (
    <form method="post" action={path}>
      {[...new URLSearchParams(search)].map(([name, value], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a field may have a value more than once.
        <input key={at} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={styles.button}>
        {children}
      </button>
    </form>
  );
}
