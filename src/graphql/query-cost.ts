import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import { FIELD_COSTS, MUTATION_COST, OBJECT_COST, SCHEMA_COST, USUAL_LIST_SIZE } from './field-costs.js';

/** What an operation costs with these variables, coerced. */
export type Costing = (variables: Readonly<Record<string, unknown>>) => number;

/**
 * Works out once what an operation costs, so that each request only puts its variables in.
 *
 * Every object costs 1, as does every field of `Query`; other values cost nothing, a command 10. A list multiplies what is asked below it by the number of its
 * objects: the argument `first`, or what `FIELD_COSTS` says. What `@skip` leaves out is counted, and so is a field each
 * time it is written: a cost is an upper bound, and it is known before anything runs.
 *
 * @param document valid for the schema
 */
export function costing(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Costing {
  const root = schema.getRootType(operation.operation);
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const sums: Sum[] = [];
  const { own } = new Measuring(schema, fragments, sums).selection(operation.selectionSet, root ?? undefined);
  if (typeof own === 'number') return () => own;
  return (variables) => evaluate(sums, variables)[own.at] as number;
}

/** A number, or the place of a sum that depends on variables. */
type Cost = number | { readonly at: number };
type Size = number | { readonly variable: string; readonly otherwise: number };

interface Sum {
  fixed: number;
  readonly terms: { readonly size: Size; readonly of: Cost }[];
}

/** Sums stand in the order in which they were made, each after those it is made of. */
function evaluate(sums: readonly Sum[], variables: Readonly<Record<string, unknown>>): readonly number[] {
  const values: number[] = [];
  for (const { fixed, terms } of sums) {
    let value = fixed;
    for (const { size, of } of terms) {
      value += sizeIn(size, variables) * (typeof of === 'number' ? of : (values[of.at] as number));
    }
    values.push(value);
  }
  return values;
}

function sizeIn(size: Size, variables: Readonly<Record<string, unknown>>): number {
  if (typeof size === 'number') return size;
  const value = variables[size.variable];
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? Math.max(0, value) : size.otherwise;
}

/** What is asked of an object: once for it, and once for each object of the page that it is. */
interface Asked {
  readonly own: Cost;
  readonly page: Cost;
}

const NOTHING: Asked = { own: 0, page: 0 };

/** Measures each selection once; a fragment counts wherever it is spread, but is measured once as well. */
class Measuring {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #sums: Sum[];
  readonly #known = new Map<string, Asked>();

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, sums: Sum[]) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#sums = sums;
  }

  selection({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): Asked {
    const [own, page]: [Sum, Sum] = [emptySum(), emptySum()];
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const ofPage = isConnection(type) && PAGE_FIELDS.has(selection.name.value);
        add(ofPage ? page : own, this.#field(selection, type), 1);
        continue;
      }
      const asked =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? this.#fragment(selection.name.value)
          : this.selection(selection.selectionSet, this.#typeNamed(selection.typeCondition) ?? type);
      add(own, asked.own, 1);
      add(page, asked.page, 1);
    }
    return { own: this.#close(own), page: this.#close(page) };
  }

  #field(node: FieldNode, parent: GraphQLNamedType | undefined): Cost {
    const name = node.name.value;
    if (name.startsWith('__')) return name === '__typename' ? 0 : SCHEMA_COST;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (field === undefined || parent === undefined) return 0;
    const type = getNamedType(field.type);
    const declared = FIELD_COSTS[`${parent.name}.${name}`];
    const sum = emptySum();
    sum.fixed = declared?.own ?? this.#usualCost(type, parent);
    if (node.selectionSet === undefined) return this.#close(sum);
    const asked = this.selection(node.selectionSet, type);
    const size = sizeOf(node, field, declared?.sizedBy ?? 'first', declared?.size ?? USUAL_LIST_SIZE);
    if (isConnection(type)) {
      add(sum, asked.own, 1);
      add(sum, asked.page, size);
    } else {
      const isList = isListOf(field.type) && !(isConnection(parent) && PAGE_FIELDS.has(name));
      if (isList) add(sum, OBJECT_COST, size);
      add(sum, asked.own, isList ? size : 1);
    }
    return this.#close(sum);
  }

  #usualCost(type: GraphQLNamedType, parent: GraphQLNamedType): number {
    if (parent === this.#schema.getMutationType()) return MUTATION_COST;
    const asksSomething = isCompositeType(type) || parent === this.#schema.getQueryType();
    return asksSomething ? OBJECT_COST : 0;
  }

  #fragment(name: string): Asked {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) return NOTHING;
    const asked = this.selection(fragment.selectionSet, this.#typeNamed(fragment.typeCondition));
    this.#known.set(name, asked);
    return asked;
  }

  #typeNamed(condition: FragmentDefinitionNode['typeCondition'] | undefined): GraphQLNamedType | undefined {
    return condition === undefined ? undefined : typeFromAST(this.#schema, condition);
  }

  #close(sum: Sum): Cost {
    if (sum.terms.length === 0) return sum.fixed;
    this.#sums.push(sum);
    return { at: this.#sums.length - 1 };
  }
}

const PAGE_FIELDS = new Set(['nodes', 'edges']);

/** Relay's shape: `edges` and `pageInfo`. */
function isConnection(type: GraphQLNamedType | undefined): boolean {
  return isObjectType(type) && type.name.endsWith('Connection') && type.getFields().pageInfo !== undefined;
}

function isListOf(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function emptySum(): Sum {
  return { fixed: 0, terms: [] };
}

function add(sum: Sum, of: Cost, size: Size): void {
  if (of === 0 || size === 0) return;
  if (typeof of === 'number' && typeof size === 'number') sum.fixed += of * size;
  else sum.terms.push({ size, of });
}

/** How many objects a list holds, by the argument that says so. */
function sizeOf(
  node: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  sizedBy: string,
  usual: number,
): Size {
  const argument = args.find(({ name }) => name === sizedBy);
  if (argument === undefined) return usual;
  const otherwise = defaultSize(argument) ?? usual;
  const given = node.arguments?.find(({ name }) => name.value === sizedBy)?.value;
  switch (given?.kind) {
    case Kind.VARIABLE:
      return { variable: given.name.value, otherwise };
    case Kind.INT:
      return Math.max(0, Number(given.value));
    case Kind.LIST:
      return given.values.length;
    default:
      return otherwise;
  }
}

function defaultSize({ defaultValue }: GraphQLArgument): number | undefined {
  return typeof defaultValue === 'number' ? defaultValue : undefined;
}
