import { type Part, readSeveral } from "../part.ts";

/** An entity that was added to what is shown, with the neighbours that some of its relations lead to. */
export interface Growth {
  readonly id: string;
  readonly via: Via | "all" | "none";
}

/** Relations of one type, as seen from an entity. */
export interface Via {
  readonly relationType: string;
  readonly direction: "out" | "in" | "both";
}

const SIGNS = { all: "*", none: "-" } as const;

/** What was added to the neighbourhood by hand, in order. */
export const GROWN: Part<readonly Growth[]> = {
  fields: ["grown"],
  empty: [],
  write: (grown) => grown.map(({ id, via }) => ["grown", `${writeVia(via)}.${id}`]),
  read: (search, refuse) =>
    readSeveral(search, "grown", refuse)?.flatMap((text) => {
      const growth = parseGrowth(text);
      if (!growth) refuse("grown", text);
      return growth ?? [];
    }),
};

/** Whether two mean the same neighbours. */
export function isSameGrowth(one: Growth, other: Growth): boolean {
  return one.id === other.id && writeVia(one.via) === writeVia(other.via);
}

function writeVia(via: Growth["via"]): string {
  return typeof via === "string" ? SIGNS[via] : `${via.relationType}.${via.direction}`;
}

function parseGrowth(text: string): Growth | undefined {
  const [, sign, relationType, direction, id] = /^(?:([*-])|([A-Z][A-Z_]*)\.(out|in|both))\.(.+)$/s.exec(text) ?? [];
  if (id === undefined) return undefined;
  if (relationType === undefined) return { id, via: sign === SIGNS.all ? "all" : "none" };
  return { id, via: { relationType, direction: direction === "out" || direction === "in" ? direction : "both" } };
}
