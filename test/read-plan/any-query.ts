import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { localDate } from '../../src/shared/local-date.js';
import { makeResidentId } from '../../src/shared/resident-id.js';

/** What queries are made of besides the schema. */
export interface QueryMatter {
  readonly schema: GraphQLSchema;
  /** The fields of `Query` that are asked. */
  readonly roots: readonly string[];
  /** Global ids that exist, by type. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** Texts for arguments by their name, such as numbers of cases. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
}

const DEEPEST = 5;

/** A query with the answer to its one condition `$yes`. */
export interface AnyQuery {
  readonly text: string;
  readonly yes: boolean;
}

/** Queries that the schema allows: any fields, any depth up to five, aliases, fragments, conditions, real ids. */
export function anyQuery(matter: QueryMatter): fc.Arbitrary<AnyQuery> {
  const query = matter.schema.getQueryType() as GraphQLObjectType;
  const fields = matter.roots.map((name) => query.getFields()[name] as GraphQLField<unknown, unknown>);
  const root = fc.constantFrom(...fields).chain((field) => fieldText(matter, field, DEEPEST));
  return fc
    .record({ parts: fc.array(root, { minLength: 1, maxLength: 2 }), yes: fc.boolean() })
    .map(({ parts, yes }) => ({
      text: `query Any($yes: Boolean!) { ${parts.map((part, at) => `r${at}: ${part}`).join(' ')} __typename @include(if: $yes) }`,
      yes,
    }));
}

function fieldText(
  matter: QueryMatter,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): fc.Arbitrary<string> {
  const args = argumentsText(matter, field);
  const type = getNamedType(field.type);
  if (isLeafType(type)) return args.map((text) => `${field.name}${text}`);
  const below = isObjectType(type)
    ? selectionText(matter, type, depth - 1)
    : isInterfaceType(type)
      ? nodeSelection(matter, depth - 1)
      : fc.constant('{ __typename }');
  return fc.tuple(args, below).map(([text, selection]) => `${field.name}${text} ${selection}`);
}

function selectionText(matter: QueryMatter, type: GraphQLObjectType, depth: number): fc.Arbitrary<string> {
  const all = Object.values(type.getFields());
  const usable = depth > 0 ? all : all.filter((field) => isLeafType(getNamedType(field.type)));
  if (usable.length === 0) return fc.constant('{ __typename }');
  const most = depth > 2 ? 5 : 4;
  return fc
    .uniqueArray(fc.constantFrom(...usable), { minLength: 1, maxLength: most })
    .chain((fields) => fc.tuple(...fields.map((field) => dressed(fieldText(matter, field, depth)))))
    .map((parts) => `{ ${parts.map((part, at) => part.replace('ALIAS', `a${at}`)).join(' ')} }`)
    .chain((text) => fc.constantFrom(text, text, text, `{ ... on ${type.name} ${text} __typename }`));
}

/** Now and then under another name, or on a condition. */
function dressed(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(text, fc.integer({ min: 0, max: 9 })).map(([plain, how]) => {
    if (how === 0) return `ALIAS: ${plain}`;
    if (how === 1) return `... @include(if: $yes) { ALIAS: ${plain} }`;
    if (how === 2) return `... @skip(if: $yes) { ${plain} __typename }`;
    return plain;
  });
}

function nodeSelection(matter: QueryMatter, depth: number): fc.Arbitrary<string> {
  const types = ['Case', 'Household', 'Fund'].map((name) => matter.schema.getType(name) as GraphQLObjectType);
  return fc
    .tuple(...types.map((type) => selectionText(matter, type, Math.min(depth, 2))))
    .map(
      (texts) =>
        `{ id ${texts.map((text, at) => `... on ${types[at]?.name} { n${at}: id } ... on ${types[at]?.name} ${renamed(text, at)}`).join(' ')} }`,
    );
}

/** Fields of different types may not meet under one name, so each type's stand alone. */
function renamed(text: string, at: number): string {
  return at === 0 ? text : '{ __typename }';
}

function argumentsText(matter: QueryMatter, field: GraphQLField<unknown, unknown>): fc.Arbitrary<string> {
  if (field.args.length === 0) return fc.constant('');
  return fc
    .tuple(...field.args.map((argument) => argumentText(matter, field, argument)))
    .map((texts) => texts.filter((text) => text !== ''))
    .map((texts) => (texts.length === 0 ? '' : `(${texts.join(', ')})`));
}

function argumentText(
  matter: QueryMatter,
  field: GraphQLField<unknown, unknown>,
  { name, type }: GraphQLArgument,
): fc.Arbitrary<string> {
  const value = valueText(matter, name, type, name === 'id' ? targetOf(field) : undefined);
  const given = value.map((text) => `${name}: ${text}`);
  if (isNonNullType(type) && name !== 'first') return given;
  // Most lists are asked for whole; a cursor is tried by the test of pages.
  return name === 'after' ? fc.constant('') : fc.oneof({ weight: 2, arbitrary: fc.constant('') }, given);
}

function targetOf(field: GraphQLField<unknown, unknown>): string | undefined {
  const type = getNamedType(field.type);
  return isObjectType(type) ? type.name : undefined;
}

function valueText(
  matter: QueryMatter,
  name: string,
  type: GraphQLInputType,
  target: string | undefined,
): fc.Arbitrary<string> {
  if (isNonNullType(type)) return valueText(matter, name, type.ofType, target);
  if (isListType(type)) {
    return fc
      .array(valueText(matter, name, type.ofType, target), { minLength: 1, maxLength: 2 })
      .map((items) => `[${items.join(', ')}]`);
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return fc
      .uniqueArray(fc.constantFrom(...fields), { maxLength: 2 })
      .chain((some) =>
        fc.tuple(
          ...some.map((part) =>
            valueText(matter, part.name, part.type, undefined).map((text) => `${part.name}: ${text}`),
          ),
        ),
      )
      .map((parts) => `{ ${parts.join(', ')} }`);
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
  return scalarText(matter, name, getNamedType(type).name, target);
}

function scalarText(
  { ids, texts }: QueryMatter,
  name: string,
  scalar: string,
  target: string | undefined,
): fc.Arbitrary<string> {
  switch (scalar) {
    case 'Int':
      return fc.constantFrom('1', '2', '3', '7', '100', '0');
    case 'Boolean':
      return fc.constantFrom('true', 'false');
    case 'LocalDate':
      return fc.constantFrom('"2022-06-01"', '"2024-02-29"', '"2026-08-20"', '"2030-01-01"');
    case 'YearMonth':
      return fc.constantFrom('"2026-07"', '"2024-02"');
    case 'ResidentId':
      return fc.constant(JSON.stringify(makeResidentId('340121', localDate('1980-01-01'), 123)));
    case 'ID': {
      const meant = target ?? typeOfId(name);
      const known = ids[meant] ?? Object.values(ids).flat();
      const any = Object.values(ids).flat();
      return fc
        .oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, fc.constantFrom(...any))
        .map((id) => JSON.stringify(id));
    }
    default:
      return fc
        .constantFrom(...(texts[name] ?? ['测试', 'TEMPORARY_EMERGENCY']))
        .map((text) => JSON.stringify(text));
  }
}

function typeOfId(name: string): string {
  if (name.startsWith('township') || name.startsWith('village')) return 'Organisation';
  return name === 'handlerId' ? 'Officer' : `${name.charAt(0).toUpperCase()}${name.slice(1, -2)}`;
}
