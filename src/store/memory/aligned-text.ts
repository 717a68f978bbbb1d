import { normalize } from "./search-terms.ts";

/** A character with the marks that are written over it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const HAN = /^\p{Script=Han}/u;

/** A text in the form in which it is compared, and for each unit of that the cluster of the text that it stands for. */
export interface AlignedText {
  readonly clusters: readonly string[];
  readonly compared: string;
  readonly origins: readonly number[];
}

export function alignText(text: string): AlignedText {
  const clusters = text.match(CLUSTER) ?? [];
  const units = clusters.map((cluster, origin) => ({ unit: normalize(cluster), origin }));
  const kept = units.filter(({ unit }, index) => {
    if (unit.trim() !== "") return true;
    const before = units[index - 1]?.unit ?? "";
    const after = units.slice(index + 1).find((next) => next.unit.trim() !== "")?.unit ?? "";
    return unit !== "" && before.trim() !== "" && !HAN.test(before) && !HAN.test(after);
  });
  return {
    clusters,
    compared: kept.map(({ unit }) => unit).join(""),
    origins: kept.flatMap(({ unit, origin }) => Array.from({ length: unit.length }, () => origin)),
  };
}
