/** A count as people write it in either language: 1,802. Intl takes 20 ms to make ready what says the same, before the first picture. */
export function count(value: number): string {
  return String(value).replace(/(?<=\d)(?=(\d{3})+$)/g, ",");
}
