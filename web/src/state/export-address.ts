/** The part of the graph that an export is to hold, in the fields of a selection. */
export interface ExportSelection {
  readonly types?: readonly string[] | undefined;
  readonly around?: string;
  readonly depth?: number;
}

/** Address from which the server gives the part as a file. */
export function exportAddress(format: string, { types = [], around, depth }: ExportSelection): string {
  const search = new URLSearchParams(types.map((type): [string, string] => ["types", type]));
  if (around !== undefined) search.set("around", around);
  if (depth !== undefined) search.set("depth", String(depth));
  return search.size === 0 ? `/export/${format}` : `/export/${format}?${search}`;
}
