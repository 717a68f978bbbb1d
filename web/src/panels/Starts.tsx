import { Starts as StartsOperation } from "../generated/operations.ts";
import { useMessages } from "../i18n/reader.ts";
import { useSelect } from "../select-context.ts";
import { useAnswer } from "../use-answer.ts";
import styles from "./Starts.module.css";

const NONE = {};

/** Questions to start from; only those whose entity the dataset has. */
export function Starts() {
  const { startTitle, starts } = useMessages();
  const select = useSelect();
  const { data } = useAnswer(StartsOperation, NONE);
  const questions = Object.entries(starts).flatMap(([key, question]) => {
    // The keys of the messages are the aliases of the operation.
    const id = data?.[key as keyof typeof starts].nodes[0]?.id;
    return data && id === undefined ? [] : [{ key, question, id }];
  });
  if (questions.length === 0) return null;
  return (
    <nav className={styles.starts} aria-label={startTitle}>
      <h2>{startTitle}</h2>
      <ul>
        {questions.map(({ key, question, id }) => (
          <li key={key}>
            <button type="button" disabled={id === undefined} onClick={() => id && select({ kind: "entity", id })}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
