import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getDirectiveValues,
  isInterfaceType,
  isObjectType,
} from "graphql";

/** What `@listSize` declares of a field: how many items it, or the lists within what it answers, may have. */
export interface ListSize {
  /** Where no argument says how many. */
  readonly assumedSize: number;
  /** Arguments that say how many, each as the names that lead to it: `["select", "limit"]`. */
  readonly slicingArguments: readonly (readonly string[])[];
  /** The lists within the answer that have so many; the field's own list where there are none. */
  readonly sizedFields: readonly string[];
  /** The schema says so. */
  readonly declared: boolean;
  /** It pages a connection, so that the arguments are bound by the size of a page. */
  readonly paged: boolean;
}

/** A list that declares nothing; the tests see to it that each of schema.graphql does. */
const UNDECLARED: ListSize = { assumedSize: 20, slicingArguments: [], sizedFields: [], declared: false, paged: false };

const CONNECTION: ListSize = {
  assumedSize: 20,
  slicingArguments: [["last"], ["first"]],
  sizedFields: ["edges", "nodes"],
  declared: true,
  paged: true,
};

type Field = GraphQLField<unknown, unknown>;

/** What a field declares, or its type's interface declares for it; a connection's pages need no declaration. */
export function listSizeOf(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  field: Field,
  answer: GraphQLNamedType,
): ListSize {
  if (isObjectType(answer) && answer.getFields().pageInfo) return CONNECTION;
  const faces = isObjectType(parent) || isInterfaceType(parent) ? parent.getInterfaces() : [];
  const declarations = [field, ...faces.flatMap((face) => face.getFields()[field.name] ?? [])];
  return declarations.map((each) => declarationOf(schema, each)).find((each) => each !== undefined) ?? UNDECLARED;
}

function declarationOf(schema: GraphQLSchema, { astNode }: Field): ListSize | undefined {
  const directive = schema.getDirective("listSize");
  const values = directive && astNode ? getDirectiveValues(directive, astNode) : undefined;
  if (!values) return undefined;
  // The directive's own definition says of what types these are.
  const {
    assumedSize,
    slicingArguments = [],
    sizedFields = [],
  } = values as {
    assumedSize: number;
    slicingArguments?: string[];
    sizedFields?: string[];
  };
  return {
    assumedSize,
    slicingArguments: slicingArguments.map((path) => path.split(".")),
    sizedFields,
    declared: true,
    paged: false,
  };
}
