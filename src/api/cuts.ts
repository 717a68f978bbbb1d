import type { GraphQLResolveInfo } from "graphql";

/** What a limit kept from an answer: at a field, all its lists taken together. */
export interface Cut {
  /** The field, without the places in lists: `entities.nodes.relations`. */
  readonly field: string;
  /** The argument or rule that cut. */
  readonly limit: string;
  /** How many lists at this field were cut. */
  readonly lists: number;
  readonly shown: number;
  /** Absent where all that is known is that there are more. */
  readonly total: number | undefined;
}

/** Notes every list of an answer that is not whole. */
export class Cuts {
  readonly #cuts = new Map<string, Cut>();

  note({ path }: GraphQLResolveInfo, limit: string, shown: number, total: number | undefined): void {
    const field = fieldOf(path);
    const key = `${field} ${limit}`;
    const before = this.#cuts.get(key) ?? { field, limit, lists: 0, shown: 0, total: 0 };
    const sum = before.total === undefined || total === undefined ? undefined : before.total + total;
    this.#cuts.set(key, { ...before, lists: before.lists + 1, shown: before.shown + shown, total: sum });
  }

  /** Notes what has the entities of some paths only; nobody counts the others. */
  notePaths(info: GraphQLResolveInfo, { cutToPaths }: { readonly cutToPaths?: number | undefined }): void {
    if (cutToPaths !== undefined) this.note(info, "paths", cutToPaths, undefined);
  }

  list(): Cut[] {
    return [...this.#cuts.values()];
  }
}

/** The field at a path, without the places in lists: `entities.nodes.relations`. */
export function fieldOf(path: GraphQLResolveInfo["path"] | undefined): string {
  const keys: string[] = [];
  for (let at = path; at; at = at.prev) {
    if (typeof at.key === "string") keys.unshift(at.key);
  }
  return keys.join(".");
}
