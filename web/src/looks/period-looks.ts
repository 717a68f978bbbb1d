import type { LayoutColumns } from "../../../src/graph/layout-columns.ts";
import type { PeriodsQuery } from "../generated/operations.ts";
import type { GroupLegend, Looks } from "./looks.ts";
import { earlier, periodOf } from "./period-of.ts";
import { rampColor } from "./ramp.ts";

const GREY = { light: "#b5b0a6", dark: "#57534c" };

/**
 * Colours by the period that an entity's own time begins in; where it has none, by its earliest dated relation.
 * Periods go from one end of a ramp to the other, and have the numbers of their order besides.
 */
export function periodLooks(
  timeline: PeriodsQuery["timeline"],
  dates: LayoutColumns,
  shown: ReadonlySet<string>,
): Partial<Looks> {
  const times = timesOf(dates);
  const periods = timeline.flatMap(({ time, label, labelEn }) =>
    time ? [{ time, label: { zh: label, en: labelEn } }] : [],
  );
  const placeOf = new Map([...times].map(([id, time]) => [id, periodOf(time, periods)]));
  const taken = new Set([...shown].map((id) => placeOf.get(id)));
  const present = periods.filter((period) => taken.has(period));
  const colorAt = (index: number) => {
    const share = present.length > 1 ? index / (present.length - 1) : 1;
    return { light: rampColor(share, "light"), dark: rampColor(share, "dark") };
  };
  const groups: GroupLegend[] = [
    ...present.map(({ label }, index) => ({ mark: String(index + 1), color: colorAt(index), label })),
    // What has a date and lies in no period, and what has no date, as the API calls them.
    ...timeline
      .filter(({ time }) => !time)
      .map(({ label, labelEn, dated }) => ({
        mark: dated ? "–" : "·",
        color: GREY,
        label: { zh: label, en: labelEn },
      })),
  ].map((group) => ({ ...group, count: 0, leader: undefined }));
  const [outside, undated] = [groups.findIndex(({ mark }) => mark === "–"), groups.length - 1];
  const groupOf = (id: string) => {
    const period = placeOf.get(id);
    return groups[period ? present.indexOf(period) : times.has(id) && outside >= 0 ? outside : undated];
  };
  const counts = new Map<GroupLegend | undefined, number>();
  for (const id of shown) counts.set(groupOf(id), (counts.get(groupOf(id)) ?? 0) + 1);
  return {
    color: (id, theme) => groupOf(id)?.color[theme],
    mark: (id) => groupOf(id)?.mark,
    groupsLegend: {
      groups: groups.flatMap((group) => {
        const count = counts.get(group);
        return count ? [{ ...group, count }] : [];
      }),
      modularity: undefined,
      method: undefined,
    },
  };
}

/** The time of each entity that has one: its own, else that of the relation which is dated first. */
function timesOf({ entities, relations }: LayoutColumns): ReadonlyMap<string, string> {
  const own = new Map(
    entities.id.flatMap((id, row) => (entities.time[row] ? [[id, entities.time[row]] as const] : [])),
  );
  const times = new Map(own);
  for (const [row, time] of relations.time.entries()) {
    if (!time) continue;
    for (const end of [relations.source[row], relations.target[row]]) {
      const id = entities.id[end ?? -1];
      if (id !== undefined && !own.has(id)) times.set(id, earlier(times.get(id), time));
    }
  }
  return times;
}
