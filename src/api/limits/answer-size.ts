import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { argumentNumber } from "./argument-number.ts";
import type { Question } from "./limit.ts";
import { listSizeOf } from "./list-size.ts";

/** How large an answer may become, computed from the question alone. */
export interface AnswerSize {
  /** Objects with an id, each time that they are asked for. */
  entities: number;
  /** Values of fields. */
  values: number;
  /** The largest page. */
  page: number;
}

const SIZES = new WeakMap<Question, AnswerSize>();

/**
 * How large the answer to a question may become: page sizes multiply down the tree, lists without pages count as
 * `@listSize` declares, no list counts for more than the dataset has, and of what a type has only once, all branches count.
 */
export function answerSize(question: Question): AnswerSize {
  const known = SIZES.get(question);
  if (known) return known;
  const size = measure(question);
  SIZES.set(question, size);
  return size;
}

/** Where the walk stands: so many objects of a type, and the sizes that their parent gave to their lists. */
interface Place {
  readonly type: GraphQLNamedType;
  readonly times: number;
  readonly sizes: ReadonlyMap<string, number>;
}

function measure(question: Question): AnswerSize {
  const { schema, document, operation } = question;
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const entered = new Set<FragmentDefinitionNode>();
  let cyclic = false;
  const size: AnswerSize = { entities: 0, values: 0, page: 0 };

  const walk = (set: SelectionSetNode | undefined, place: Place): void => {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.FIELD) walkField(node, place);
      else if (node.kind === Kind.INLINE_FRAGMENT)
        walk(node.selectionSet, narrowed(place, node.typeCondition?.name.value));
      else walkFragment(fragments.get(node.name.value), place);
    }
  };

  const walkFragment = (fragment: FragmentDefinitionNode | undefined, place: Place): void => {
    // A fragment within itself makes a document that validation refuses: whatever its size.
    cyclic ||= fragment !== undefined && entered.has(fragment);
    if (!fragment || cyclic) return;
    entered.add(fragment);
    walk(fragment.selectionSet, narrowed(place, fragment.typeCondition.name.value));
    entered.delete(fragment);
  };

  const narrowed = (place: Place, name: string | undefined): Place => ({
    ...place,
    type: (name === undefined ? undefined : schema.getType(name)) ?? place.type,
  });

  const walkField = (node: FieldNode, { type, times, sizes }: Place): void => {
    const field = fieldOf(type, node.name.value);
    if (!field) return;
    const answer = getNamedType(field.type);
    const declared = listSizeOf(schema, type, field, answer);
    const asked = declared.slicingArguments.map((path) => argumentNumber(question, node, field, path));
    const own = asked.find((number) => number !== undefined) ?? declared.assumedSize;
    if (declared.paged) size.page = Math.max(size.page, own);
    const listed = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    const most = question.population.get(answer.name) ?? Number.POSITIVE_INFINITY;
    const items = listed && isCompositeType(answer) ? Math.min(Math.max(0, sizes.get(field.name) ?? own), most) : 1;
    size.values += times * items;
    if (hasId(answer)) size.entities += times * items;
    const given = declared.sizedFields.map((name): [string, number] => [name, own]);
    walk(node.selectionSet, {
      type: answer,
      times: times * items,
      sizes: new Map([...given, ...sizesWithin(sizes, field.name)]),
    });
  };

  const root = operation && schema.getRootType(operation.operation);
  if (root) walk(operation.selectionSet, { type: root, times: 1, sizes: new Map() });
  return size;
}

/** Of the sizes that a parent gave, those of lists within one of its fields: `began.entities` is `entities` there. */
function sizesWithin(sizes: ReadonlyMap<string, number>, field: string): [string, number][] {
  const start = `${field}.`;
  return [...sizes].flatMap(([name, size]) => (name.startsWith(start) ? [[name.slice(start.length), size]] : []));
}

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  // Introspection is bound by its depth and its fields, and by graphql's own rule against lists within lists of it.
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The type's objects are things of the dataset that a store has to bring: they have an id of their own. */
export function hasId(type: GraphQLNamedType): boolean {
  const id = isObjectType(type) || isInterfaceType(type) ? type.getFields().id : undefined;
  return id !== undefined && isNonNullType(id.type);
}
