/** A work that facts are drawn from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly titleEn?: string;
  readonly authors: readonly string[];
  readonly year?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** SHA-256 of the text that positions count in, as hex; absent for a source without positions. */
  readonly sha256?: string;
  readonly licence?: string;
  readonly note?: string;
  readonly noteEn?: string;
}

export const SECTION_KINDS = ["prose", "table"] as const;

/** A stretch of a source's text: part of its outline, with our own abstract of it. */
export interface Section {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly titleEn: string;
  /** A table is read by the line, prose by the sentence. */
  readonly kind: (typeof SECTION_KINDS)[number];
  /** Unicode code points of the untouched text; end excluded. */
  readonly start: number;
  readonly end: number;
  readonly abstract: string;
  readonly abstractEn: string;
}
