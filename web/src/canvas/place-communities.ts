import { packSiblings } from "d3-hierarchy";
import type { GraphColumns } from "../../../src/graph/graph-columns.ts";
import type { Backdrop } from "../../../src/layouts/backdrop.ts";
import { count } from "../i18n/count.ts";
import type { Point } from "./hit-test.ts";
import { placeInDisc } from "./place-in-disc.ts";

export interface PlacedCommunities {
  /** Where each entity stands, by its row. */
  readonly places: readonly Point[];
  readonly backdrop: Backdrop;
}

/** Between two communities, in the unit of which an entity covers one square. */
const GAP = 6;
const CORNERS = 72;

/**
 * Communities as discs beside each other, each as large as its entities are many, with those of them that are drawn inside;
 * undefined where there are none. What belongs to a community that is too small to be named stands in one disc with its likes.
 */
export function placeCommunities({
  communities,
  community = [],
  entityCount,
}: GraphColumns): PlacedCommunities | undefined {
  if (!communities) return undefined;
  const named = communities.reduce((sum, { size }) => sum + size, 0);
  const sizes = [...communities.map(({ size }) => size), Math.max(entityCount - named, 1)];
  const discs = packSiblings(sizes.map((size) => ({ r: Math.sqrt(size) + GAP, x: 0, y: 0 })));
  const places: Point[] = [];
  for (const [group, { x, y, r }] of discs.entries()) {
    const rows = [...community.keys()].filter((row) => Math.min(community[row] ?? 0, communities.length) === group);
    const within = placeInDisc(rows.length, { x, y }, (r - GAP) * 0.82);
    for (const [index, row] of rows.entries()) places[row] = within[index] ?? { x, y };
  }
  const seen = discs.slice(0, communities.length);
  return {
    places,
    backdrop: {
      lines: seen.map(({ x, y, r }) => ({ points: circle({ x, y }, r - GAP / 2) })),
      // What is too small has its number in the list alone.
      marks: seen.slice(0, MOST_MARKS).map(({ x, y, r }, group) => {
        const size = communities[group]?.size ?? 0;
        return {
          at: { x, y: y - r + GAP },
          text: { zh: `${count(size)} 个实体`, en: `${count(size)} entities` },
          align: "middle",
        };
      }),
    },
  };
}

const MOST_MARKS = 12;

function circle({ x, y }: Point, radius: number): Point[] {
  return Array.from({ length: CORNERS + 1 }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / CORNERS;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}
