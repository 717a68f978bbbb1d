import type { Bilingual } from "../ontology/bilingual.ts";
import type { Coordinates } from "../ontology/coordinates.ts";
import { type Backdrop, NO_BACKDROP } from "./backdrop.ts";
import type { Place } from "./layout.ts";
import { APART } from "./spacing.ts";

const STEPS = [1, 2, 5, 10, 15, 30];
const MOST_LINES = 8;

/** Meridians and parallels at round degrees round some places, with their degrees at the left and the lower rim. */
export function graticule(coordinates: readonly Coordinates[], project: (at: Coordinates) => Place): Backdrop {
  if (coordinates.length === 0) return NO_BACKDROP;
  const latitudes = coordinates.map(({ latitude }) => latitude);
  const longitudes = coordinates.map(({ longitude }) => longitude);
  const step = stepFor(latitudes, longitudes);
  const parallels = rounds(latitudes, step, 90);
  const meridians = rounds(longitudes, step, 180);
  const [south = 0, north = 0] = [parallels[0], parallels.at(-1)];
  const [west = 0, east = 0] = [meridians[0], meridians.at(-1)];
  const at = (latitude: number, longitude: number) => project({ latitude, longitude });
  return {
    lines: [
      ...parallels.map((latitude) => ({ points: [at(latitude, west), at(latitude, east)] })),
      ...meridians.map((longitude) => ({ points: [at(south, longitude), at(north, longitude)] })),
    ],
    marks: [
      ...parallels.map((degrees) => ({
        at: at(degrees, west),
        text: name(degrees, ["北纬", "N"], ["南纬", "S"]),
        align: "end" as const,
      })),
      ...meridians.map((degrees) => ({
        at: over(at(north, degrees)),
        text: name(degrees, ["东经", "E"], ["西经", "W"]),
        align: "middle" as const,
      })),
    ],
  };
}

function over({ x, y }: Place): Place {
  return { x, y: y + 2 * APART };
}

function stepFor(...axes: readonly (readonly number[])[]): number {
  const widest = Math.max(...axes.map((values) => Math.max(...values) - Math.min(...values)));
  return STEPS.find((step) => widest / step < MOST_LINES) ?? 45;
}

/** The multiples of a step from the last one below the values to the first above. */
function rounds(values: readonly number[], step: number, limit: number): number[] {
  const from = Math.max(Math.floor(Math.min(...values) / step - 0.1) * step, -limit);
  const to = Math.min(Math.ceil(Math.max(...values) / step + 0.1) * step, limit);
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
}

function name(degrees: number, above: readonly [string, string], below: readonly [string, string]): Bilingual {
  const [zh, en] = degrees < 0 ? below : above;
  const size = Math.abs(degrees);
  return size === 0 ? { zh: "0°", en: "0°" } : { zh: `${zh}${size}°`, en: `${size}° ${en}` };
}
