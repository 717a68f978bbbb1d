const CONTROLS = 'button:enabled, a[href], input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';

/** The first thing in an element, or the element itself, that takes the focus by Tab; undefined where there is none on the page. */
export function firstControl(node: Node | null): HTMLElement | undefined {
  if (!(node instanceof HTMLElement) || !node.isConnected) return undefined;
  if (node.matches(CONTROLS)) return node;
  return node.querySelector<HTMLElement>(CONTROLS) ?? undefined;
}
