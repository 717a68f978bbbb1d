/** Something that is cited, before any style is put on it: plain texts in one language, days as ISO 8601. */
export interface CitedWork {
  /** Letters, digits and `:.-` only: a key that every program takes. */
  readonly key: string;
  readonly language: "zh" | "en";
  /** As they are printed; people and bodies alike. */
  readonly authors: readonly string[];
  readonly title: string;
  /** The dataset that it is a part of; undefined for the dataset itself. */
  readonly container?: string | undefined;
  readonly version: string;
  /** Day of that version. */
  readonly issued: string;
  /** Where it can be looked at; with it goes the day when somebody did. */
  readonly online?: { readonly url: string; readonly accessed: string } | undefined;
  /** What it rests on, or what part it is, in sentences; empty where there is nothing to say. */
  readonly notes: readonly string[];
}
