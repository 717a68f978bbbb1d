import { keyValues } from "./keys.ts";
import { idsWith } from "./lists.ts";
import { selectedPaths } from "./paths.ts";
import { degreeOf, fits, ORDERED, type RelationFilter, stepsFrom } from "./relations.ts";
import { ENTITIES, type Row, typeOf } from "./tables.ts";
import { fitsWindow, type Window } from "./time.ts";
import { neighborsWithin } from "./walks.ts";

export interface Selection extends Window {
  readonly ids?: readonly string[] | undefined;
  readonly types?: readonly string[] | undefined;
  readonly relationTypes?: readonly string[] | undefined;
  readonly under?: string | undefined;
  readonly around?: readonly string[] | undefined;
  readonly depth?: number | undefined;
  readonly direction?: RelationFilter["direction"];
  readonly where?: readonly { readonly key: string; readonly values: readonly string[] }[] | undefined;
  readonly relatedTo?: readonly string[] | undefined;
  readonly without?: readonly string[] | undefined;
  readonly text?: string | undefined;
  readonly pathFrom?: string | undefined;
  readonly pathTo?: string | undefined;
  readonly avoid?: readonly string[] | undefined;
  readonly avoidDegreeAbove?: number | undefined;
  readonly timeRespecting?: boolean | undefined;
}

/** The entities and relations that a selection names. */
export function select(selection: Selection): {
  readonly entities: readonly Row[];
  readonly relations: readonly Row[];
  /** Whether there are no more paths than those taken. */
  readonly allPaths: boolean;
} {
  const { ids = [], types, relationTypes, under, around = [], where = [], relatedTo, without = [] } = selection;
  const { at, during, undated, text, pathFrom, pathTo } = selection;
  const filter: RelationFilter = { types: relationTypes, under, at, during, undated };
  const seeds = [...ids, ...around, pathFrom ?? "", pathTo ?? ""];
  const { start, allPaths } = startOf(selection, filter);
  const related = relatedTo?.flatMap((id) => stepsFrom(id, filter).map(({ entity }) => entity));
  const found = text === undefined ? undefined : idsWith(text);
  const candidates = ENTITIES.filter(
    ({ id = "" }) => start.has(id) && !without.includes(id) && (!found || found.has(id)),
  ).filter(
    (row, _, all) =>
      seeds.includes(row.id ?? "") ||
      ((!types || types.includes(typeOf(row.id ?? "").name)) &&
        where.every(({ key }) =>
          keyValues(key, row, { entities: all, relations: [] }).some((value = "") =>
            where.some((condition) => condition.key === key && condition.values.includes(value)),
          ),
        ) &&
        (!related || related.includes(row.id ?? ""))),
  );
  const isCandidate = isIn(candidates);
  const joined = ORDERED.filter((row) => fits(row, filter) && [row.source, row.target].every(isCandidate));
  const ends = new Set(joined.flatMap(({ source, target }) => [source, target]));
  const entities = candidates.filter(
    ({ id = "", time }) => seeds.includes(id) || ends.has(id) || fitsWindow(time, typeOf(id).lasting, selection),
  );
  const within = isIn(entities);
  const relations = ORDERED.filter((row) => fits(row, filter) && [row.source, row.target].every(within));
  return { entities, relations, allPaths };
}

/** The first of these entities: those that the selection names to start from, then the best connected. */
export function firstEntities(entities: readonly Row[], selection: Selection, limit: number): string[] {
  const { ids = [], around = [], pathFrom, pathTo } = selection;
  const later = (id: string) => (id === pathFrom || id === pathTo || ids.includes(id) || around.includes(id) ? 0 : 1);
  return entities
    .map(({ id = "" }) => id)
    .sort((a, b) => later(a) - later(b) || degreeOf(b) - degreeOf(a) || (a < b ? -1 : 1))
    .slice(0, limit);
}

function startOf(selection: Selection, filter: RelationFilter): { start: Set<string>; allPaths: boolean } {
  const { ids, around, types: entityTypes, depth = 1, direction, pathFrom, pathTo, ...rules } = selection;
  if (!ids && !around && pathFrom === undefined) {
    return { start: new Set(ENTITIES.map(({ id = "" }) => id)), allPaths: true };
  }
  const ends = pathFrom !== undefined && pathTo !== undefined ? [{ from: pathFrom, to: pathTo }] : [];
  const found = ends.map((pair) => selectedPaths({ ...pair, ...rules, filter: { ...filter, entityTypes } }));
  const near = neighborsWithin(around ?? [], depth, { ...filter, entityTypes, direction });
  const start = new Set([...(ids ?? []), ...near, ...found.flatMap(({ paths }) => paths.flat())]);
  return { start, allPaths: found.every(({ all }) => all) };
}

function isIn(rows: readonly Row[]) {
  const ids = new Set(rows.map(({ id }) => id));
  return (id: string | undefined) => ids.has(id);
}
