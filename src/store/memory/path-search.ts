import type { Ontology } from "../../ontology/ontology.ts";
import type { PathQuery } from "../store.ts";
import { REVERSED } from "./adjacency.ts";
import type { Columns } from "./columns.ts";
import type { PathSearch } from "./paths.ts";
import { compileWalk, type Walk } from "./walk.ts";

/** Compiles a question for the paths between two entities, given as indexes, to what their search goes by. */
export function compilePathSearch(
  columns: Columns,
  ontology: Ontology,
  { filter = {}, maxDepth, first, timeRespecting = false, ...query }: PathQuery,
  start: number,
  end: number,
): PathSearch {
  const reversed = { ...filter, direction: REVERSED[filter.direction ?? "both"] };
  const avoided = avoidedEntities(columns, query);
  // Whoever asks for paths between two hubs means these hubs.
  avoided.delete(start);
  avoided.delete(end);
  return {
    maxDepth,
    first,
    forward: around(avoided, compileWalk(columns, ontology, filter, end)),
    backward: around(avoided, compileWalk(columns, ontology, reversed, start)),
    arrive: timeRespecting ? arrivals(columns) : undefined,
  };
}

function avoidedEntities(
  { entityIndex, adjacency: { offsets } }: Columns,
  { avoid = [], avoidDegreeAbove = Number.POSITIVE_INFINITY }: Pick<PathQuery, "avoid" | "avoidDegreeAbove">,
): Set<number> {
  const avoided = new Set(avoid.flatMap((id) => entityIndex.get(id) ?? []));
  for (let entity = 0; entity < entityIndex.size; entity++) {
    if ((offsets[entity + 1] ?? 0) - (offsets[entity] ?? 0) > avoidDegreeAbove) avoided.add(entity);
  }
  return avoided;
}

/** The walk without the steps that lead to one of these. */
function around(avoided: ReadonlySet<number>, walk: Walk): Walk {
  if (avoided.size === 0) return walk;
  return (entity, visit) =>
    walk(entity, (neighbor, relation, direction) =>
      avoided.has(neighbor) ? undefined : visit(neighbor, relation, direction),
    );
}

/** The first day on which a relation can be passed by who arrives on a day; one without a time takes none. */
function arrivals({ relationDays: { first, last } }: Columns): NonNullable<PathSearch["arrive"]> {
  return (relation, day) => {
    const [begins, ends] = [first[relation] ?? 0, last[relation] ?? 0];
    if (begins > ends) return day;
    return ends < day ? undefined : Math.max(begins, day);
  };
}
