import { useState } from "react";
import { useMessages } from "../i18n/reader.ts";
import type { RefusedField } from "../state/refused.ts";
import { Icon } from "../ui/Icon.tsx";
import styles from "./Refusals.module.css";

/** Says once what an address had that could not be taken. */
export function Refusals({ fields }: { readonly fields: readonly RefusedField[] }) {
  const { refusals, panel } = useMessages();
  const [read, setRead] = useState(false);
  if (read || fields.length === 0) return null;
  const all = new Set(fields.map(({ field, value }) => `${field}=${value}`));
  return (
    <div className={styles.refusals} role="status" data-covers>
      <p>
        {refusals}{" "}
        {[...all].map((one) => (
          <code key={one}>{one}</code>
        ))}
      </p>
      <button type="button" className="icon-button" onClick={() => setRead(true)} title={panel.close}>
        <Icon name="close" size={18} />
      </button>
    </div>
  );
}
