import { describeStep } from "../i18n/describe-step.ts";
import { useMessages } from "../i18n/reader.ts";
import { momentsOf } from "../state/trail.ts";
import { useNames } from "../use-names.ts";
import { useTrail } from "../use-trail.ts";
import styles from "./Steps.module.css";

/** All that the reader has done, the last first; each can be gone back to. */
export function Steps() {
  const messages = useMessages();
  const nameOf = useNames();
  const { trail, goTo } = useTrail();
  const moments = momentsOf(trail);
  return (
    <section>
      <h2 className="panel-title">{messages.dock.steps}</h2>
      <p className={`remark ${styles.hint}`}>{messages.stepsHint}</p>
      <ol className={styles.steps} data-steps reversed>
        {moments
          .map(({ label }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place.
            <li key={at} data-undone={at > trail.past.length || undefined}>
              <button
                type="button"
                aria-current={at === trail.past.length ? "step" : undefined}
                onClick={() => goTo(at)}
              >
                {describeStep(label, messages, nameOf)}
              </button>
            </li>
          ))
          .reverse()}
      </ol>
    </section>
  );
}
