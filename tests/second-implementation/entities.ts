import { pinyin } from "pinyin-pro";
import { degreeOf, stepsFrom } from "./relations.ts";
import { compare, ENTITIES, ENTITY_TYPES, type Row, typeOf } from "./tables.ts";
import { fitsWindow, spanOf, type Window } from "./time.ts";

export interface EntityFilter extends Window {
  readonly ids?: readonly string[] | undefined;
  readonly types?: readonly string[] | undefined;
  readonly relatedTo?: string | undefined;
}

export interface Order {
  readonly by: "ID" | "NAME" | "TIME" | "ISSUED" | "DEGREE";
  readonly direction: "ASC" | "DESC";
}

export interface DocumentFilter {
  readonly issuer?: string | undefined;
  readonly issuers?: readonly string[] | undefined;
  readonly category?: string | undefined;
  readonly kind?: string | undefined;
  readonly issuedDuring?: string | undefined;
  readonly target?: string | undefined;
  readonly program?: string | undefined;
  readonly task?: string | undefined;
}

export function findEntities({ ids, types, relatedTo, at, during }: EntityFilter, orders: readonly Order[]): string[] {
  const related = relatedTo === undefined ? undefined : neighborsOf(relatedTo, {});
  const found = ENTITIES.filter(({ id = "", time }) => {
    const { name, lasting } = typeOf(id);
    return (
      (!ids || ids.includes(id)) &&
      (!types || types.includes(name)) &&
      (!related || related.includes(id)) &&
      fitsWindow(time, lasting, { at, during })
    );
  });
  return inOrder(found, orders);
}

export function findDocuments(filter: DocumentFilter, orders: readonly Order[]): string[] {
  const { issuer, issuers = [], target, program, task } = filter;
  const sets = [
    ...[issuer, ...issuers].map((id) => id && neighborsOf(id, { types: ["ISSUED"], direction: "OUT" })),
    target && neighborsOf(target, { types: ["TARGETS"], direction: "IN" }),
    program && neighborsOf(program, {}),
    task && neighborsOf(task, { types: ["SETS"], direction: "IN" }),
  ].filter((set) => set !== undefined && set !== "");
  const found = ENTITIES.filter(
    (row) =>
      row.id?.startsWith("document/") &&
      sets.every((set) => set.includes(row.id ?? "")) &&
      fitsWindow(row.time, true, { during: filter.issuedDuring }) &&
      (["category", "kind"] as const).every(
        (name) => filter[name] === undefined || labelsOf(name, row[name] ?? "").includes(filter[name]),
      ),
  );
  return inOrder(found, orders);
}

/** Both labels of a value of an enum of documents. */
export function labelsOf(property: string, value: string): string[] {
  const labels = ENTITY_TYPES.get("Document")?.properties[property]?.values?.[value];
  return labels ? [labels.zh, labels.en] : [];
}

function neighborsOf(id: string, filter: Parameters<typeof stepsFrom>[1]): string[] {
  return stepsFrom(id, filter).map(({ entity }) => entity);
}

export function inOrder(rows: readonly Row[], orders: readonly Order[]): string[] {
  const sorted = [...rows].sort((a, b) => {
    for (const { by, direction } of orders) {
      const sign = direction === "DESC" ? -1 : 1;
      const order = COMPARISONS[by](a, b, sign);
      if (order !== 0) return order;
    }
    return compare(a.id, b.id);
  });
  return sorted.map(({ id = "" }) => id);
}

const collator = new Intl.Collator("zh-Hans-u-co-pinyin", { numeric: true });
const sound = ({ name = "" }: Row) => pinyin([...name].slice(0, 8).join(""), { nonZh: "consecutive" });

type Comparison = (a: Row, b: Row, sign: number) => number;

const byTime: Comparison = (a, b, sign) => {
  if (!a.time || !b.time) return Number(!a.time) - Number(!b.time);
  const [first, second] = [spanOf(a.time), spanOf(b.time)];
  return sign * (compare(first[0], second[0]) || compare(first[1], second[1]));
};

const COMPARISONS: Record<Order["by"], Comparison> = {
  ID: (a, b, sign) => sign * compare(a.id, b.id),
  NAME: (a, b, sign) => sign * (collator.compare(sound(a), sound(b)) || collator.compare(a.name ?? "", b.name ?? "")),
  TIME: byTime,
  ISSUED: byTime,
  DEGREE: (a, b, sign) => sign * (degreeOf(a.id ?? "") - degreeOf(b.id ?? "")),
};
