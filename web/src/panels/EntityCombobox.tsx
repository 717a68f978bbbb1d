import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { Search as SearchOperation } from "../generated/operations.ts";
import { useMessages } from "../i18n/reader.ts";
import { Icon } from "../ui/Icon.tsx";
import { ErrorNotice } from "../ui/Notice.tsx";
import { useDismiss } from "../ui/use-dismiss.ts";
import { useAnswer } from "../use-answer.ts";
import styles from "./Search.module.css";
import { SearchHit } from "./SearchHit.tsx";
import { useDebounced } from "./use-debounced.ts";

const PAUSE = 120;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export interface EntityComboboxProps {
  /** Its own in the page: the ids of its parts begin with it. */
  readonly id: string;
  readonly label: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onChoose: (id: string) => void;
}

/** Finds entities by name, pinyin, initials or English, and tells which one is chosen (WAI-ARIA combobox). */
export function EntityCombobox({ id, label, input, onChoose }: EntityComboboxProps) {
  const { search: messages } = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  // Enter was pressed before the answer came: the best find is chosen as soon as it is there.
  const [awaited, setAwaited] = useState(false);
  const query = useDebounced(text.trim(), PAUSE);
  const { status, data, error, retry } = useAnswer(SearchOperation, query === "" ? undefined : { query });
  const hits = data?.search.edges ?? [];
  const total = data?.search.totalCount ?? 0;
  const shown = open && query !== "";
  const current = status === "ready" && query === text.trim();

  const clear = () => {
    setText("");
    input.current?.focus();
  };
  const close = useCallback(() => setOpen(false), []);
  useDismiss(root, shown, close);

  const choose = (index: number) => {
    const hit = hits[index];
    if (!hit) return;
    setOpen(false);
    onChoose(hit.node.id);
  };
  useEffect(() => {
    if (!awaited || !current) return;
    setAwaited(false);
    choose(0);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      if (shown && hits.length > 0) setActive((active + step + hits.length) % hits.length);
      setOpen(true);
    } else if (event.key === "Enter") {
      if (current) choose(active);
      else setAwaited(true);
    } else if (event.key === "Escape" && text !== "") {
      setText("");
    } else {
      return;
    }
    event.preventDefault();
  };

  const outcome =
    status === "loading" && hits.length === 0
      ? messages.searching
      : total === 0
        ? messages.none(query)
        : total > hits.length
          ? messages.first(hits.length, total)
          : messages.hits(total);

  return (
    <div className={styles.search} ref={root}>
      <span className={styles.icon}>
        <Icon name="search" />
      </span>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits[active] ? `${id}-hit-${active}` : undefined}
        placeholder={messages.placeholder}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setAwaited(false);
          setActive(0);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {text !== "" && (
        <button type="button" className={styles.clear} aria-label={messages.clear} onClick={clear}>
          <Icon name="close" size={18} />
        </button>
      )}
      <div className={styles.list} hidden={!shown}>
        <div id={`${id}-hits`} role="listbox" aria-label={label} tabIndex={-1}>
          {hits.map((hit, index) => (
            <SearchHit
              key={hit.node.id}
              id={`${id}-hit-${index}`}
              hit={hit}
              active={index === active}
              onPoint={() => setActive(index)}
              onChoose={() => choose(index)}
            />
          ))}
        </div>
        {status === "failed" ? (
          <ErrorNotice error={error} onRetry={retry} />
        ) : (
          <p className={styles.outcome} role="status">
            {shown && outcome}
          </p>
        )}
      </div>
    </div>
  );
}
