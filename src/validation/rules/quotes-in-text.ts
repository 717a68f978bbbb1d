import { squeeze } from "../../model/evidence.ts";
import type { Rule } from "../rule.ts";

/** Where the text is at hand, every quote stands in it at its position; white space does not count. */
export const QUOTES_IN_TEXT: Rule = {
  name: "quotes-in-text",
  *check({ dataset, texts }) {
    for (const item of dataset.evidence) {
      const text = texts.get(item.source);
      if (!text || item.start === undefined || item.end === undefined) continue;
      const found = squeeze(text.slice(item.start, item.end).join(""));
      if (found === squeeze(item.exact)) continue;
      yield {
        item,
        column: "exact",
        value: item.exact,
        reason: `The text has ${JSON.stringify([...found].slice(0, 40).join(""))} at ${item.start} to ${item.end}.`,
        remedy: "Correct the quote or its position.",
      };
    }
  },
};
