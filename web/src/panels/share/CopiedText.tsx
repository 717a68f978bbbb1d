import { useState } from "react";
import { useMessages } from "../../i18n/reader.ts";
import styles from "./Share.module.css";

export interface CopiedTextProps {
  readonly label: string;
  readonly text: string | undefined;
  readonly lines: number;
}

/** A text to be taken away whole, with a button that copies it. */
export function CopiedText({ label, text, lines }: CopiedTextProps) {
  const { share } = useMessages();
  const [copied, setCopied] = useState<string>();
  const [failed, setFailed] = useState(false);
  const copy = async () => {
    if (text === undefined) return;
    // Pages that were not reached over https have no clipboard.
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied(done ? text : undefined);
    setFailed(!done);
  };
  return (
    <div className={styles.copied}>
      <textarea
        readOnly
        aria-label={label}
        rows={lines}
        value={text ?? "…"}
        spellCheck={false}
        onFocus={({ target }) => target.select()}
      />
      <button
        type="button"
        className={styles.button}
        disabled={text === undefined}
        aria-label={share.copyThis(label)}
        onClick={() => void copy()}
      >
        {copied !== undefined && copied === text ? share.copied : share.copy}
      </button>
      <span className="visually-hidden" role="status">
        {copied !== undefined && copied === text ? share.copied : ""}
      </span>
      {failed && (
        <p className="remark" role="alert">
          {share.notCopied}
        </p>
      )}
    </div>
  );
}
