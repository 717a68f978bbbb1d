import styles from "./QuestionMenu.module.css";
import { QUESTIONS } from "./questions.ts";
import { usePutQuestion } from "./use-put-question.ts";

/** The ready questions; choosing one puts it into the editor and asks it. */
export function QuestionMenu() {
  const put = usePutQuestion();
  return (
    <section>
      <h1 className={styles.heading}>
        问题 <span lang="en">Questions</span>
      </h1>
      <p className={styles.hint}>
        选一个，即填入编辑器并得到回答。
        <span lang="en">Choose one: it is put into the editor and answered.</span>
      </p>
      <ol className={styles.list}>
        {QUESTIONS.map((question) => (
          <li key={question.name}>
            <button type="button" className={styles.question} disabled={!put} onClick={() => put?.(question)}>
              <span lang="zh-Hans">{question.zh}</span>
              <span lang="en" className={styles.english}>
                {question.en}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
