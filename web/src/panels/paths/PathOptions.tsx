import { useId } from "react";
import { useMessages } from "../../i18n/reader.ts";
import { allow, PATH_DEPTHS, type PathQuestion, respectTimes, searchWithin } from "../../state/parts/path.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useNames } from "../../use-names.ts";
import type { MakeChange } from "../../use-trail.ts";
import styles from "./Paths.module.css";

export interface PathOptionsProps {
  readonly path: PathQuestion;
  /** Some types are hidden, and no path goes through them. */
  readonly throughTypes: boolean;
  readonly change: MakeChange;
}

/** How far paths may go, whether times may go back along them, and what they go around. */
export function PathOptions({ path, throughTypes, change }: PathOptionsProps) {
  const { paths: texts } = useMessages();
  const nameOf = useNames();
  const depth = useId();
  return (
    <div className={styles.options}>
      <label htmlFor={depth}>{texts.depth(path.maxDepth)}</label>
      <input
        id={depth}
        type="range"
        min={PATH_DEPTHS.least}
        max={PATH_DEPTHS.most}
        value={path.maxDepth}
        aria-label={texts.mostSteps}
        aria-valuetext={texts.steps(path.maxDepth)}
        onChange={({ target }) => change(searchWithin(target.valueAsNumber))}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={path.timeRespecting}
          onChange={({ target }) => change(respectTimes(target.checked))}
        />
        <span>{texts.timeRespecting}</span>
      </label>
      {throughTypes && <p className="remark">{texts.throughShown}</p>}
      {path.avoid.length > 0 && (
        <ul className={styles.avoided} aria-label={texts.avoided}>
          {path.avoid.map((id) => {
            const name = nameOf({ kind: "entity", id });
            return (
              <li key={id}>
                <button type="button" onClick={() => change(allow(id))}>
                  <span className="visually-hidden">{texts.allow(name)}</span>
                  <span aria-hidden="true">{texts.without(name)}</span>
                  <Icon name="close" size={14} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
