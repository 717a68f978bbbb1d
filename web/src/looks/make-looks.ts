import type { LayoutColumns } from "../../../src/graph/layout-columns.ts";
import type { PeriodsQuery, RankingValuesFragment } from "../generated/operations.ts";
import type { ChosenLooks } from "../state/parts/looks.ts";
import { groupColor, MOST_GROUPS } from "./group-colors.ts";
import { FIRST_LOOKS, type GroupLegend, type GroupsLegend, type Looks, type ScaleLegend } from "./looks.ts";
import type { Measured } from "./measures.ts";
import { periodLooks } from "./period-looks.ts";
import { rampColor } from "./ramp.ts";

const SMALLEST = 2;
const LARGEST = 19;
const ALIKE = 5;

/** What is known of the entities that are shown; undefined until it is. */
export interface Known {
  readonly measured: Measured | undefined;
  readonly timeline?: PeriodsQuery["timeline"] | undefined;
  /** When entities and relations are dated. */
  readonly times?: LayoutColumns | undefined;
  readonly shown?: ReadonlySet<string> | undefined;
}

/** The looks that were chosen, of what is known. What is not known yet looks as at first. */
export function makeLooks({ size, color }: ChosenLooks, known: Known): Looks {
  return { ...FIRST_LOOKS, ...sizeLooks(size, known.measured), ...colorLooks(color, known) };
}

function sizeLooks(size: ChosenLooks["size"], measured: Measured | undefined): Partial<Looks> {
  if (size === "none") return { radius: () => ALIKE };
  const ranking = size === "relations" ? undefined : measured?.[size];
  if (!ranking) return {};
  const { numberOf, legend } = readRanking(ranking);
  // The area says the number.
  const radius = (id: string) =>
    SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((numberOf.get(id) ?? 0) / (legend.most || 1));
  return { measure: (id) => numberOf.get(id), radius, sizeLegend: legend };
}

function colorLooks(color: ChosenLooks["color"], { measured, timeline, times, shown }: Known): Partial<Looks> {
  if (color === "type") return {};
  if (color === "period") return timeline && times && shown ? periodLooks(timeline, times, shown) : {};
  if (color === "communities") return measured?.communities ? groupLooks(measured.communities) : {};
  const ranking = measured?.[color];
  if (!ranking) return {};
  const { numberOf, legend } = readRanking(ranking);
  // Few have much: the root lets the many be told apart as well.
  const share = (id: string) => Math.sqrt((numberOf.get(id) ?? 0) / (legend.most || 1));
  return { color: (id, theme) => rampColor(share(id), theme), colorLegend: legend };
}

function readRanking({ ranks, method }: RankingValuesFragment): {
  numberOf: ReadonlyMap<string, number>;
  legend: ScaleLegend;
} {
  return {
    numberOf: new Map(ranks.map(({ value, entity }) => [entity.id, value])),
    legend: { least: ranks.at(-1)?.value ?? 0, most: ranks[0]?.value ?? 0, method },
  };
}

function groupLooks({ members, modularity, method }: NonNullable<Measured["communities"]>): Partial<Looks> {
  // The groups that have no colour of their own are as one.
  const placeOf = new Map(members.map(({ group, entity }) => [entity.id, Math.min(group, MOST_GROUPS + 1)]));
  const groups = new Map<number, GroupLegend>();
  for (const [id, place] of placeOf) {
    const { count = 0, leader = place > MOST_GROUPS ? undefined : id } = groups.get(place) ?? {};
    const color = groupColor(place);
    groups.set(place, { mark: markOf(place), color: { light: color, dark: color }, count: count + 1, leader });
  }
  const groupsLegend: GroupsLegend = { groups: [...groups.values()], modularity: modularity ?? undefined, method };
  return {
    color: (id) => groupColor(placeOf.get(id) ?? MOST_GROUPS + 1),
    mark: (id) => markOf(placeOf.get(id) ?? MOST_GROUPS + 1),
    groupsLegend,
  };
}

function markOf(place: number): string {
  return place > MOST_GROUPS ? "·" : String(place);
}
