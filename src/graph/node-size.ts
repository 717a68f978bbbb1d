/** Larger dots would cover what they are joined to. */
const LARGEST = 24;

/** How large a node is drawn that has so many relations, on the page and in the exports that have sizes. */
export function nodeSize(degree: number): number {
  return Math.min(2 + Math.sqrt(degree) * 1.15, LARGEST);
}
