import type { EntityNameFragment, MeasuredNodeFragment, ObservationRowFragment } from "../generated/operations.ts";
import { formatTime } from "../i18n/format-time.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Language } from "../state/parts/language.ts";
import { EntityLink } from "../ui/EntityLink.tsx";
import { Note } from "../ui/Note.tsx";
import type { Fact } from "./Facts.tsx";

/** What a statistic says beside its amount. Seen from an entity, what it measures is named elsewhere. */
export function observationFacts(
  row: ObservationRowFragment,
  entity: string | undefined,
  language: Language,
  texts: Messages["panel"],
): Fact[] {
  const link = (key: string, label: string, node: MeasuredNodeFragment | null | undefined): Fact[] =>
    isEntity(node) && node.id !== entity ? [{ key, label, value: <EntityLink entity={node} /> }] : [];
  const text = (key: string, label: string, value: string | null | undefined): Fact[] =>
    value ? [{ key, label, value }] : [];
  return [
    ...(entity === undefined ? link("indicator", texts.indicator, row.indicator) : []),
    ...(entity === undefined ? link("subject", texts.subject, row.subject) : []),
    ...text("time", texts.time, row.time && formatTime(row.time, language)),
    ...link("place", texts.place, row.place?.id === row.subject.id ? undefined : row.place),
    ...link("shareOf", texts.shareOf, row.shareOf),
    ...link("changeOf", texts.changeOf, row.changeOf),
    ...text("priceBasis", texts.priceBasis, row.quantity.priceBasis),
    ...(row.note ? [{ key: "note", label: texts.note, value: <Note noted={row} /> }] : []),
  ];
}

function isEntity(node: MeasuredNodeFragment | null | undefined): node is EntityNameFragment {
  return node != null && "name" in node;
}
