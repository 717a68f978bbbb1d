import type { Dataset } from "../model/dataset.ts";
import type { Entity } from "../model/entity.ts";
import { parseTime, type Time } from "../model/time.ts";
import type { Issue } from "../validation/issue.ts";
import { memberOf } from "./member-of.ts";
import { Parts, type PartsLink, type PartsNode, type PartsStatistic } from "./parts.ts";

/** What an importer found in a file, not yet looked at. */
export interface Found {
  /** What the file's manifest says of `whole`: true where an export left nothing out. */
  readonly whole: unknown;
  /** Meant to be `Parts`. */
  readonly parts: unknown;
}

/** The dataset that the parts make up, or undefined and every issue of their form. */
export function toDataset({ whole, parts }: Found, file: string, issues: Issue[]): Dataset | undefined {
  if (whole !== true) {
    const reason = "It does not say that it holds a whole dataset: it is a part, or leaves something out.";
    const remedy = "Export the whole, as with `zhenxing export --format json`, and see that nothing is left out.";
    issues.push({ rule: "import", file, column: "whole", reason, remedy });
    return undefined;
  }
  const { data, error } = Parts.safeParse(parts);
  for (const { path, message } of error?.issues ?? []) {
    const value = idOfMember(parts, path);
    const remedy = "Export it anew, or correct it.";
    issues.push({ rule: "import", file, column: path.join("."), value, reason: `${message}.`, remedy });
  }
  if (!data) return undefined;
  const { nodes, links, observations, properties, ...rest } = data;
  const own = new Map(properties.map((each) => [each.id, each.properties]));
  // What may be absent is absent or undefined here; the tables write an empty cell for both.
  return {
    ...rest,
    entities: nodes.map((node) => toEntity(node, own.get(node.id) ?? {})),
    relations: links.map(toRelation),
    observations: observations.map(toObservation),
    positions: nodes.flatMap(({ id, x, y }) => (x === undefined || y === undefined ? [] : [{ id, x, y }])),
  } as Dataset;
}

/** The id of the member of a list that something is wrong with, for `nodes.3.label` that of the fourth node. */
function idOfMember(parts: unknown, [list, index]: readonly PropertyKey[]): string | undefined {
  const id = memberOf(memberOf(memberOf(parts, list), index), "id");
  return typeof id === "string" ? id : undefined;
}

function toEntity(
  { id, type, label, aliases, description, time, ...rest }: PartsNode,
  properties: Entity["properties"],
) {
  const { label_en: nameEn, description_en: descriptionEn } = rest;
  return { id, type, name: label, nameEn, aliases, description, descriptionEn, time: toTime(time), properties };
}

function toRelation({ key, type, source, target, time, rank, under, note, note_en, ...rest }: PartsLink) {
  const { value, comparator, unit = "", price_basis: priceBasis, quantity_text: text = "" } = rest;
  const quantity = value === undefined || !comparator ? undefined : { value, comparator, unit, priceBasis, text };
  return { id: key, type, source, target, time: toTime(time), rank, under, quantity, note, noteEn: note_en };
}

function toObservation({ time, ...rest }: PartsStatistic) {
  return { ...rest, time: toTime(time) };
}

function toTime(edtf: string | undefined): Time | undefined {
  if (edtf === undefined) return undefined;
  return parseTime(edtf) ?? { edtf, firstDay: Number.NaN, lastDay: Number.NaN };
}
