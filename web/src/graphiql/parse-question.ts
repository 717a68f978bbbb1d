/** A ready question on the dataset: a GraphQL document headed by its title in both languages. */
export interface Question {
  /** The file's name without its ending: `05-fuxin-programs`. */
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** The file as it is, titles included. */
  readonly text: string;
}

/** Reads a question's file: the first line a comment with the Chinese title, the second one with the English. */
export function parseQuestion(path: string, text: string): Question {
  const [, zh, en] = /^# (\S.*)\n# (\S.*)\n/.exec(text) ?? [];
  if (zh === undefined || en === undefined) {
    throw new Error(`Cannot read the question "${path}": it must begin with "# 中文" and "# English", one line each.`);
  }
  return { name: path.replace(/^.*\//, "").replace(/\.graphql$/, ""), zh, en, text };
}
