import type { Disc } from "./hit-test.ts";
import type { Box } from "./place-labels.ts";
import { around, sharedArea } from "./place-plate.ts";

/** A short sign that wants a place at the rim of its dot. */
export interface BadgeRequest {
  readonly disc: Disc;
  readonly text: string;
  readonly width: number;
}

export interface PlacedBadge {
  readonly text: string;
  readonly box: Box;
}

const HEIGHT = 12;
/** A name begins so far from its dot. */
const NAME_GAP = 3;
/** Of so many, each stands above its dot: to hold each against all others would take long. */
const MANY = 200;

/** Places signs at the rim of their dots, each where it covers least of the other dots and of the signs before it. */
export function placeBadges(requests: readonly BadgeRequest[]): PlacedBadge[] {
  const placed: PlacedBadge[] = [];
  const dots = requests.map(({ disc }) => ({ id: disc.id, box: around({ ...disc, radius: disc.radius * 0.9 }) }));
  for (const { disc, text, width } of requests) {
    const places = placesAt(disc, width);
    if (requests.length > MANY) {
      placed.push({ text, box: places[0] });
      continue;
    }
    const taken = [...dots.filter(({ id }) => id !== disc.id), ...placed].map(({ box }) => box);
    const covered = places.map((box) => taken.reduce((sum, other) => sum + sharedArea(box, other), 0));
    const least = covered.indexOf(Math.min(...covered));
    placed.push({ text, box: places[least] ?? places[0] });
  }
  return placed;
}

/** Above first, where names to the right and to the left have room beside it; then below, then the corners. */
function placesAt({ x, y, radius }: Disc, width: number): [Box, ...Box[]] {
  const reach = radius * 0.7 + 1;
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height: HEIGHT });
  // Of a wide count on a small dot, the name to the right is kept free.
  const middle = Math.min(x - width / 2, x + radius + NAME_GAP - width);
  const [above, below] = [y - radius - HEIGHT, y + radius];
  const [upper, lower] = [y - reach - HEIGHT + 2, y + reach - 2];
  return [
    at(middle, above),
    at(middle, below),
    at(x + reach, upper),
    at(x - reach - width, upper),
    at(x + reach, lower),
    at(x - reach - width, lower),
  ];
}
