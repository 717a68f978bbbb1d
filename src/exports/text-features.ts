import type { Bilingual } from "../ontology/bilingual.ts";
import type { ExportGraph } from "./export-graph.ts";
import type { Feature } from "./features.ts";

export const QUOTATION_MARKS: Feature = textFeature(
  {
    zh: "含有 \" 或 \\ 或换行的文字（改为 '、/ 或空格）",
    en: "texts with quotation marks, backslashes or line ends (now ', / or spaces)",
  },
  /["\\\p{Cc}\u2028\u2029]/u,
);

/** C0 controls but white space, and what UTF-8 cannot hold. */
export const CONTROL_CHARACTERS: Feature = textFeature(
  { zh: "含有控制字符或半个字符的文字（以 U+FFFD 代替）", en: "texts with control or half characters (now U+FFFD)" },
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}]/u,
);

export const NUL_CHARACTERS: Feature = textFeature(
  { zh: "含有 NUL 字符的文字（以 U+FFFD 代替）", en: "texts with NUL, at which readers of tables stop (now U+FFFD)" },
  /\u0000/u,
);

/** https://www.w3.org/TR/xml/#charsets */
export const CHARACTERS_NOT_IN_XML: Feature = textFeature(
  { zh: "含有 XML 不容许字符的文字（以 U+FFFD 代替）", en: "texts with characters that XML cannot hold (now U+FFFD)" },
  /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u,
);

export const CHARACTERS_NOT_IN_RDF: Feature = textFeature(
  {
    zh: "含有半个字符、U+0000 或非字符码位的文字（以 U+FFFD 代替）",
    en: "texts with half characters, U+0000 or noncharacters (now U+FFFD)",
  },
  /[\0\p{Surrogate}\p{Noncharacter_Code_Point}]/u,
);

export const LONE_SURROGATES: Feature = textFeature(
  { zh: "含有半个字符的文字（以 U+FFFD 代替）", en: "texts with half characters (now U+FFFD)" },
  /\p{Surrogate}/u,
);

/** What a spreadsheet would compute. */
export const FORMULA = /^[=+\-@\t\r]/;

export const FORMULAS: Feature = textFeature(
  { zh: "形似公式的文字（前加 '）", en: "texts that read as formulas (now behind an apostrophe)" },
  FORMULA,
);

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
