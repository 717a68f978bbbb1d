import fc, { type Arbitrary } from "fast-check";
import { present } from "../../src/dataset/table.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Entity } from "../../src/model/entity.ts";
import { type Relation, relationId } from "../../src/model/relation.ts";
import { idPrefix } from "../../src/ontology/entity-type.ts";
import { closeTimes } from "./times.ts";
import { dataset, ontology } from "./tiny.ts";

const ENTITY_TYPES = ["City", "Agency", "Task"] as const;

/** A directed type, one with ranks, and a symmetric one. */
const RELATION_TYPES = ["funds", "issued", "paired-with"] as const;

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

const entityLists = fc
  .array(fc.record({ type: fc.constantFrom(...ENTITY_TYPES), time: fc.option(closeTimes, { nil: undefined }) }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((drafts) =>
    drafts
      .map(({ type, time }, index): Entity => {
        const id = `${idPrefix(type)}/${"abcdefghi"[index]}`;
        return present({ id, type, name: id, aliases: [], properties: {}, time });
      })
      .sort(byId),
  );

/** Relations between any two of these entities: parallel ones, of several types, some with a time and a rank. */
function relationLists(entities: readonly Entity[], maxLength: number): Arbitrary<Relation[]> {
  const ends = fc.nat(entities.length - 1);
  const draft = fc.record({
    type: fc.constantFrom(...RELATION_TYPES),
    ends: fc.tuple(ends, ends).filter(([a, b]) => a !== b),
    time: fc.option(closeTimes, { nil: undefined }),
    rank: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    under: fc.option(fc.constantFrom("task/a", "task/b"), { nil: undefined }),
  });
  if (entities.length < 2) return fc.constant([]);
  return fc.array(draft, { maxLength }).map((drafts) =>
    drafts
      .map(({ type, ends: [a, b], time, rank, under }, index): Relation => {
        const pair = [entities[a]?.id ?? "", entities[b]?.id ?? ""];
        const [source = "", target = ""] = ontology.relationType(type)?.symmetric ? pair.sort() : pair;
        const id = `${relationId(type, source, target)}@${index}`;
        return present({ id, type, source, target, time, rank, under });
      })
      .sort(byId),
  );
}

/** Small multigraphs over the tiny ontology, as datasets. */
export function randomDatasets({ relations = 16 }: { relations?: number } = {}): Arbitrary<Dataset> {
  return entityLists.chain((entities) =>
    relationLists(entities, relations).map((list) => ({
      ...dataset,
      entities,
      relations: list,
      observations: [],
      evidence: [],
      omissions: [],
      checks: [],
      positions: [],
    })),
  );
}
