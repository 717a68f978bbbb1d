import ofHongKong from "opencc-js/dict/HKVariants";
import simplifications from "opencc-js/dict/TSCharacters";
import ofTaiwan from "opencc-js/dict/TWVariants";

/** What OpenCC simplifies only within words: 批覆 is 批复. */
const WITHIN_WORDS: readonly (readonly [string, string])[] = [["覆", "复"]];

const SIMPLIFIED = new Map([...rowsOf(simplifications), ...WITHIN_WORDS]);

for (const [common, regional] of [...rowsOf(ofTaiwan), ...rowsOf(ofHongKong)]) {
  if (simplified(regional) !== simplified(common) && !SIMPLIFIED.has(regional)) SIMPLIFIED.set(regional, common);
}

/**
 * The text with each traditional character as its simplified one, as it is written in Taiwan (著) or Hong Kong (衞) as well, for comparison only:
 * one for one, so that places stay, and some that simplified texts have as well (乾, 著, 覆) become what they are usually simplified to.
 */
export function simplify(text: string): string {
  return Array.from(text, simplified).join("");
}

/** Some become what becomes another in turn: 薴, 苧, 苎. */
function simplified(character: string): string {
  const next = SIMPLIFIED.get(character) ?? character;
  return next === character ? character : simplified(next);
}

function rowsOf(table: string): [string, string][] {
  return table.split("|").flatMap((row): [string, string][] => {
    const [from = "", to = ""] = row.split(" ");
    return [from, to].every((each) => [...each].length === 1) ? [[from, to]] : [];
  });
}
