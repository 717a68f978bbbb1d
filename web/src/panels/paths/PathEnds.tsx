import { useMessages } from "../../i18n/reader.ts";
import { leadFrom, leadTo, type PathQuestion, SWAP_ENDS } from "../../state/parts/path.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { MakeChange } from "../../use-trail.ts";
import { PathEnd } from "./PathEnd.tsx";
import styles from "./Paths.module.css";

export interface PathEndsProps {
  readonly path: PathQuestion;
  readonly change: MakeChange;
}

/** The two entities between which paths are looked for, and the way to swap them. */
export function PathEnds({ path: { from, to }, change }: PathEndsProps) {
  const { paths: texts } = useMessages();
  return (
    <div className={styles.ends}>
      <PathEnd id="path-from" label={texts.from} entity={from} onChoose={(id) => change(leadFrom(id))} />
      <PathEnd id="path-to" label={texts.to} entity={to} onChoose={(id) => change(leadTo(id))} />
      <button
        type="button"
        className={`text-button ${styles.quiet}`}
        disabled={from === undefined && to === undefined}
        onClick={() => change(SWAP_ENDS)}
      >
        <Icon name="swap" size={16} />
        {texts.swap}
      </button>
    </div>
  );
}
