import type { Bilingual } from "../../ontology/bilingual.ts";
import type { PolicyGraph } from "../graph.ts";

/** What a metric was computed with, by name. */
export type Parameters = Readonly<Record<string, number | boolean | string>>;

/** The shape of every metric: what it answers for a graph, and what to cite with the answer. */
export interface Metric<Options, Result> {
  readonly name: string;
  /** How it reads the graph, what it computes, and where that is defined. */
  readonly description: Bilingual;
  /** The package that computes it. */
  readonly library: { readonly name: string; readonly version: string };
  /** The options that bear on it, each with its value. */
  parameters(options: Options): Parameters;
  /** From what to what its options may be, by name. */
  readonly bounds?: Readonly<Record<string, readonly [least: number, most: number]>>;
  /** About how many steps of some ten nanoseconds it takes. */
  cost(graph: PolicyGraph, options: Options): number;
  compute(graph: PolicyGraph, options: Options): Result;
}

export interface RankingOptions {
  readonly damping?: number | undefined;
  readonly directed?: boolean | undefined;
}

/** A number for each entity. */
export type Ranking = Metric<RankingOptions, ReadonlyMap<string, number>>;

export interface GroupingOptions {
  readonly resolution?: number | undefined;
  readonly seed?: number | undefined;
}

/** Each entity in one group; how well they part the graph, where the metric says so. */
export interface Groups {
  readonly groups: readonly (readonly string[])[];
  readonly modularity?: number;
}

export type Grouping = Metric<GroupingOptions, Groups>;

export interface ProjectionOptions {
  /** Names of entity types: which are joined, and by which they are. */
  readonly of: string;
  readonly through: string;
}

/** Two entities and what joins both. */
export interface Pair {
  readonly ends: readonly [string, string];
  readonly shared: readonly string[];
  /** How much of all that joins either joins both, 0 to 1 (Jaccard). */
  readonly similarity: number;
}

export type Projection = Metric<ProjectionOptions, readonly Pair[]>;
