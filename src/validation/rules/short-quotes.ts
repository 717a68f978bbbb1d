import { LONGEST_QUOTE, squeeze } from "../../model/evidence.ts";
import type { Rule } from "../rule.ts";

/** A quote is a phrase, and a short one, titles apart: the text is not ours to republish. */
export const SHORT_QUOTES: Rule = {
  name: "short-quotes",
  needs: ["entities"],
  *check({ dataset, ontology }) {
    const titles = dataset.entities
      .filter(({ type }) => ontology.entityType(type)?.titled)
      .flatMap(({ name, aliases }) => [name, ...aliases].map(squeeze))
      .sort((a, b) => b.length - a.length);
    for (const evidence of dataset.evidence) {
      const quote = squeeze(evidence.exact);
      const at = { item: evidence, column: "exact", value: evidence.exact };
      const remedy = "Quote the shortest phrase that proves the fact.";
      if (quote === "") yield { ...at, reason: "The quote is blank.", remedy };
      if ([...quote].length <= LONGEST_QUOTE || titles.some((title) => title.includes(quote))) continue;
      const title = titles.find((known) => quote.includes(known)) ?? "";
      const rest = [...quote].length - [...title].length;
      if (rest <= LONGEST_QUOTE) continue;
      yield { ...at, reason: `The quote has ${rest} characters beside titles; ${LONGEST_QUOTE} is the most.`, remedy };
    }
  },
};
