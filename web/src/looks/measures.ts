import {
  MeasureBetweenness,
  MeasureCommunities,
  type MeasureCommunitiesQuery,
  MeasureDegree,
  MeasurePageRank,
  type Operation,
  type RankingValuesFragment,
  type Selection,
} from "../generated/operations.ts";

/** What was measured of a part of the graph: what was not asked for is missing. */
export interface Measured {
  readonly degree?: RankingValuesFragment;
  readonly pageRank?: RankingValuesFragment;
  readonly betweenness?: RankingValuesFragment;
  readonly communities?: MeasureCommunitiesQuery["subgraph"]["communities"];
}

export type Measure = keyof Measured;

type Question = Operation<{ readonly subgraph: Measured }, { readonly select: Selection; readonly first: number }>;

/** How the API is asked for each measure. */
export const MEASURES: Readonly<Record<Measure, Question>> = {
  degree: MeasureDegree,
  pageRank: MeasurePageRank,
  betweenness: MeasureBetweenness,
  communities: MeasureCommunities,
};

/** The measure that a choice of size or colour goes by; undefined where it goes by none. */
export function measureOf(choice: string): Measure | undefined {
  return choice in MEASURES ? (choice as Measure) : undefined; // Just looked up.
}
