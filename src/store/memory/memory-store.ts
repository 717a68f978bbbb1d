import { buildGraph, type PolicyGraph } from "../../graph/graph.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Entity } from "../../model/entity.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { Observation } from "../../model/observation.ts";
import { overlaps } from "../../model/time.ts";
import type { Ontology } from "../../ontology/ontology.ts";
import { type PageRequest, pageOf } from "../page.ts";
import type {
  Direction,
  EntityFilter,
  EntityOrder,
  Hop,
  ObservationFilter,
  PathQuery,
  RelationFilter,
  Store,
  Stretch,
} from "../store.ts";
import { DIRECTION_BITS } from "./adjacency.ts";
import { buildColumns, type Columns } from "./columns.ts";
import { countRelations } from "./count-relations.ts";
import { compareEntities } from "./entity-order.ts";
import { compileEntityTest } from "./entity-test.ts";
import { EvidenceIndex } from "./evidence-index.ts";
import { compareObservations } from "./observation-order.ts";
import { compilePathSearch } from "./path-search.ts";
import { findPaths } from "./paths.ts";
import { Pauses } from "./pauses.ts";
import { cutHit, TextIndex } from "./text-index.ts";
import { compileRelationTest, compileWalk } from "./walk.ts";

/** The whole dataset in memory: a graphology graph holds it, typed arrays beside it answer for it, an index finds its texts. */
export class MemoryStore implements Store {
  readonly #dataset: Dataset;
  readonly #ontology: Ontology;
  readonly #graph: PolicyGraph;
  readonly #columns: Columns;
  readonly #texts: TextIndex;
  readonly #observations: ReadonlyMap<string, Observation>;
  readonly #observationsByTime: readonly Observation[];
  readonly #evidence: ReadonlyMap<string, readonly Evidence[]>;
  readonly #placedEvidence: EvidenceIndex;
  readonly #positions: ReadonlyMap<string, Dataset["positions"][number]>;
  readonly #degrees: Int32Array;
  readonly #countsByType: Readonly<Record<"entities" | "relations", ReadonlyMap<string, number>>>;

  constructor(dataset: Dataset, ontology: Ontology) {
    this.#dataset = dataset;
    this.#ontology = ontology;
    this.#graph = buildGraph(dataset, ontology);
    this.#columns = buildColumns(this.#graph, ontology);
    this.#texts = new TextIndex(dataset);
    this.#observations = new Map(dataset.observations.map((observation) => [observation.id, observation]));
    this.#observationsByTime = [...dataset.observations].sort(compareObservations);
    this.#evidence = groupBy(dataset.evidence, ({ fact }) => fact);
    this.#placedEvidence = new EvidenceIndex(dataset.evidence);
    this.#positions = new Map(dataset.positions.map((position) => [position.id, position]));
    this.#countsByType = { entities: countTypes(dataset.entities), relations: countTypes(dataset.relations) };
    const { offsets } = this.#columns.adjacency;
    this.#degrees = Int32Array.from(dataset.entities, (_, index) => (offsets[index + 1] ?? 0) - (offsets[index] ?? 0));
  }

  async describe() {
    const { info, entities, relations, observations, evidence } = this.#dataset;
    const counts = {
      entities: entities.length,
      relations: relations.length,
      observations: observations.length,
      evidence: evidence.length,
    };
    return { info, counts };
  }

  async countByType() {
    return this.#countsByType;
  }

  async sources() {
    return this.#dataset.sources;
  }

  async sections() {
    return this.#dataset.sections;
  }

  async omissions() {
    return this.#dataset.omissions;
  }

  async checks() {
    return this.#dataset.checks;
  }

