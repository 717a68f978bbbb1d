/** What a reader may look at: one entity or one relation. */
export interface Selected {
  readonly kind: "entity" | "relation";
  readonly id: string;
}

export type Language = "zh" | "en";
export type Theme = "light" | "dark";

/** All that the reader has chosen: the address holds it whole. */
export interface View {
  readonly selected: Selected | undefined;
  /** The entity types that are shown; all where undefined. */
  readonly types: readonly string[] | undefined;
  readonly language: Language;
  /** The system's preference where undefined. */
  readonly theme: Theme | undefined;
}

/** One step of the reader, as a pure function from view to view. */
export type Change = (view: View) => View;

export function select(selected: Selected | undefined): Change {
  return (view) => (isSame(view.selected, selected) ? view : { ...view, selected });
}

/** Shows a type that is hidden and hides one that is shown; `known` are all types of the dataset. */
export function toggleType(type: string, known: readonly string[]): Change {
  return (view) => {
    const shown = new Set(keepKnownTypes(known)(view).types ?? known);
    if (!shown.delete(type)) shown.add(type);
    return showTypes(known.filter((name) => shown.has(name)).length === known.length ? undefined : [...shown])(view);
  };
}

/** Ignores the types that the dataset does not have; where it has none of those that were asked for, all are shown. */
export function keepKnownTypes(known: readonly string[]): Change {
  return (view) => {
    if (!view.types || view.types.every((type) => known.includes(type))) return view;
    const types = view.types.filter((type) => known.includes(type));
    return showTypes(types.length > 0 ? types : undefined)(view);
  };
}

/** Shows just these types; all where undefined. */
export function showTypes(types: readonly string[] | undefined): Change {
  return (view) => ({ ...view, types });
}

export function speak(language: Language): Change {
  return (view) => ({ ...view, language });
}

export function wear(theme: Theme): Change {
  return (view) => ({ ...view, theme });
}

export function isShown({ types }: Pick<View, "types">, type: string): boolean {
  return types === undefined || types.includes(type);
}

export function isSame(one: Selected | undefined, other: Selected | undefined): boolean {
  return one?.kind === other?.kind && one?.id === other?.id;
}
