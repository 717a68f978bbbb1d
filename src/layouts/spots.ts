import type { Place } from "./layout.ts";

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Spots on a plane of which no two are nearer than a distance. */
export class Spots {
  readonly #apart: number;
  /** By a square as wide as the distance: only the nine round a spot can hold one too near. */
  readonly #squares = new Map<string, Place[]>();
  /** How far the spiral round a point has been walked, so that a crowd at one point does not walk it again each time. */
  readonly #walked = new Map<string, number>();

  constructor(apart: number) {
    this.#apart = apart;
  }

  /** Takes the wanted spot where it is free, else the next free one on a spiral round it. */
  take(wanted: Place): Place {
    const key = `${wanted.x} ${wanted.y}`;
    for (let turn = this.#walked.get(key) ?? 0; ; turn += 1) {
      const distance = 0.5 * this.#apart * Math.sqrt(turn);
      const angle = turn * GOLDEN_ANGLE;
      const spot = { x: wanted.x + distance * Math.cos(angle), y: wanted.y + distance * Math.sin(angle) };
      if (!this.#isFree(spot)) continue;
      this.#walked.set(key, turn + 1);
      const square = this.#squareOf(spot);
      this.#squares.set(square, [...(this.#squares.get(square) ?? []), spot]);
      return spot;
    }
  }

  #isFree(spot: Place): boolean {
    const isNear = ({ x, y }: Place) => Math.hypot(x - spot.x, y - spot.y) < this.#apart;
    const steps = [-1, 0, 1];
    return !steps.some((right) => steps.some((up) => this.#squares.get(this.#squareOf(spot, right, up))?.some(isNear)));
  }

  #squareOf({ x, y }: Place, right = 0, up = 0): string {
    return `${Math.floor(x / this.#apart) + right} ${Math.floor(y / this.#apart) + up}`;
  }
}
