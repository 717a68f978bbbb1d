import DataLoader from "dataloader";
import type { GraphQLError } from "graphql";
import type { Position } from "../model/dataset.ts";
import type { Entity } from "../model/entity.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Observation } from "../model/observation.ts";
import type { Relation } from "../model/relation.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { Compute } from "../query/compute.ts";
import { type Means, MOST_STEPS } from "../query/measure.ts";
import { type Periods, periodsOf } from "../query/periods.ts";
import type { SourcePassage } from "../query/source-passages.ts";
import type { Hop, RelationCount, RelationFilter, Store } from "../store/store.ts";
import { Cuts } from "./cuts.ts";
import { type Bounds, boundsOf } from "./limits/index.ts";
import { once } from "./once.ts";
import { TimeWindows } from "./time-windows.ts";
import { Watch } from "./watch.ts";
import { watchedStore } from "./watched-store.ts";

/** What the API answers from. */
export interface Sources {
  readonly store: Store;
  readonly ontology: Ontology;
  /** The code points of untouched texts, by id of their source. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Who computes measures; where nobody is named, they are computed where they are asked for. */
  readonly compute?: Compute | undefined;
}

/** One request's view of the sources: reads are batched, and what was cut is noted. */
export interface Context extends Sources {
  /** The sources themselves; what answers are made from is watched. */
  readonly served: Sources;
  /** Names the request where something goes wrong. */
  readonly requestId: string;
  readonly watch: Watch;
  /** How much of each limit the request takes, as far as it was measured, by the limit's name. */
  readonly cost: Map<string, number>;
  /** What GraphQL finds wrong with the document, or with the variables. */
  faults: readonly GraphQLError[];
  readonly cuts: Cuts;
  /** What its measures may still take. */
  readonly measuring: Means;
  /** Every id that an argument of the request names, by the type that the field gives, which says what it can be the id of. */
  readonly askedIds: Map<string, Set<string>>;
  /** What each window of time of the request has matched. */
  readonly windows: TimeWindows;
  readonly entity: DataLoader<string, Entity | undefined>;
  readonly relation: DataLoader<string, Relation | undefined>;
  readonly observation: DataLoader<string, Observation | undefined>;
  readonly evidence: DataLoader<string, readonly Evidence[]>;
  readonly evidenceIn: DataLoader<SourcePassage, readonly Evidence[], string>;
  readonly degree: DataLoader<string, number>;
  readonly position: DataLoader<string, Position | undefined>;
  neighbors(id: string, filter: RelationFilter): Promise<readonly Hop[]>;
  relationCounts(id: string, filter: RelationFilter): Promise<readonly RelationCount[]>;
  /** The periods that a time may be named by; read when the first is named. */
  periods(): Promise<Periods>;
}

export interface ContextOptions {
  readonly bounds?: Bounds;
  /** Fires when the client leaves. */
  readonly left?: AbortSignal;
  readonly requestId?: string;
}

export function createContext(
  sources: Sources,
  { bounds = boundsOf(), left, requestId = crypto.randomUUID() }: ContextOptions = {},
): Context {
  const watch = new Watch(bounds, left);
  const store = watchedStore(sources.store, watch);
  return {
    ...sources,
    store,
    served: sources,
    requestId,
    watch,
    cost: new Map(),
    faults: [],
    cuts: new Cuts(),
    measuring: { steps: MOST_STEPS, compute: sources.compute, signal: watch.signal },
    askedIds: new Map(),
    windows: new TimeWindows(),
    entity: new DataLoader((ids) => store.entities(ids)),
    relation: new DataLoader((ids) => store.relations(ids)),
    observation: new DataLoader((ids) => store.observations(ids)),
    evidence: new DataLoader((facts) => store.evidenceOf(facts)),
    evidenceIn: new DataLoader((passages) => store.evidenceIn(passages), { cacheKeyFn: ({ id }) => id }),
    degree: new DataLoader((ids) => store.degrees(ids)),
    position: new DataLoader((ids) => store.positions(ids)),
    neighbors: loaderFor((ids, filter) => store.neighbors(ids, filter)),
    relationCounts: loaderFor((ids, filter) => store.relationCounts(ids, filter)),
    periods: once(() => periodsOf(store)),
  };
}

/** Reads by id and filter, those of one filter batched. */
function loaderFor<Answer>(read: (ids: readonly string[], filter: RelationFilter) => Promise<Answer[]>) {
  const loaders = new Map<string, DataLoader<string, Answer>>();
  return (id: string, filter: RelationFilter): Promise<Answer> => {
    const key = JSON.stringify(filter);
    const loader = loaders.get(key) ?? new DataLoader((ids) => read(ids, filter));
    loaders.set(key, loader);
    return loader.load(id);
  };
}
