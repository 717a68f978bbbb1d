import type { Change } from "../change.ts";
import { type Part, readSeveral } from "../part.ts";

/** Between which two entities paths are looked for, and how. */
export interface PathQuestion {
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Most steps of a path. */
  readonly maxDepth: number;
  /** No path goes through these. */
  readonly avoid: readonly string[];
  /** Times may not go back along a path. */
  readonly timeRespecting: boolean;
  /** The entities of the path that stands in front on the canvas, from one end to the other; none where empty. */
  readonly pinned: readonly string[];
}

export const PATH_DEPTHS = { least: 1, most: 8 } as const;

const EMPTY: PathQuestion = {
  from: undefined,
  to: undefined,
  maxDepth: 6,
  avoid: [],
  timeRespecting: false,
  pinned: [],
};

/** Named as in a selection (`pathFrom`, `pathTo`), the others likewise. */
export const PATH: Part<PathQuestion> = {
  fields: ["pathFrom", "pathTo", "pathDepth", "pathAvoid", "pathTimes", "pathPinned"],
  empty: EMPTY,
  write: ({ from, to, maxDepth, avoid, timeRespecting, pinned }) => [
    ...(from ? [["pathFrom", from] as const] : []),
    ...(to ? [["pathTo", to] as const] : []),
    ...(maxDepth === EMPTY.maxDepth ? [] : [["pathDepth", String(maxDepth)] as const]),
    ...avoid.map((id) => ["pathAvoid", id] as const),
    ...(timeRespecting ? [["pathTimes", "respected"] as const] : []),
    ...pinned.map((id) => ["pathPinned", id] as const),
  ],
  read: (search, refuse) => ({
    from: search.get("pathFrom") || undefined,
    to: search.get("pathTo") || undefined,
    maxDepth: readDepth(search, refuse) ?? EMPTY.maxDepth,
    avoid: readSeveral(search, "pathAvoid", refuse) ?? [],
    timeRespecting: search.get("pathTimes") === "respected",
    pinned: readSeveral(search, "pathPinned", refuse) ?? [],
  }),
};

/** Looks for paths from this entity. */
export function leadFrom(id: string | undefined): Change {
  return asking({ from: id, pinned: [] }, id ? { step: "ledFrom", of: [entity(id)] } : { step: "clearedPath" });
}

/** Looks for paths to this entity. */
export function leadTo(id: string | undefined): Change {
  return asking({ to: id, pinned: [] }, id ? { step: "ledTo", of: [entity(id)] } : { step: "clearedPath" });
}

/** Looks for paths from one entity to another. */
export function leadBetween(from: string, to: string): Change {
  return asking({ ...EMPTY, from, to }, { step: "ledBetween", of: [entity(from), entity(to)] });
}

/** Turns the question round. */
export const SWAP_ENDS: Change = {
  label: { step: "swappedEnds" },
  apply: (view) => ({
    ...view,
    path: { ...view.path, from: view.path.to, to: view.path.from, pinned: view.path.pinned.toReversed() },
  }),
};

/** Leads no path through this entity any more. */
export function avoid(id: string): Change {
  return {
    label: { step: "avoided", of: [entity(id)] },
    apply: ({ path, ...view }) => ({
      ...view,
      path: { ...path, avoid: [...new Set([...path.avoid, id])], pinned: path.pinned.includes(id) ? [] : path.pinned },
    }),
  };
}

/** Lets paths lead through this entity again. */
export function allow(id: string): Change {
  return {
    label: { step: "allowed", of: [entity(id)] },
    apply: (view) => ({ ...view, path: { ...view.path, avoid: view.path.avoid.filter((one) => one !== id) } }),
  };
}

/** Puts a path in front on the canvas; none where empty. */
export function pinPath(entities: readonly string[]): Change {
  return asking({ pinned: entities }, { step: entities.length > 0 ? "pinnedPath" : "unpinnedPath" });
}

export function searchWithin(maxDepth: number): Change {
  return {
    ...asking({ maxDepth }, { step: "searchedWithin", of: [{ kind: "text", id: String(maxDepth) }] }),
    gesture: "depth",
  };
}

export function respectTimes(timeRespecting: boolean): Change {
  return asking({ timeRespecting }, { step: timeRespecting ? "respectedTimes" : "ignoredTimes" });
}

function asking(asked: Partial<PathQuestion>, label: Change["label"]): Change {
  return { label, apply: (view) => ({ ...view, path: { ...view.path, ...asked } }) };
}

function entity(id: string) {
  return { kind: "entity", id } as const;
}

function readDepth(search: URLSearchParams, refuse: (field: string, value: string) => void): number | undefined {
  const text = search.get("pathDepth");
  if (text === null) return undefined;
  const depth = Number(text);
  if (Number.isInteger(depth) && depth >= PATH_DEPTHS.least && depth <= PATH_DEPTHS.most) return depth;
  refuse("pathDepth", text);
  return undefined;
}
