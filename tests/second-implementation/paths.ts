import { degreeOf, type RelationFilter, relationsOf, stepsFrom } from "./relations.ts";
import { ENTITIES, type Row } from "./tables.ts";
import { spanOf } from "./time.ts";

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxDepth: number;
  readonly first: number;
  readonly filter: RelationFilter;
  readonly avoid?: readonly string[] | undefined;
  readonly avoidDegreeAbove?: number | undefined;
  readonly timeRespecting?: boolean | undefined;
}

/** The loopless paths between two entities, the shortest first, and of one length in the order of the relations; one more than asked for. */
function pathsBetween(question: PathQuestion): string[][] {
  const { from, to, maxDepth, first } = question;
  if (!ENTITIES.some(({ id }) => id === from) || !ENTITIES.some(({ id }) => id === to)) return [];
  if (from === to) return [[from]];
  const distances = distancesTo(question);
  const found: string[][] = [];
  const extend = (path: readonly string[], left: number) => {
    const here = path.at(-1) ?? from;
    if (here === to || left === 0) {
      if (here === to && left === 0) found.push([...path]);
      return;
    }
    for (const next of nextAfter(path, question)) {
      if (found.length > first) return;
      if (!path.includes(next) && (distances.get(next) ?? left) < left) extend([...path, next], left - 1);
    }
  };
  for (let length = 1; length <= maxDepth && found.length <= first; length++) extend([from], length);
  return found;
}

/** Where a path may lead on: in the order of the relations by which it can. */
function nextAfter(path: readonly string[], { filter, to, timeRespecting, ...question }: PathQuestion): Set<string> {
  const steps = stepsFrom(path.at(-1) ?? "", filter, to).filter(
    ({ entity }) => !isAvoided(entity, { to, ...question }),
  );
  const before = timeRespecting ? joining(path, filter) : [];
  return new Set(
    steps
      .filter(({ relation }) => !timeRespecting || passable([...before, [rowOf(relation, path.at(-1) ?? "")]]))
      .map(({ entity }) => entity),
  );
}

function isAvoided(
  entity: string,
  { from, to, avoid = [], avoidDegreeAbove = Number.POSITIVE_INFINITY }: Omit<PathQuestion, "filter">,
): boolean {
  return entity !== from && entity !== to && (avoid.includes(entity) || degreeOf(entity) > avoidDegreeAbove);
}

const REVERSED = { OUT: "IN", IN: "OUT", BOTH: "BOTH" } as const;

/** How many steps each entity is from the end. */
function distancesTo(question: PathQuestion): Map<string, number> {
  const { from, to, maxDepth, filter } = question;
  const reversed = { ...filter, direction: REVERSED[filter.direction ?? "BOTH"] };
  const distances = new Map([[to, 0]]);
  for (let distance = 1, frontier = [to]; distance <= maxDepth; distance++) {
    const met = frontier.flatMap((id) => stepsFrom(id, reversed, from).map(({ entity }) => entity));
    frontier = [...new Set(met)].filter((id) => !distances.has(id) && !isAvoided(id, question));
    for (const id of frontier) distances.set(id, distance);
  }
  return distances;
}

/** The relations of each step of a path. */
function joining(path: readonly string[], filter: RelationFilter): Row[][] {
  const { entityTypes: _, ...any } = filter;
  return path.slice(1).map((to, index) => {
    const from = path[index] ?? "";
    return stepsFrom(from, any).flatMap(({ relation, entity }) => (entity === to ? [rowOf(relation, from)] : []));
  });
}

function rowOf(relation: string, end: string): Row {
  const row = relationsOf(end).find(({ id }) => id === relation);
  if (!row) throw new Error(`${end} has no relation ${relation}.`);
  return row;
}

/** Whether there is a relation for each step so that none is over before an earlier one begins. */
function passable([step, ...rest]: readonly (readonly Row[])[], chosen: readonly Row[] = []): boolean {
  if (!step) return true;
  return step.some((row) => chosen.every((earlier) => !isOver(row, earlier)) && passable(rest, [...chosen, row]));
}

function isOver({ time = "" }: Row, { time: begun = "" }: Row): boolean {
  return time !== "" && begun !== "" && spanOf(time)[1] < spanOf(begun)[0];
}

/** The paths of a selection: five at most of six steps at most, and whether there are no more of so many steps. */
export function selectedPaths(question: Omit<PathQuestion, "first" | "maxDepth">): { paths: string[][]; all: boolean } {
  const found = pathsBetween({ ...question, maxDepth: 6, first: 5 });
  return { paths: found.slice(0, 5), all: found.length <= 5 };
}

/** What the API answers about paths, entities and relations as their ids. */
export function pathResult(question: PathQuestion) {
  const { maxDepth, first, filter, from, to, timeRespecting } = question;
  const found = pathsBetween(question);
  const complete = found.length <= first;
  return {
    complete,
    searchedDepth: !complete ? (found.at(-1) ?? []).length - 2 : from === to && found.length > 0 ? 0 : maxDepth,
    paths: found.slice(0, first).map((entities) => {
      const steps = joining(entities, filter);
      const timed = steps.map((step) => step.filter(({ time }) => time));
      const shown = steps.map((step, index) =>
        step.filter((row) => !timeRespecting || passable(steps.with(index, [row]))),
      );
      return {
        entities,
        hops: shown.map((step) => ({
          relations: step.map(({ id = "" }) => id),
          timed: step.some(({ time }) => time),
        })),
        timesProven: passable(timed),
      };
    }),
  };
}
