import { count } from "../../i18n/count.ts";
import { formatTime } from "../../i18n/format-time.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Loaded } from "../../loaded.ts";
import { inLanguage } from "../../state/language.ts";
import type { Language } from "../../state/parts/language.ts";
import { numberCell, type Table, textCell, timeCell } from "./table.ts";
import type { TabledObservation } from "./use-observations.ts";

export interface ObservationTableSources {
  readonly loaded: Loaded;
  readonly facts: readonly TabledObservation[];
  readonly language: Language;
  readonly messages: Messages;
}

/** The statistics of what is shown: of an entity, an indicator or a place that is on the graph. */
export function observationTable({ loaded, facts, language, messages }: ObservationTableSources): Table {
  const { tables: texts, panel } = messages;
  const { entities } = loaded.shown;
  const named = ({ name, nameEn, type }: TabledObservation["indicator"]) => ({
    ...textCell(inLanguage(language, name, nameEn)),
    type,
  });
  const columns = [
    { id: "indicator", label: panel.indicator, numeric: false },
    { id: "subject", label: panel.subject, numeric: false },
    { id: "quantity", label: panel.quantity, numeric: true },
    { id: "time", label: panel.time, numeric: false },
    { id: "place", label: panel.place, numeric: false },
    { id: "evidence", label: texts.evidence, numeric: true },
  ];
  const rows = facts
    .filter(({ indicator, subject, place }) => [indicator, subject, place].some((one) => one && entities.has(one.id)))
    .map(({ id, indicator, subject, quantity, time, place, evidence }) => ({
      item: { kind: "observation", id } as const,
      cells: [
        named(indicator),
        named(subject),
        numberCell(quantity.value, () => quantity.text),
        timeCell(time, (edtf) => formatTime(edtf, language)),
        place ? named(place) : textCell(undefined),
        numberCell(evidence.length, (value) => count(value)),
      ],
    }));
  return { columns, rows };
}
