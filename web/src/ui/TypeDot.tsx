import type { CSSProperties } from "react";
import { readableOn } from "../canvas/mix-colors.ts";
import { useTypes } from "../ontology.ts";
import styles from "./TypeDot.module.css";

/** The dot of an entity type, in its colour and with its mark, as the graph has it. */
export function TypeDot({ type, faded = false }: { readonly type: string; readonly faded?: boolean }) {
  const info = useTypes().get(type);
  if (!info) return null;
  const { light, dark } = info.color;
  const colors = {
    "--light": light,
    "--dark": dark,
    "--on-light": readableOn(light),
    "--on-dark": readableOn(dark),
  };
  return (
    // React's type of styles does not know custom properties.
    <span className={styles.dot} style={colors as CSSProperties} data-faded={faded || undefined} aria-hidden="true">
      {info.mark}
    </span>
  );
}
