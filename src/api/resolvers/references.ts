import type { Entity } from "../../model/entity.ts";
import type { Observation } from "../../model/observation.ts";
import type { Relation } from "../../model/relation.ts";
import type { Context } from "../context.ts";

/** The entity that a fact names; validation has seen to it that there is one. */
export async function entityOf({ entity }: Context, id: string): Promise<Entity> {
  const found = await entity.load(id);
  if (!found) throw new Error(`The store has a fact about ${id}, but not the entity.`);
  return found;
}

export async function entitiesOf(context: Context, ids: readonly string[]): Promise<Entity[]> {
  return Promise.all(ids.map((id) => entityOf(context, id)));
}

export async function relationsOf({ relation }: Context, ids: readonly string[]): Promise<Relation[]> {
  const found = await Promise.all(ids.map((id) => relation.load(id)));
  return found.filter((item) => item !== undefined);
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
