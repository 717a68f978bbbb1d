import type { Bilingual } from "../ontology/bilingual.ts";
import type { ExportGraph } from "./export-graph.ts";
import type { Feature } from "./features.ts";

/** Characters that some format has to replace, by what they are. */
const CHARACTERS = {
  nul: "\\u0000",
  controls: "\\u0001-\\u0008\\u000b\\u000c\\u000e-\\u001f",
  "tabs and line feeds": "\\t\\n",
  "carriage returns": "\\r",
  separators: "\\u007f-\\u009f\\u2028\\u2029",
  "quotation marks": '"\\\\',
  "half characters": "\\p{Surrogate}",
  "U+FFFE and U+FFFF": "\\ufffe\\uffff",
  noncharacters: "\\p{Noncharacter_Code_Point}",
} as const;

type Characters = keyof typeof CHARACTERS;

export const QUOTATION_MARKS: Feature = charactersFeature(
  {
    zh: "含有 \" 或 \\、换行、控制字符或半个字符的文字（改为 '、/、空格或 U+FFFD）",
    en: "texts with quotation marks, backslashes, line ends, control or half characters (now ', /, spaces or U+FFFD)",
  },
  [
    ...(["nul", "controls", "tabs and line feeds", "carriage returns", "separators"] as const),
    ...(["quotation marks", "half characters"] as const),
  ],
);

/** C0 controls but tabs and line feeds, and what UTF-8 cannot hold. */
export const CONTROL_CHARACTERS: Feature = charactersFeature(
  {
    zh: "含有控制字符、半个字符（以 U+FFFD 代替）或回车（改为换行）的文字",
    en: "texts with control or half characters (now U+FFFD), or carriage returns (now line feeds)",
  },
  ["nul", "controls", "carriage returns", "half characters"],
);

export const NUL_CHARACTERS: Feature = charactersFeature(
  { zh: "含有 NUL 字符的文字（以 U+FFFD 代替）", en: "texts with NUL, at which readers of tables stop (now U+FFFD)" },
  ["nul"],
);

/** https://www.w3.org/TR/xml/#charsets */
export const CHARACTERS_NOT_IN_XML: Feature = charactersFeature(
  { zh: "含有 XML 不容许字符的文字（以 U+FFFD 代替）", en: "texts with characters that XML cannot hold (now U+FFFD)" },
  ["nul", "controls", "half characters", "U+FFFE and U+FFFF"],
);

export const CHARACTERS_NOT_IN_RDF: Feature = charactersFeature(
  {
    zh: "含有半个字符、U+0000 或非字符码位的文字（以 U+FFFD 代替）",
    en: "texts with half characters, U+0000 or noncharacters (now U+FFFD)",
  },
  ["nul", "half characters", "U+FFFE and U+FFFF", "noncharacters"],
);

export const LONE_SURROGATES: Feature = charactersFeature(
  { zh: "含有半个字符的文字（以 U+FFFD 代替）", en: "texts with half characters (now U+FFFD)" },
  ["half characters"],
);

/** What a spreadsheet would compute; in Chinese and Japanese Excel takes the wide signs as well. */
export const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

export const FORMULAS: Feature = textFeature(
  { zh: "形似公式的文字（前加 '）", en: "texts that read as formulas (now behind an apostrophe)" },
  FORMULA,
);

/** Texts with characters of these kinds: a format that replaces any of them does not hold all of these texts. */
function charactersFeature(title: Bilingual, characters: readonly Characters[]): Feature {
  const pattern = new RegExp(`[${characters.map((kind) => CHARACTERS[kind]).join("")}]`, "u");
  return { ...textFeature(title, pattern), characters };
}

/** Texts, keys aside, in which something is found that a format has to replace; also in what it may leave out. */
function textFeature(title: Bilingual, pattern: RegExp): Feature {
  const count = (member: unknown): number => {
    if (typeof member === "string") return pattern.test(member) ? 1 : 0;
    if (typeof member !== "object" || member === null) return 0;
    let found = 0;
    for (const name in member) found += count(member[name as keyof typeof member]); // A name that it has.
    return found;
  };
  const inGraph = ({ origin: { info }, sources, sections, omissions, checks }: ExportGraph) =>
    count({ info, sources, sections, omissions, checks });
  return { title, inGraph, inEntity: count, inRelation: count, inObservation: count };
}
