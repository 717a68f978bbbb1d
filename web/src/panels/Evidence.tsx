import { useId } from "react";
import type { EvidenceItemFragment } from "../generated/operations.ts";
import { useLanguage, useMessages } from "../i18n/reader.ts";
import { type EvidenceGroup, groupEvidence } from "../state/group-evidence.ts";
import { inLanguage } from "../state/language.ts";
import { markQuotes } from "../state/mark-quote.ts";
import { placeOf } from "../state/next-place.ts";
import { type ReadingPlace, readAt } from "../state/parts/reading.ts";
import { Icon } from "../ui/Icon.tsx";
import { Note } from "../ui/Note.tsx";
import { useTrail } from "../use-trail.ts";
import styles from "./Evidence.module.css";

export interface EvidenceProps {
  readonly items: readonly EvidenceItemFragment[];
  /** Passages are unfolded from the start. */
  readonly unfolded?: boolean;
}

/** What proves a fact: its quotes with their section, whether the text says so, and the passage around them. */
export function Evidence({ items, unfolded = false }: EvidenceProps) {
  return (
    <ul className={styles.evidence}>
      {groupEvidence(items).map((group) => (
        <li key={group.key}>
          <Quotes group={group} unfolded={unfolded} />
        </li>
      ))}
    </ul>
  );
}

interface QuotesProps {
  readonly group: EvidenceGroup<EvidenceItemFragment>;
  readonly unfolded: boolean;
}

function Quotes({ group: { common, quotes }, unfolded }: QuotesProps) {
  const { quote: messages } = useMessages();
  const id = useId();
  return (
    <figure className={styles.quotes} data-inferred={!common.asserted || undefined}>
      <div id={id}>
        {quotes.map((quote) => (
          <blockquote key={quote} lang="zh-Hans">
            {quote}
          </blockquote>
        ))}
      </div>
      <figcaption>
        <span className={styles.basis}>
          {!common.asserted && <Icon name="infer" size={14} />}
          {common.asserted ? messages.asserted : messages.inferred}
        </span>
        {common.sectionTitle && <span>{messages.section(trimTitle(common.sectionTitle))}</span>}
        {(unfolded || !common.sectionTitle) && <SourceTitle source={common.source} />}
        {common.note && (
          <span className={styles.note}>
            <Note noted={common} />
          </span>
        )}
      </figcaption>
      <InText place={placeOf(common)} quotes={id} />
      {common.passage && (
        <details open={unfolded}>
          <summary>
            <Icon name="chevron" size={14} />
            {messages.passage}
          </summary>
          <Passage passage={common.passage} quotes={quotes} />
        </details>
      )}
    </figure>
  );
}

interface InTextProps {
  readonly place: ReadingPlace;
  /** The id of the quotes that are read there. */
  readonly quotes: string;
}

function InText({ place, quotes }: InTextProps) {
  const { reading } = useMessages();
  const { make } = useTrail();
  return (
    <button
      type="button"
      className={styles.inText}
      aria-describedby={quotes}
      data-leads-to-text=""
      onClick={() => make(readAt(place))}
    >
      <Icon name="reading" size={14} />
      {reading.inText}
    </button>
  );
}

function Passage({ passage, quotes }: { readonly passage: string; readonly quotes: readonly string[] }) {
  let place = 0;
  return (
    <p className={styles.passage} lang="zh-Hans">
      {markQuotes(passage, quotes).map(({ text, quoted }) => {
        const key = place;
        place += text.length;
        return quoted ? <mark key={key}>{text}</mark> : text;
      })}
    </p>
  );
}

function SourceTitle({ source }: { readonly source: EvidenceItemFragment["source"] }) {
  const title = inLanguage(useLanguage(), source.title, source.titleEn);
  return (
    <span>
      {source.url ? (
        <a href={source.url} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
    </span>
  );
}

/** A heading without the punctuation that ends its number: 二、 is 二. */
function trimTitle(title: string): string {
  return title.replace(/[、，。\s]+$/, "");
}
