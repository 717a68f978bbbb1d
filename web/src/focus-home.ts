/** What takes the focus for the region that an element is in: a dialog or panel itself, the title of the details, the graph for all that lies over it. */
export function homeOf(element: Element): HTMLElement | undefined {
  const region = element.closest<HTMLElement>("dialog, aside, #details, main");
  if (region?.matches("#details")) return region.querySelector<HTMLElement>("#panel-title") ?? undefined;
  if (region?.matches("main")) return region.querySelector<HTMLElement>("[role=application]") ?? region;
  return region ?? document.querySelector<HTMLElement>("main") ?? undefined;
}
