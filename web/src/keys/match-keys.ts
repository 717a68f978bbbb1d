export interface PressedKeys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether these keys are pressed, and no others. A sign that needs Shift on some keyboards, such as `?`, is taken with it. */
export function matchKeys(combo: string, { key, ctrlKey, metaKey, shiftKey, altKey }: PressedKeys): boolean {
  const parts = combo.split("+");
  const name = parts.pop() ?? "";
  const letter = /^[a-z]$/i.test(name) || name.length > 1;
  return (
    key.toLowerCase() === name.toLowerCase() &&
    (ctrlKey || metaKey) === parts.includes("Ctrl") &&
    altKey === parts.includes("Alt") &&
    (!letter || shiftKey === parts.includes("Shift"))
  );
}
