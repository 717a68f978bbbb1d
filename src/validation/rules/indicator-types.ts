import type { Rule } from "../rule.ts";

/** What a statistic measures is an entity of a type that the ontology calls an indicator. */
export const INDICATOR_TYPES: Rule = {
  name: "indicator-types",
  *check({ dataset, ontology }) {
    const indicators = ontology.entityTypes.filter(({ indicator }) => indicator).map(({ name }) => name);
    for (const item of dataset.observations) {
      const type = ontology.typeOfId(item.indicator);
      if (!type || type.indicator) continue;
      const reason = `A statistic cannot measure an entity of type ${type.name}.`;
      const remedy =
        indicators.length > 0
          ? `Name an entity of type ${indicators.join(" or ")}.`
          : "Let a file of entity-types/ say `indicator: true`.";
      yield { item, column: "indicator", value: item.indicator, reason, remedy };
    }
  },
};
