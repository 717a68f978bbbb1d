import type { Evidence } from "../../model/evidence.ts";
import type { Stretch } from "../store.ts";

/** Evidence by where it stands in its source. */
export class EvidenceIndex {
  readonly #bySource = new Map<string, PlacedEvidence[]>();
  readonly #unplaced = new Map<string, Evidence[]>();
  readonly #longest = new Map<string, number>();

  constructor(evidence: readonly Evidence[]) {
    for (const each of evidence) {
      if (!isPlaced(each)) {
        add(this.#unplaced, each);
        continue;
      }
      add(this.#bySource, each);
      this.#longest.set(each.source, Math.max(each.end - each.start, this.#longest.get(each.source) ?? 0));
    }
    for (const list of this.#bySource.values()) list.sort(comparePlaces);
    for (const list of this.#unplaced.values()) list.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** What of a source has no place in a text, by id. */
  unplaced(source: string): readonly Evidence[] {
    return this.#unplaced.get(source) ?? [];
  }

  /** What touches a stretch: by where it begins, then by where it ends and its id. */
  within({ source, start, end }: Stretch): Evidence[] {
    const list = this.#bySource.get(source) ?? [];
    const found: Evidence[] = [];
    for (let at = firstFrom(list, start - (this.#longest.get(source) ?? 0)); at < list.length; at++) {
      const each = list[at];
      if (!each || each.start >= end) break;
      if (each.end > start) found.push(each);
    }
    return found;
  }
}

type PlacedEvidence = Evidence & { readonly start: number; readonly end: number };

function isPlaced(evidence: Evidence): evidence is PlacedEvidence {
  return evidence.start !== undefined && evidence.end !== undefined;
}

function add<Each extends Evidence>(lists: Map<string, Each[]>, evidence: Each): void {
  const list = lists.get(evidence.source);
  if (list) list.push(evidence);
  else lists.set(evidence.source, [evidence]);
}

function comparePlaces(a: PlacedEvidence, b: PlacedEvidence): number {
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);
}

/** The place of the first that begins at `start` or later. */
function firstFrom(list: readonly PlacedEvidence[], start: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
