import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** A number of a selection set, from the numbers of its selections. */
export interface Fold {
  /** The number of one definition or selection, from that of what stands below it. */
  each(node: OperationDefinitionNode | FragmentDefinitionNode | SelectionNode, below: number): number;
  /** The number of two selections that stand side by side. */
  join(one: number, other: number): number;
}

/**
 * The largest number that any definition of a document has, its fragments expanded. Each fragment is counted once, so that
 * fragments which double take no time; one that spreads itself counts as nothing there, since validation refuses it.
 */
export function foldDocument({ definitions }: DocumentNode, { each, join }: Fold): number {
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const known = new Map<string, number>();

  const ofSet = (set: SelectionSetNode | undefined): number =>
    set ? set.selections.reduce((found, node) => join(found, each(node, below(node))), 0) : 0;

  const below = (node: SelectionNode): number =>
    node.kind === Kind.FRAGMENT_SPREAD ? ofFragment(node.name.value) : ofSet(node.selectionSet);

  const ofFragment = (name: string): number => {
    const before = known.get(name);
    const fragment = fragments.get(name);
    if (before !== undefined || !fragment) return before ?? 0;
    known.set(name, 0);
    const found = each(fragment, ofSet(fragment.selectionSet));
    known.set(name, found);
    return found;
  };

  const numbers = definitions.map((node) => {
    if (node.kind === Kind.FRAGMENT_DEFINITION) return ofFragment(node.name.value);
    return node.kind === Kind.OPERATION_DEFINITION ? each(node, ofSet(node.selectionSet)) : 0;
  });
  return Math.max(0, ...numbers);
}

export function sum(one: number, other: number): number {
  return one + other;
}
