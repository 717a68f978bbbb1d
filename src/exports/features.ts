import type { Time } from "../model/time.ts";
import type { Bilingual } from "../ontology/bilingual.ts";
import type { ExportedEntity, ExportedObservation, ExportedRelation, ExportGraph } from "./export-graph.ts";
import { isoDay } from "./iso-day.ts";

/** Something that a graph may have and a format may be unable to hold; it counts itself in a graph. */
export interface Feature {
  readonly title: Bilingual;
  readonly inGraph?: (graph: ExportGraph) => number;
  readonly inEntity?: (member: ExportedEntity) => number;
  readonly inRelation?: (member: ExportedRelation) => number;
  readonly inObservation?: (member: ExportedObservation) => number;
}

export const NODES: Feature = {
  title: { zh: "实体", en: "entities" },
  inGraph: ({ entityCount }) => entityCount,
};

export const EDGES: Feature = {
  title: { zh: "关系", en: "relations" },
  inGraph: ({ relationCount }) => relationCount,
};

export const STATISTICS: Feature = {
  title: { zh: "统计数据", en: "statistics" },
  inGraph: ({ observationCount }) => observationCount,
};

export const SOURCES: Feature = {
  title: { zh: "来源的书目信息", en: "descriptions of sources" },
  inGraph: ({ sources }) => sources.length,
};

export const QUOTES: Feature = {
  title: { zh: "证据引文", en: "quotes of evidence" },
  inEntity: ({ evidence }) => evidence.length,
  inRelation: ({ evidence }) => evidence.length,
};

/** What a format leaves out that gives only phrase, source and position of a quote. */
export const EVIDENCE_DETAILS: Feature = {
  title: { zh: "证据的章节、终点、说明与记录者", en: "sections, ends, notes and recorders of quotes" },
  inEntity: ({ evidence }) => evidence.length,
  inRelation: ({ evidence }) => evidence.length,
};

export const PLACES: Feature = {
  title: { zh: "节点位置", en: "positions" },
  inEntity: ({ position }) => (position ? 1 : 0),
};

/** What a format leaves out that has names and places alone. */
export const ATTRIBUTES_OF_NODES: Feature = {
  title: {
    zh: "节点的译名、别名、说明、时间与属性",
    en: "translations, aliases, descriptions, times and properties of nodes",
  },
  inEntity: ({ entity: { nameEn, aliases, description, descriptionEn, time, properties } }) =>
    present([nameEn, description, descriptionEn, time]) + aliases.length + Object.keys(properties).length,
};

/** What a format leaves out that has ends and types alone. */
export const ATTRIBUTES_OF_EDGES: Feature = {
  title: { zh: "边的时间、次序、数量与说明", en: "times, ranks, quantities and notes of edges" },
  inRelation: ({ relation: { time, rank, under, quantity, note, noteEn } }) =>
    present([time, rank, under, quantity, note, noteEn]),
};

/** What the file itself does not say: dataset, version, licence, selection. */
export const ORIGIN: Feature = {
  title: { zh: "文件来历（数据集、版本、许可、选集）", en: "statement of where the file comes from" },
  inGraph: () => 1,
};

export const TIMES_BEYOND_DATES: Feature = {
  title: { zh: "公元 1 年以前或 9999 年以后的时段", en: "spells before the year 1 or after 9999" },
  inEntity: ({ entity }) => beyondDates(entity.time),
  inRelation: ({ relation }) => beyondDates(relation.time),
};

export const QUOTATION_MARKS: Feature = textFeature(
  { zh: "含有 \" 或换行的文字（改为 ' 或空格）", en: "texts with quotation marks or line ends (now ' or spaces)" },
  /["\p{Cc}\u2028\u2029]/u,
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

/** Texts, keys aside, in which something is found that a format has to replace. */
function textFeature(title: Bilingual, pattern: RegExp): Feature {
  const count = (member: object) => textsIn(member).filter((text) => pattern.test(text)).length;
  return { title, inEntity: count, inRelation: count };
}

function textsIn(member: unknown): string[] {
  if (typeof member === "string") return [member];
  return typeof member === "object" && member !== null ? Object.values(member).flatMap(textsIn) : [];
}

function present(values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}

function beyondDates(time: Time | undefined): number {
  return time && (hasNoDate(time.firstDay) || hasNoDate(time.lastDay)) ? 1 : 0;
}

/** The day is one, and ISO 8601 has no four digits for its year. */
function hasNoDate(day: number): boolean {
  return Number.isFinite(day) && !/^\d{4}-/.test(isoDay(day) ?? "");
}
