import { useGraphiQLActions } from "@graphiql/react";
import styles from "./QuestionMenu.module.css";
import { QUESTIONS } from "./questions.ts";
import { usePutQuestion } from "./use-put-question.ts";

/** What GraphiQL calls its reference of the schema. */
const REFERENCE = "Documentation Explorer";

/** The ready questions; choosing one puts it into the editor and asks it. A way leads to the reference of all that can be asked. */
export function QuestionMenu() {
  const put = usePutQuestion();
  const { setVisiblePlugin } = useGraphiQLActions();
  return (
    <section>
      <h1 className={styles.heading}>
        问题 <span lang="en">Questions</span>
      </h1>
      <p className={styles.hint}>
        选一个，即填入编辑器并得到回答。
        <span lang="en">Choose one: it is put into the editor and answered.</span>
      </p>
      <button type="button" className={styles.reference} onClick={() => setVisiblePlugin(REFERENCE)}>
        <span lang="zh-Hans">可问的一切：各类型、字段与参数的说明</span>
        <span lang="en" className={styles.english}>
          All that can be asked: every type, field and argument
        </span>
      </button>
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
