import type { Change } from "../change.ts";
import { type Part, readSeveral } from "../part.ts";

/** A place on the plane of the layout. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export type Pins = ReadonlyMap<string, Place>;

/** Entities that stay where they were put, whatever the layout says. */
export const PINS: Part<Pins> = {
  fields: ["pin"],
  empty: new Map(),
  write: (pins) => [...pins].map(([id, { x, y }]) => ["pin", `${x}_${y}_${id}`]),
  read(search, refuse) {
    const pins = new Map<string, Place>();
    for (const text of readSeveral(search, "pin", refuse) ?? []) {
      const [, x, y, id] = /^(-?\d+(?:\.\d+)?)_(-?\d+(?:\.\d+)?)_(.+)$/s.exec(text) ?? [];
      if (id === undefined) refuse("pin", text);
      else pins.set(id, roundPlace({ x: Number(x), y: Number(y) }));
    }
    return pins.size > 0 ? pins : undefined;
  },
};

/** Puts an entity at a place, where it stays. */
export function pin(id: string, place: Place): Change {
  return {
    label: { step: "pinned", of: [{ kind: "entity", id }] },
    apply: (view) => ({ ...view, pins: new Map(view.pins).set(id, roundPlace(place)) }),
  };
}

/** Gives an entity back to the layout. */
export function unpin(id: string): Change {
  return {
    label: { step: "unpinned", of: [{ kind: "entity", id }] },
    apply(view) {
      if (!view.pins.has(id)) return view;
      const pins = new Map(view.pins);
      pins.delete(id);
      return { ...view, pins };
    },
  };
}

/** Two decimals are finer than the eye, and the same in an address. Beyond a million, an address would need exponents. */
function roundPlace({ x, y }: Place): Place {
  const round = (value: number) => Math.round(Math.min(Math.max(value, -1e6), 1e6) * 100) / 100 || 0;
  return { x: round(x), y: round(y) };
}
