import type { Time } from "../model/time.ts";
import type { Bilingual } from "../ontology/bilingual.ts";
import type { ExportedEntity, ExportedObservation, ExportedRelation, ExportGraph } from "./export-graph.ts";
import { isoDay } from "./iso-day.ts";

/** Something that a graph may have and a format may be unable to hold; it counts itself in a graph. */
export interface Feature {
  readonly title: Bilingual;
  /** Kinds of characters that it is about, where it is about some. */
  readonly characters?: readonly string[];
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

/** What the dataset says of its own making; formats without it list all of them. */
export const READING: readonly Feature[] = [
  {
    title: { zh: "来源的章节与摘要", en: "sections of sources, with their abstracts" },
    inGraph: ({ sections }) => sections.length,
  },
  {
    title: { zh: "未读出事实的段落及理由", en: "stretches of sources that no fact rests on, with reasons" },
    inGraph: ({ omissions }) => omissions.length,
  },
  { title: { zh: "抽查复核记录", en: "checks of facts" }, inGraph: ({ checks }) => checks.length },
  { title: { zh: "数据集的说明与作者", en: "description and authors of the dataset" }, inGraph: () => 1 },
];

export const QUOTES: Feature = {
  title: { zh: "证据引文", en: "quotes of evidence" },
  inEntity: ({ evidence }) => evidence.length,
  inRelation: ({ evidence }) => evidence.length,
  inObservation: ({ evidence }) => evidence.length,
};

/** What a format leaves out that gives only phrase, source and position of a quote. */
export const EVIDENCE_DETAILS: Feature = {
  title: {
    zh: "证据的章节、终点、说明、记录者与方法，以及是否为推断",
    en: "sections, ends, notes, recorders and methods of quotes, and which are inferred",
  },
  inEntity: ({ evidence }) => evidence.length,
  inRelation: ({ evidence }) => evidence.length,
};

export const PLACES: Feature = {
  title: { zh: "节点位置", en: "positions" },
  inEntity: ({ position }) => (position ? 1 : 0),
};

export const NAMES: Feature = {
  title: { zh: "节点的名称", en: "names of nodes" },
  inGraph: ({ entityCount }) => entityCount,
};

export const NODE_IDS: Feature = {
  title: { zh: "节点的标识", en: "ids of nodes" },
  inGraph: ({ entityCount }) => entityCount,
};

export const NODE_TYPES: Feature = {
  title: { zh: "节点的类型", en: "types of nodes" },
  inGraph: ({ entityCount }) => entityCount,
};

export const EDGE_IDS: Feature = {
  title: { zh: "边的标识", en: "ids of edges" },
  inGraph: ({ relationCount }) => relationCount,
};

/** What a format changes that draws in a square of its own. */
export const SCALE_OF_PLACES: Feature = {
  title: {
    zh: "节点位置的原有数值（缩放到单位方形内）",
    en: "positions in their own units (now fitted into a square of 1)",
  },
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

function present(values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}

function beyondDates(time: Time | undefined): number {
  return time && (hasNoDate(time.firstDay) || hasNoDate(time.lastDay)) ? 1 : 0;
}

/** The day is one, of a year that XML Schema's dates have not: 0, or one without four digits. */
function hasNoDate(day: number): boolean {
  return Number.isFinite(day) && !/^(?!0000)\d{4}-/.test(isoDay(day) ?? "");
}
