import { ZhenxingError } from "../errors.ts";
import { GROUPINGS, PROJECTIONS, RANKINGS } from "../graph/metrics/index.ts";
import type {
  GroupingOptions,
  Metric,
  Pair,
  Parameters,
  ProjectionOptions,
  RankingOptions,
} from "../graph/metrics/metric.ts";
import type { Bilingual } from "../ontology/bilingual.ts";
import { checkRange } from "./check-range.ts";
import { type Compute, computeHere } from "./compute.ts";
import type { SelectionGraph } from "./selection-graph.ts";

/** Steps that the measures of one request may take together: about a second of work. */
export const MOST_STEPS = 100_000_000;

/** How a measure was come by, to be cited with it. */
export interface Method {
  readonly name: string;
  readonly description: Bilingual;
  readonly library: string;
  readonly version: string;
  readonly parameters: Parameters;
  /** What it was computed over. */
  readonly entityCount: number;
  readonly relationCount: number;
}

/** One entity by its number; entities with the same number share their place. */
export interface Rank {
  readonly entity: string;
  readonly value: number;
  readonly place: number;
}

export interface RankingAnswer {
  readonly method: Method;
  readonly ranks: readonly Rank[];
}

export interface GroupingAnswer {
  readonly method: Method;
  /** Ids of the entities of each. */
  readonly groups: readonly (readonly string[])[];
  readonly modularity: number | undefined;
}

export type ProjectedPair = Pair;

export interface ProjectionAnswer {
  readonly method: Method;
  readonly pairs: readonly ProjectedPair[];
}

/** What measuring may take. */
export interface Means {
  /** The steps that are left. */
  steps: number;
  /** Who computes; at once and here where it is not said. */
  readonly compute?: Compute | undefined;
  /** Ends what is being computed. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Entities by a number that a metric gives them, the largest first, then by id.
 * @throws ZhenxingError BAD_INPUT when it would take too long, or for an option out of its bounds
 */
export async function rank(
  graph: SelectionGraph,
  name: keyof typeof RANKINGS,
  options: RankingOptions,
  means: Means,
): Promise<RankingAnswer> {
  const { method, result } = await measure(RANKINGS[name], graph, options, means);
  const values = [...result].map(([entity, value]) => ({ entity, value: rounded(value) }));
  values.sort((a, b) => b.value - a.value || (a.entity < b.entity ? -1 : 1));
  let place = 1;
  const ranks = values.map((each, index): Rank => {
    if (each.value !== values[index - 1]?.value) place = index + 1;
    return { ...each, place };
  });
  return { method, ranks };
}

/**
 * The groups into which a metric parts the entities, the largest first; within one the best connected first.
 * @throws ZhenxingError BAD_INPUT when it would take too long, or for an option out of its bounds
 */
export async function group(
  graph: SelectionGraph,
  name: keyof typeof GROUPINGS,
  options: GroupingOptions,
  means: Means,
): Promise<GroupingAnswer> {
  const { method, result } = await measure(GROUPINGS[name], graph, options, means);
  const degree = new Map(graph.mapNodes((id) => [id, graph.degree(id)]));
  const better = (a: string, b: string) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1);
  const groups = result.groups.map((members) => [...members].sort(better));
  groups.sort((a, b) => b.length - a.length || better(a[0] ?? "", b[0] ?? ""));
  return { method, groups, modularity: result.modularity === undefined ? undefined : rounded(result.modularity) };
}

/**
 * The pairs of entities of one type that are joined to the same of another, those that share most first.
 * @throws ZhenxingError BAD_INPUT when it would take too long, or for an option out of its bounds
 */
export async function project(
  graph: SelectionGraph,
  options: ProjectionOptions,
  means: Means,
): Promise<ProjectionAnswer> {
  const { method, result } = await measure(PROJECTIONS.projection, graph, options, means);
  const key = ({ ends }: Pair) => ends.join(" ");
  return { method, pairs: [...result].sort((a, b) => b.shared.length - a.shared.length || (key(a) < key(b) ? -1 : 1)) };
}

async function measure<Options, Result>(
  metric: Metric<Options, Result>,
  graph: SelectionGraph,
  options: Options,
  means: Means,
): Promise<{ readonly method: Method; readonly result: Result }> {
  const { name, description, library, bounds = {} } = metric;
  const parameters = metric.parameters(options);
  for (const [option, [least, most]] of Object.entries(bounds)) {
    checkRange(option, Number(parameters[option]), least, most);
  }
  const { order, size } = graph;
  const cost = Math.ceil(metric.cost(graph, options));
  if (cost > means.steps) {
    const left = means.steps < MOST_STEPS ? `${means.steps} are left of` : "a request may take";
    const message = `Cannot compute ${name} of ${order} entities and ${size} relations: it takes about ${cost} steps, and ${left} ${MOST_STEPS}. Narrow the selection by type, time or neighbourhood, or ask in a request of its own.`;
    throw new ZhenxingError("BAD_INPUT", message);
  }
  means.steps -= cost;
  const method = {
    ...{ name, description, library: library.name, version: library.version },
    ...{ parameters, entityCount: order, relationCount: size },
  };
  const { compute = computeHere, signal } = means;
  return { method, result: await compute({ metric, graph, options, steps: cost }, signal) };
}

/** Twelve digits: what differs only in the order of its sums is the same number. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
