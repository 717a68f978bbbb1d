import type { FacetsQuery } from "../../generated/operations.ts";
import type { Facet } from "./facet.ts";

/** A value that can be chosen, with how many of what is shown have it. */
export interface ListedValue {
  readonly value: string;
  /** Undefined where nothing that is shown has it: only its name is known. */
  readonly label: string | undefined;
  readonly count: number;
}

/** The values of a facet in its order, those that are chosen first; a chosen one stays though nothing has it. */
export function listValues(
  { order, counts }: Pick<Facet, "order" | "counts">,
  { values }: Pick<FacetsQuery["facets"][number], "values">,
  chosen: readonly string[],
): ListedValue[] {
  const listed = values.map(({ id, label, entityCount, relationCount }): ListedValue => {
    const count = (counts === "entities" ? entityCount : relationCount) ?? 0;
    return { value: id ?? "", label, count };
  });
  const held = listed.filter(({ value, count }) => count > 0 || chosen.includes(value));
  const lost = chosen.filter((value) => !listed.some((one) => one.value === value));
  const all = [...held, ...lost.map((value) => ({ value, label: undefined, count: 0 }))];
  if (order === "given") return all;
  const first = ({ value }: ListedValue) => (chosen.includes(value) ? 0 : 1);
  return all.sort((one, other) => first(one) - first(other) || other.count - one.count);
}
