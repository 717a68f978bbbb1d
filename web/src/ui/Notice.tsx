import { useMessages } from "../i18n/reader.ts";
import { RequestError } from "../request.ts";
import styles from "./Notice.module.css";

export interface NoticeProps {
  readonly title: string;
  readonly text?: string | undefined;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** What stands where something is not: why, and what can be done. */
export function Notice({ title, text, action }: NoticeProps) {
  return (
    <div className={styles.notice}>
      <p className={styles.title}>{title}</p>
      {text && <p>{text}</p>}
      {action && (
        <button type="button" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}

/** The notice of a question that got no answer. */
export function ErrorNotice({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { error: messages } = useMessages();
  const refused = error instanceof RequestError && error.reason === "refused";
  return (
    <div role="alert">
      <Notice
        title={refused ? messages.refused : messages.unreachable}
        text={refused ? error.message : messages.unreachableHint}
        action={{ label: messages.retry, run: onRetry }}
      />
    </div>
  );
}
