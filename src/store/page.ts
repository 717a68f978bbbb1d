/** Which part of a list is wanted: `first` after one id, or `last` before one. */
export interface PageRequest {
  readonly first?: number | undefined;
  readonly after?: string | undefined;
  readonly last?: number | undefined;
  readonly before?: string | undefined;
}

export interface Page<Item extends { readonly id: string }> {
  readonly items: readonly Item[];
  readonly totalCount: number;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  /** The id in `after` or `before` that is not in the list; then there are no items. */
  readonly unknownId?: string;
}

/** Cuts a page out of an ordered list, as the Relay connection specification has it. */
export function pageOf<Item extends { readonly id: string }>(items: readonly Item[], request: PageRequest): Page<Item> {
  const { ids, ...page } = slicePage(
    items.map(({ id }) => id),
    request,
  );
  const wanted = new Set(ids);
  return { ...page, items: items.filter(({ id }) => wanted.has(id)) };
}

/** Cuts a page out of an ordered list of ids, as the Relay connection specification has it. */
export function slicePage(
  ids: readonly string[],
  { first, after, last, before }: PageRequest,
): Omit<Page<never>, "items"> & { readonly ids: readonly string[] } {
  const totalCount = ids.length;
  const unknownId = [after, before].find((id) => id !== undefined && !ids.includes(id));
  if (unknownId !== undefined) return { ids: [], totalCount, hasPrevious: false, hasNext: false, unknownId };
  let start = after === undefined ? 0 : ids.indexOf(after) + 1;
  let end = before === undefined ? ids.length : ids.indexOf(before);
  if (first !== undefined) end = Math.min(end, start + first);
  if (last !== undefined) start = Math.max(start, end - last);
  return { ids: ids.slice(start, Math.max(start, end)), totalCount, hasPrevious: start > 0, hasNext: end < ids.length };
}
