/** What proves one fact: a phrase of a source, at its position. */
export interface Evidence {
  readonly id: string;
  /** Id of the entity, relation or observation it proves. */
  readonly fact: string;
  readonly source: string;
  readonly section?: string;
  /** W3C TextPositionSelector: Unicode code points of the untouched text, end excluded; absent for a source without text at hand. */
  readonly start?: number;
  readonly end?: number;
  /** W3C TextQuoteSelector: the shortest phrase that proves the fact, without the white space that line breaks put into it. */
  readonly exact: string;
  /** True where the text says so; false where it was inferred, with the reason in `note`. */
  readonly asserted: boolean;
  readonly note?: string;
  readonly noteEn?: string;
  readonly recordedBy: string;
  readonly method: string;
}

/** A quote may be this many characters; the title of a document may be longer. */
export const LONGEST_QUOTE = 32;

/** Text without any white space: the form in which quotes and passages are compared. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}
