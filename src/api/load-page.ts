import { type Page, type PageRequest, slicePage } from "../store/page.ts";

/** A page of an ordered list of ids, with what they name. */
export async function loadPage<Item extends { readonly id: string }>(
  loader: { load(id: string): Promise<Item | undefined> },
  ids: readonly string[],
  request: PageRequest,
): Promise<Page<Item>> {
  const { ids: wanted, ...page } = slicePage(ids, request);
  const items = await Promise.all(wanted.map((id) => loader.load(id)));
  return { ...page, items: items.filter((item) => item !== undefined) };
}
