import type { Renderer } from "./create-sigma.ts";
import type { LabelStyle } from "./label-painter.ts";
import { discOf } from "./paint-relations.ts";
import { type PlacedBadge, placeBadges } from "./place-badges.ts";

/** What is said of entities by small signs at their dots. */
export interface Badges {
  readonly marked: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** How many neighbours are not shown. */
  readonly more: ReadonlyMap<string, number>;
}

export const NO_BADGES: Badges = { marked: new Set(), pinned: new Set(), more: new Map() };

/** Paints a ring around what is marked, a pin beside what is pinned, and how many neighbours are not shown. */
export function paintBadges(
  context: CanvasRenderingContext2D,
  sigma: Renderer,
  { marked, pinned, more }: Badges,
  { palette, font }: LabelStyle,
): void {
  const isDrawn = (id: string) => sigma.getNodeDisplayData(id)?.hidden === false;
  context.strokeStyle = palette.accent;
  context.lineWidth = 2.5;
  for (const id of [...marked].filter(isDrawn)) {
    const { x, y, radius } = discOf(sigma, id);
    context.beginPath();
    context.arc(x, y, radius + 2.5, 0, Math.PI * 2);
    context.stroke();
  }
  for (const id of [...pinned].filter(isDrawn)) paintPin(context, discOf(sigma, id), palette.ink, palette.ground);
  const counts = layCounts(context, sigma, more, font);
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.lineWidth = 3;
  context.strokeStyle = palette.ground;
  context.fillStyle = palette.accent;
  for (const { text, box } of counts) {
    context.strokeText(text, box.x, box.y + box.height / 2);
    context.fillText(text, box.x, box.y + box.height / 2);
  }
}

/** Where it is said how many neighbours are not shown: names keep off these places. */
export function layCounts(
  context: CanvasRenderingContext2D,
  sigma: Renderer,
  more: Badges["more"],
  font: string,
): PlacedBadge[] {
  context.font = `600 11px ${font}`;
  return placeBadges(
    [...more]
      .filter(([id]) => sigma.getNodeDisplayData(id)?.hidden === false)
      .map(([id, count]) => {
        const text = `+${count}`;
        return { disc: discOf(sigma, id), text, width: context.measureText(text).width };
      }),
  );
}

function paintPin(
  context: CanvasRenderingContext2D,
  disc: { x: number; y: number; radius: number },
  ink: string,
  ground: string,
): void {
  const [x, y] = [disc.x - disc.radius * 0.7, disc.y - disc.radius * 0.7];
  context.fillStyle = ink;
  context.strokeStyle = ground;
  context.lineWidth = 1.5;
  context.beginPath();
  context.arc(x, y, 4, 0, Math.PI * 2);
  context.stroke();
  context.fill();
  context.fillStyle = ground;
  context.beginPath();
  context.arc(x, y, 1.4, 0, Math.PI * 2);
  context.fill();
}
