/** What can stand between these texts and is in none: the mark, or two with more dashes between them than stand behind any. */
export function separatorOf(mark: string, texts: readonly string[]): string {
  let dashes: number | undefined;
  for (const text of texts) {
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
      let end = at + 1;
      while (text[end] === "-") end += 1;
      dashes = Math.max(dashes ?? 0, end - at);
    }
  }
  return dashes === undefined ? mark : `${mark}${"-".repeat(dashes)}${mark}`;
}
