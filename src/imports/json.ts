import type { Dataset } from "../model/dataset.ts";
import type { Entity } from "../model/entity.ts";
import { parseTime, type Time } from "../model/time.ts";
import type { Issue } from "../validation/issue.ts";
import type { Importer } from "./importer.ts";
import { JsonFile, type JsonLink, type JsonNode, type JsonStatistic } from "./json-file.ts";

/** Reads what the export of a whole dataset in the format `json` wrote. */
export const JSON_IMPORTER: Importer = {
  name: "json",
  extension: "json",
  read(text, file, issues) {
    const content = parseJson(text, file, issues);
    if (content === undefined) return undefined;
    if (typeof content === "object" && content !== null && !("dataset" in content)) {
      const reason = "It has no member dataset: it holds a part, or leaves out evidence or positions.";
      issues.push({ rule: "import", file, reason, remedy: "Export the whole with `zhenxing export --format json`." });
      return undefined;
    }
    const { data, error } = JsonFile.safeParse(content);
    for (const { path, message } of error?.issues ?? []) {
      const remedy = "Export it anew, or correct the member.";
      issues.push({ rule: "import", file, column: path.join("."), reason: `${message}.`, remedy });
    }
    if (!data) return undefined;
    const { nodes, links = data.edges ?? [], observations } = data;
    const { info, sections, omissions, checks, properties } = data.dataset;
    const own = new Map(properties.map((each) => [each.id, each.properties]));
    // What may be absent is absent or undefined here; the tables write an empty cell for both.
    return {
      info,
      sources: data.graph.sources,
      ...{ sections, omissions, checks },
      entities: nodes.map((node) => toEntity(node, own.get(node.id) ?? {})),
      relations: links.map(toRelation),
      observations: observations.map(toObservation),
      evidence: [...nodes, ...links, ...observations].flatMap(({ evidence }) => evidence),
      positions: nodes.flatMap(({ id, x, y }) => (x === undefined || y === undefined ? [] : [{ id, x, y }])),
    } as Dataset;
  },
};

function parseJson(text: string, file: string, issues: Issue[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = `${error instanceof Error ? error.message : String(error)}.`;
    issues.push({ rule: "json", file, reason, remedy: "Name a file that `zhenxing export --format json` wrote." });
    return undefined;
  }
}

function toEntity(
  { id, type, label, aliases, description, time, ...rest }: JsonNode,
  properties: Entity["properties"],
) {
  const { label_en: nameEn, description_en: descriptionEn } = rest;
  return { id, type, name: label, nameEn, aliases, description, descriptionEn, time: toTime(time), properties };
}

function toRelation({ key, type, source, target, time, rank, under, note, note_en, ...rest }: JsonLink) {
  const { value, comparator, unit = "", price_basis: priceBasis, quantity_text: text = "" } = rest;
  const quantity = value === undefined || !comparator ? undefined : { value, comparator, unit, priceBasis, text };
  return { id: key, type, source, target, time: toTime(time), rank, under, quantity, note, noteEn: note_en };
}

function toObservation({ evidence: _, time, ...rest }: JsonStatistic) {
  return { ...rest, time: toTime(time) };
}

function toTime(edtf: string | undefined): Time | undefined {
  if (edtf === undefined) return undefined;
  return parseTime(edtf) ?? { edtf, firstDay: Number.NaN, lastDay: Number.NaN };
}
