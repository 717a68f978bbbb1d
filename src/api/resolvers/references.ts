import { ZhenxingError } from "../../errors.ts";
import type { Entity } from "../../model/entity.ts";
import type { Observation } from "../../model/observation.ts";
import type { Relation } from "../../model/relation.ts";
import type { Section, Source } from "../../model/source.ts";
import type { RelationFilter } from "../../store/store.ts";
import type { Context } from "../context.ts";

/** The entity that a fact names; validation has seen to it that there is one. */
export async function entityOf({ entity }: Context, id: string): Promise<Entity> {
  const found = await entity.load(id);
  if (!found) throw new Error(`The store has a fact about ${id}, but not the entity.`);
  return found;
}

/**
 * The entity with this id, or the one with exactly this name or alias.
 * @throws ZhenxingError BAD_INPUT where it is asked for by neither, or by both
 */
export async function entityAsked(
  { entity, store }: Context,
  { id, name }: { readonly id?: string | undefined; readonly name?: string | undefined },
): Promise<Entity | undefined> {
  if (id !== undefined && name === undefined) return entity.load(id);
  if (id === undefined && name !== undefined) return store.entityNamed(name);
  const given = id === undefined ? "neither id nor name is given" : "id and name are both given, which may be two";
  throw new ZhenxingError("BAD_INPUT", `Cannot find one entity: ${given}. Give one of them.`);
}

export async function entitiesOf(context: Context, ids: readonly string[]): Promise<Entity[]> {
  return Promise.all(ids.map((id) => entityOf(context, id)));
}

export async function relationsOf({ relation }: Context, ids: readonly string[]): Promise<Relation[]> {
  const found = await Promise.all(ids.map((id) => relation.load(id)));
  return found.filter((item) => item !== undefined);
}

/** Ids of the relations of an entity, each once, in the order of the store. */
export async function relationsBeside(context: Context, id: string, filter: RelationFilter = {}): Promise<string[]> {
  const hops = await context.neighbors(id, filter);
  return [...new Set(hops.map(({ relation }) => relation))];
}

/** The section that something stands in, where it stands in one. */
export async function sectionOf({ store }: Context, id: string | undefined): Promise<Section | undefined> {
  return (await store.sections()).find((section) => section.id === id);
}

/** The source that a fact names; validation has seen to it that there is one. */
export async function sourceOf({ store }: Context, id: string): Promise<Source> {
  const found = (await store.sources()).find((source) => source.id === id);
  if (!found) throw new Error(`The store has something of ${id}, but not the source.`);
  return found;
}

/** Whatever has this id: an entity, a relation or an observation. */
export async function nodeOf(context: Context, id: string): Promise<Entity | Relation | Observation | undefined> {
  const [entity, relation, observation] = await Promise.all([
    context.entity.load(id),
    context.relation.load(id),
    context.observation.load(id),
  ]);
  return entity ?? relation ?? observation;
}

/** The fact that a piece of evidence proves; validation has seen to it that there is one. */
export async function factOf(context: Context, id: string): Promise<Entity | Relation | Observation> {
  const found = await nodeOf(context, id);
  if (!found) throw new Error(`The store has evidence of ${id}, but not the fact.`);
  return found;
}

/** Whether the id is of what a field that gives this type is asked by: of entities, unless it gives something else by id. */
export async function isKnown(context: Context, type: string, id: string): Promise<boolean> {
  if (type === "Node") return (await nodeOf(context, id)) !== undefined;
  if (type === "Source") return (await context.store.sources()).some((source) => source.id === id);
  if (type === "PassageConnection") return (await sectionOf(context, id)) !== undefined;
  return (await context.entity.load(id)) !== undefined;
}
