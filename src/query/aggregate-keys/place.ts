import type { EntityType } from "../../ontology/entity-type.ts";
import { type AggregateKey, noValue } from "./aggregate-key.ts";
import { entityValues } from "./entity-values.ts";

const NONE = noValue({ zh: "无所涉地方", en: "No place" });

/** The places that any relation joins it to, those of the most first; a place is its own. */
export const PLACE: AggregateKey = {
  name: "place",
  namesEntity: (value) => value !== "",
  async open({ store, ontology, entities }) {
    const entityTypes = ontology.entityTypes.filter(isPlace).map(({ name }) => name);
    const hops = await store.neighbors(
      entities.map(({ id }) => id),
      { entityTypes },
    );
    const places = entities.map(({ id, type }, index): [string, string[]] => {
      const own = entityTypes.includes(type) ? [id] : (hops[index] ?? []).map(({ entity }) => entity);
      return [id, [...new Set(own)]];
    });
    return entityValues(store, new Map(places), NONE);
  },
};

/** A type whose entities lie somewhere on the earth. */
function isPlace({ properties }: EntityType): boolean {
  return properties.some(({ kind }) => kind.name === "latitude");
}
