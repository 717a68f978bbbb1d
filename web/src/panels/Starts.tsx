import { Starts as StartsOperation } from "../generated/operations.ts";
import { useMessages } from "../i18n/reader.ts";
import { useTypes } from "../ontology.ts";
import { useAfterDrawing } from "../use-after-drawing.ts";
import { useAnswer } from "../use-answer.ts";
import type { MakeChange } from "../use-trail.ts";
import styles from "./Starts.module.css";
import { START_QUESTIONS } from "./start-questions.ts";

const NONE = {};

/** Questions to start from; only those that the dataset has something to say to. */
export function Starts({ change }: { readonly change: MakeChange }) {
  const { startTitle, starts } = useMessages();
  const types = useTypes();
  const { status, data } = useAnswer(StartsOperation, useAfterDrawing(types.size > 0) ? NONE : undefined);
  const questions = START_QUESTIONS.flatMap(({ key, answer }) => {
    const shows = answer(data ?? NONE, types);
    // Until it is known what there is, each keeps its place.
    return shows || status === "loading" || status === "idle" ? [{ key, shows }] : [];
  });
  if (questions.length === 0) return null;
  return (
    <nav className={styles.starts} aria-label={startTitle}>
      <h2 className="panel-title">{startTitle}</h2>
      <ul>
        {questions.map(({ key, shows }) => (
          <li key={key}>
            <button type="button" disabled={!shows} onClick={() => shows && change(shows)}>
              {starts[key]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