  async entities(ids: readonly string[]) {
    return ids.map((id) => (this.#graph.hasNode(id) ? this.#graph.getNodeAttributes(id) : undefined));
  }

  async relations(ids: readonly string[]) {
    return ids.map((id) => (this.#graph.hasEdge(id) ? this.#graph.getEdgeAttributes(id) : undefined));
  }

  async observations(ids: readonly string[]) {
    return ids.map((id) => this.#observations.get(id));
  }

  async evidenceOf(facts: readonly string[]) {
    return facts.map((fact) => this.#evidence.get(fact) ?? []);
  }

  async evidenceIn(stretches: readonly Stretch[]) {
    return stretches.map((stretch) => this.#placedEvidence.within(stretch));
  }

  async unplacedEvidence(sources: readonly string[]) {
    return sources.map((source) => this.#placedEvidence.unplaced(source));
  }

  async positions(ids: readonly string[]) {
    return ids.map((id) => this.#positions.get(id));
  }

  async entityNamed(name: string) {
    const named = this.#columns.entities.filter((entity) => entity.name === name || entity.aliases.includes(name));
    const aliasOnly = (entity: Entity) => Number(entity.name !== name);
    const [best] = named.sort((a, b) => aliasOnly(a) - aliasOnly(b) || this.#degreeOf(b.id) - this.#degreeOf(a.id));
    return best;
  }

  async findEntities(filter: EntityFilter, orderBy: readonly EntityOrder[], page: PageRequest) {
    const found = filter.text === undefined ? undefined : (await this.#search(filter.text)).map(({ entity }) => entity);
    const fits = compileEntityTest(this.#columns, this.#ontology, filter, found);
    const indexes = this.#columns.entities.flatMap((_, index) => (fits(index) ? [index] : []));
    if (orderBy.length > 0) indexes.sort(compareEntities(this.#columns, this.#degrees, orderBy));
    return pageOf(
      indexes.flatMap((index) => this.#columns.entities[index] ?? []),
      page,
    );
  }

  async findRelations(filter: RelationFilter, between: readonly string[] | undefined, page: PageRequest) {
    const ends = between && new Set(between);
    const types = filter.entityTypes && new Set(filter.entityTypes);
    const fits = compileRelationTest(this.#columns, this.#ontology, filter);
    const found = this.#columns.relations.filter(
      ({ source, target }, index) =>
        fits(index) &&
        (!ends || (ends.has(source) && ends.has(target))) &&
        (!types || types.has(this.#typeOf(source)) || types.has(this.#typeOf(target))),
    );
    return pageOf(found, page);
  }

  async findObservations({ about, indicator, subject, place, at, during }: ObservationFilter, page: PageRequest) {
    const found = this.#observationsByTime.filter(
      (observation) =>
        (about === undefined || [observation.indicator, observation.subject, observation.place].includes(about)) &&
        (indicator === undefined || observation.indicator === indicator) &&
        (subject === undefined || observation.subject === subject) &&
        (place === undefined || observation.place === place) &&
        [at, during].every(
          (asked) => asked === undefined || (observation.time !== undefined && overlaps(observation.time, asked)),
        ),
    );
    return pageOf(found, page);
  }

  async search(text: string, types: readonly string[] | undefined, page: PageRequest) {
    const wanted = types && new Set(types);
    const found = (await this.#search(text)).filter(({ entity }) => !wanted || wanted.has(this.#typeOf(entity)));
    const { items, ...rest } = pageOf(
      found.map((hit) => ({ ...hit, id: hit.entity })),
      page,
    );
    return { ...rest, items: items.map((hit) => ({ ...cutHit(hit), id: hit.id })) };
  }

  async degrees(ids: readonly string[]) {
    return ids.map((id) => this.#degreeOf(id));
  }

  async neighbors(ids: readonly string[], filter: RelationFilter) {
    const { entities, relations, entityIndex } = this.#columns;
    const walk = compileWalk(this.#columns, this.#ontology, filter);
    return ids.map((id) => {
      const hops: Hop[] = [];
      const start = entityIndex.get(id);
      if (start === undefined) return hops;
      walk(start, (neighbor, relation, bits) => {
        const [entity, over] = [entities[neighbor], relations[relation]];
        if (entity && over) hops.push({ entity: entity.id, relation: over.id, direction: directionOf(bits) });
        return undefined;
      });
      return hops;
    });
  }

  async relationCounts(ids: readonly string[], filter: RelationFilter) {
    const walk = compileWalk(this.#columns, this.#ontology, filter);
    return ids.map((id) => {
      const entity = this.#columns.entityIndex.get(id);
      return entity === undefined ? [] : countRelations(this.#columns, walk, entity);
    });
  }

  async paths(query: PathQuery, signal?: AbortSignal) {
    const { entities, entityIndex } = this.#columns;
    const [start, end] = [entityIndex.get(query.from), entityIndex.get(query.to)];
    if (start === undefined || end === undefined) return { paths: [], complete: true, searchedDepth: query.maxDepth };
    const search = compilePathSearch(this.#columns, this.#ontology, query, start, end);
    const found = await findPaths(start, end, search, new Pauses(signal));
    return { ...found, paths: found.paths.map((path) => path.flatMap((index) => entities[index]?.id ?? [])) };
  }

  async prepare() {
    await this.#texts.fill();
  }

  async close() {}

  async #search(text: string) {
    await this.#texts.fill();
    return this.#texts.search(text);
  }

  #degreeOf(id: string): number {
    return this.#degrees[this.#columns.entityIndex.get(id) ?? -1] ?? 0;
  }

  #typeOf(id: string): string {
    return this.#columns.entities[this.#columns.entityIndex.get(id) ?? -1]?.type ?? "";
  }
}

function directionOf(bits: number): Direction {
  return bits === DIRECTION_BITS.out ? "out" : bits === DIRECTION_BITS.in ? "in" : "both";
}

function countTypes(facts: readonly { readonly type: string }[]): Map<string, number> {
  return new Map([...groupBy(facts, ({ type }) => type)].map(([type, members]) => [type, members.length]));
}

function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
