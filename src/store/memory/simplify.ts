import table from "opencc-js/dict/TSCharacters";

const SIMPLIFIED = new Map(
  table.split("|").flatMap((row): [string, string][] => {
    const [traditional = "", simplified = ""] = row.split(" ");
    return [traditional, simplified].every((each) => [...each].length === 1) ? [[traditional, simplified]] : [];
  }),
);

/**
 * The text with each traditional character as its simplified one, for comparison only: one for one, so that places stay,
 * and some that simplified texts have as well (乾, 著) become what they are usually simplified to.
 */
export function simplify(text: string): string {
  return Array.from(text, simplified).join("");
}

/** Some become what becomes another in turn: 薴, 苧, 苎. */
function simplified(character: string): string {
  const next = SIMPLIFIED.get(character) ?? character;
  return next === character ? character : simplified(next);
}
