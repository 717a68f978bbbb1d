import type { Bilingual } from "../ontology/bilingual.ts";
import type { Picture, Place } from "./layout.ts";
import { APART } from "./spacing.ts";

/** A picture this much wider than high has room below it; else what is set aside stands to its right. */
const WIDE = 1.25;

/** Puts nodes for which a layout has no place in a block beside the picture, with a word that says why and how many they are. */
export function setAside(picture: Picture, ids: readonly string[], why: Bilingual): Picture {
  if (ids.length === 0) return picture;
  const { places, backdrop } = picture;
  const { left, right, top, bottom } = extentOf([...places.values(), ...backdrop.lines.flatMap((line) => line.points)]);
  const [width, height] = [right - left, top - bottom];
  const below = width >= WIDE * height;
  const least = Math.ceil(Math.sqrt(ids.length));
  const columns = below ? Math.max(Math.floor(width / APART) + 1, 2 * least) : least;
  const corner = below ? { x: left, y: bottom - 4 * APART } : { x: right + 4 * APART, y: top };
  const spot = (index: number): Place => ({
    x: corner.x + (index % columns) * APART,
    y: corner.y - Math.floor(index / columns) * APART,
  });
  const text = { zh: `${why.zh}（${ids.length}）`, en: `${why.en} (${ids.length})` };
  const mark = { at: { x: corner.x, y: corner.y + 2 * APART }, text, align: "start" as const };
  return {
    ...picture,
    places: new Map([...places, ...ids.map((id, index): [string, Place] => [id, spot(index)])]),
    backdrop: { ...backdrop, marks: [...backdrop.marks, mark] },
  };
}

function extentOf(points: readonly Place[]) {
  if (points.length === 0) return { left: 0, right: 0, top: 0, bottom: 0 };
  const extent = { left: Infinity, right: -Infinity, top: -Infinity, bottom: Infinity };
  for (const { x, y } of points) {
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, x);
    extent.top = Math.max(extent.top, y);
    extent.bottom = Math.min(extent.bottom, y);
  }
  return extent;
}
