import { count } from "../../i18n/count.ts";
import { formatMeasure } from "../../i18n/format-measure.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Looks } from "../../looks/looks.ts";
import { rampColor } from "../../looks/ramp.ts";
import type { Types } from "../../ontology.ts";
import type { LegendEntry } from "../../pictures/caption.ts";
import type { Language } from "../../state/parts/language.ts";
import type { Theme } from "../../state/parts/theme.ts";
import type { NameOf } from "../../use-names.ts";

export interface LegendParts {
  readonly looks: Looks;
  readonly types: Types;
  /** How many entities of each type are shown. */
  readonly counts: ReadonlyMap<string, number>;
  readonly theme: Theme;
  readonly language: Language;
  readonly texts: Messages["looks"];
  readonly nameOf: NameOf;
}

/** What the colours of the picture mean: groups, the ends of a scale, or types. */
export function legendEntries(parts: LegendParts): LegendEntry[] {
  const { looks, types, counts, theme, language, texts, nameOf } = parts;
  if (looks.groupsLegend) {
    return looks.groupsLegend.groups.map(({ mark, color, label, leader, count: size }) => ({
      mark,
      color: color[theme],
      count: count(size),
      label:
        label?.[language] ??
        (leader === undefined ? texts.others : texts.group(nameOf({ kind: "entity", id: leader }))),
    }));
  }
  if (looks.colorLegend) {
    const { least, most } = looks.colorLegend;
    return [
      { mark: "", color: rampColor(0, theme), label: texts.least(formatMeasure(least, language)), count: "" },
      { mark: "", color: rampColor(1, theme), label: texts.most(formatMeasure(most, language)), count: "" },
    ];
  }
  return [...types.values()].flatMap(({ name, plural, mark, color }) => {
    const total = counts.get(name);
    return total ? [{ color: color[theme], mark, label: plural, count: count(total) }] : [];
  });
}

/** How sizes and colours were come by, a line each. */
export function methodLines({ sizeLegend, colorLegend, groupsLegend }: Looks, texts: Messages["share"]): string[] {
  const said = (what: string, { name, library, version }: { name: string; library: string; version: string }) =>
    `${what}: ${name} (${library} ${version})`;
  const method = colorLegend?.method ?? groupsLegend?.method;
  return [
    ...(sizeLegend ? [said(texts.sizeBy, sizeLegend.method)] : []),
    ...(method ? [said(texts.colorBy, method)] : []),
  ];
}
