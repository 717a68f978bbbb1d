/**
 * The shortest beginning of each label that no earlier one has, so that colour is never the only sign of a type:
 * 文 机 城, or C Ch P Pe Pr.
 */
export function typeMarks(labels: readonly string[]): string[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    const letters = [...label];
    let length = 1;
    while (length < letters.length && taken.has(letters.slice(0, length).join(""))) length += 1;
    const mark = letters.slice(0, length).join("");
    taken.add(mark);
    return mark;
  });
}
