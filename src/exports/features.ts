import type { Bilingual } from "../ontology/bilingual.ts";
import type { ExportedEntity, ExportedObservation, ExportedRelation, ExportGraph } from "./export-graph.ts";

/** Something that a graph may have and a format may be unable to hold; it counts itself in a graph. */
export interface Feature {
  readonly title: Bilingual;
  readonly inGraph?: (graph: ExportGraph) => number;
  readonly inEntity?: (member: ExportedEntity) => number;
  readonly inRelation?: (member: ExportedRelation) => number;
  readonly inObservation?: (member: ExportedObservation) => number;
}

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

/** https://www.w3.org/TR/xml/#charsets */
export const CHARACTERS_NOT_IN_XML: Feature = textFeature(
  { zh: "含有 XML 不容许字符的文字（以 U+FFFD 代替）", en: "texts with characters that XML cannot hold (now U+FFFD)" },
  /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u,
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
