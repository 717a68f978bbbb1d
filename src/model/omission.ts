/** A stretch of a source's text that was read and that no fact rests on, with the reason. */
export interface Omission {
  readonly id: string;
  readonly source: string;
  /** Unicode code points of the untouched text; end excluded. */
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly reasonEn: string;
}
