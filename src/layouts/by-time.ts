import type { Backdrop } from "./backdrop.ts";
import type { Layout, Place } from "./layout.ts";
import type { LayoutGraph, LayoutNode } from "./layout-graph.ts";
import { setAside } from "./set-aside.ts";
import { APART, byType } from "./spacing.ts";
import { dayOfYear, yearOfDay, yearTicks } from "./years.ts";

/** A node that has a time, with where that lies on the scale. */
interface Dated {
  readonly id: string;
  readonly type: string;
  readonly x: number;
}

/** Time to the right: each node where its time begins, in a lane of its type; what has no time is set aside. */
export const BY_TIME: Layout = {
  name: "time",
  title: { zh: "按时间", en: "By time" },
  description: {
    zh: "横轴为年份，每类一行；跨年者列在开始之年，没有日期者另列。",
    en: "Years run to the right, each type has a lane; what spans years stands at its first, what has no date is set aside.",
  },
  seeded: false,
  centred: false,
  place(graph) {
    const days = graph.mapNodes((_, { time }) => beginOf(time)).filter((day) => day !== undefined);
    const [first, last] = [Math.min(...days), Math.max(...days)];
    const width = APART * Math.max(60, 3.2 * Math.sqrt(graph.order));
    const scale = (day: number) => ((day - first) / Math.max(last - first, 1)) * width;
    const places = new Map<string, Place>();
    const marks: Backdrop["marks"][number][] = [];
    let top = 0;
    for (const { plural, nodes } of lanes(graph, scale)) {
      marks.push({ at: { x: 0, y: top - APART }, text: plural, align: "start" });
      const rows = fillRows(nodes, (id, x, row) => places.set(id, { x, y: top - (2.5 + row) * APART }));
      top -= (3.5 + rows) * APART;
    }
    const undated = graph.filterNodes((id) => !places.has(id));
    const ticks = days.length > 0 ? axis([first, last], scale, top) : { lines: [], marks: [] };
    const backdrop = { lines: ticks.lines, marks: [...ticks.marks, ...marks] };
    return setAside({ places, backdrop }, byType(graph, undated), { zh: "没有日期", en: "No date" });
  },
};

/** The middle of its first year, or of the time itself where that is shorter. */
function beginOf(time: LayoutNode["time"]): number | undefined {
  if (!time) return undefined;
  const { firstDay, lastDay } = time;
  if (Number.isFinite(firstDay)) return (firstDay + Math.min(lastDay, firstDay + 365)) / 2;
  return Number.isFinite(lastDay) ? lastDay : undefined;
}

/** The types that have nodes with a time, each with those in the order of time. */
function lanes(graph: LayoutGraph, scale: (day: number) => number) {
  const dated = graph.mapNodes((id, { type, time }): Dated | undefined => {
    const day = beginOf(time);
    return day === undefined ? undefined : { id, type, x: scale(day) };
  });
  const sorted = dated.filter((node) => node !== undefined).sort((a, b) => a.x - b.x);
  return graph
    .getAttribute("types")
    .map(({ name, plural }) => ({ plural, nodes: sorted.filter(({ type }) => type === name) }))
    .filter(({ nodes }) => nodes.length > 0);
}

/** Gives each node the first row in which it does not touch the one before it; answers how many rows that took. */
function fillRows(nodes: readonly Dated[], put: (id: string, x: number, row: number) => void): number {
  const ends: number[] = [];
  for (const { id, x } of nodes) {
    const free = ends.findIndex((end) => x - end >= APART);
    const row = free < 0 ? ends.length : free;
    ends[row] = x;
    put(id, x, row);
  }
  return ends.length;
}

/** A line for every so many years, with the year over it. */
function axis([first, last]: readonly [number, number], scale: (day: number) => number, bottom: number): Backdrop {
  const years = yearTicks(yearOfDay(first), yearOfDay(last));
  const at = (year: number, y: number): Place => ({ x: scale(dayOfYear(year)), y });
  return {
    lines: years.map((year) => ({ points: [at(year, APART), at(year, bottom)] })),
    marks: years.map((year) => ({
      at: at(year, 2 * APART),
      text: { zh: String(year), en: String(year) },
      align: "middle",
    })),
  };
}
