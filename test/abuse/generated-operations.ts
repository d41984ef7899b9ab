import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** An operation on one root field, with variables that schema and chance gave it. */
export interface GeneratedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Ids that the service has answered so far, by type; later operations use them. */
export type KnownIds = Map<string, string[]>;

/** Levels of input objects below an argument; deeper ones are left out or null. */
const DEEPEST_INPUT = 4;
const DEEPEST_SELECTION = 3;

/** Texts that break what is careless: of SQL, JSON, logs, HTML, Unicode, memory. */
const HOSTILE_TEXTS = [
  '',
  ' ',
  "' OR 1=1; DROP TABLE person; --",
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\u202e\u2066\ufeff\u200b',
  '__proto__',
  'constructor',
  '$\u007bjndi:ldap://x}',
  '%s%n%d',
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  '\\',
  '"',
  '$1',
  '{}',
  'null',
  'NaN',
  '-0',
  '1e309',
  '9'.repeat(400),
  '一'.repeat(3_000),
  '👨‍👩‍👧‍👦'.repeat(50),
  'é́́́́́́',
  '\r\nx-injected: 1',
];

const MONEY = [
  '0.00',
  '0.01',
  '12.30',
  '-5.00',
  '597.00',
  '1.234',
  '99999999999999999.99',
  '1e3',
  'NaN',
  '１２.00',
];
const DATES = [
  '2026-08-20',
  '1949-10-01',
  '2022-02-29',
  '2024-02-29',
  '0000-00-00',
  '9999-12-31',
  '10000-01-01',
];
const INSTANTS = [
  '2026-08-20T00:00:00Z',
  '2026-08-20T23:59:60Z',
  '1969-12-31T23:59:59.999Z',
  '2026-13-01T00:00:00Z',
];
const RESIDENT_IDS = [
  '11010519491231002X',
  '110105194912310021',
  '440524188001010014',
  '11010519491231002x',
  '1',
];

/** Operations on a root field: all kinds of arguments, and answers three levels deep. */
export function operationsOn(
  root: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  ids: KnownIds,
): fc.Arbitrary<GeneratedOperation> {
  const names = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const values = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = selectionOf(field.type, DEEPEST_SELECTION);
  const query = `${root} Fuzz${names && `(${names})`} { ${field.name}${values && `(${values})`}${selection} }`;
  return fc
    .record(recordOf(field.args, ids, 0), {
      requiredKeys: field.args.filter(isRequiredArgument).map(({ name }) => name),
    })
    .map((variables) => ({ query, variables }));
}

/** A query of a field without any argument. */
export function plainOperationOn(field: GraphQLField<unknown, unknown>): GeneratedOperation {
  return { query: `{ ${field.name}${selectionOf(field.type, DEEPEST_SELECTION)} }`, variables: {} };
}

type Input = Pick<GraphQLArgument, 'name' | 'type'>;

function recordOf(
  inputs: readonly Input[],
  ids: KnownIds,
  depth: number,
): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(inputs.map(({ name, type }) => [name, anyValue(type, name, ids, depth)]));
}

/** Mostly what the type asks for; now and then something else altogether. */
function anyValue(type: GraphQLInputType, name: string, ids: KnownIds, depth: number): fc.Arbitrary<unknown> {
  const fitting = fittingValue(type, name, ids, depth);
  const wrong = fc.constantFrom<unknown>(null, 0, -1, 2 ** 53, 1.5, true, '', [], {}, { a: 1 }, [null], 'x');
  return fc.oneof({ weight: 30, arbitrary: fitting }, { weight: 1, arbitrary: wrong });
}

function fittingValue(
  type: GraphQLInputType,
  name: string,
  ids: KnownIds,
  depth: number,
): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return fittingValue(type.ofType, name, ids, depth);
  if (isListType(type)) return fc.array(anyValue(type.ofType, name, ids, depth + 1), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
  if (!isInputObjectType(type)) return scalarOf(getNamedType(type).name, name, ids);
  if (depth >= DEEPEST_INPUT) return fc.constant(null);
  const fields = Object.values(type.getFields());
  const requiredKeys = fields.filter(({ type: inner }) => isNonNullType(inner)).map((field) => field.name);
  return fc.record(recordOf(fields, ids, depth + 1), { requiredKeys });
}

function scalarOf(scalar: string, name: string, ids: KnownIds): fc.Arbitrary<unknown> {
  const text = fc.oneof(
    fc.constantFrom(...HOSTILE_TEXTS),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string(),
  );
  switch (scalar) {
    case 'ID':
      return fc.oneof({ weight: 6, arbitrary: idFor(name, ids) }, { weight: 1, arbitrary: text });
    case 'Int':
      return fc.oneof(
        fc.integer({ min: 0, max: 120 }),
        fc.constantFrom(-1, 2 ** 31 - 1, -(2 ** 31), 2 ** 31),
      );
    case 'Float':
      return fc.double();
    case 'Boolean':
      return fc.boolean();
    case 'Money':
      return fc.oneof(fc.constantFrom(...MONEY), text);
    case 'LocalDate':
      return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...DATES) }, { weight: 1, arbitrary: text });
    case 'DateTime':
      return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...INSTANTS) }, { weight: 1, arbitrary: text });
    case 'YearMonth':
      return fc.oneof(fc.constantFrom('2026-08', '2026-13', '0000-01', '2022-10'), text);
    case 'ResidentId':
      return fc.oneof(fc.constantFrom(...RESIDENT_IDS), text);
    case 'JSONObject':
      return fc.dictionary(
        fc.oneof(fc.constantFrom('__proto__', 'a', '\u0000'), fc.string()),
        fc.jsonValue(),
      );
    default:
      return text;
  }
}

/** An id that the service has answered: of the type that the name speaks of where there is one, or of any. */
function idFor(name: string, ids: KnownIds): fc.Arbitrary<string> {
  const wanted = name.replace(/Ids?$/, '');
  return fc.tuple(fc.nat(), fc.boolean()).map(([chance, fitting]) => {
    const type = [...ids.keys()].find((key) => key.toLowerCase().endsWith(wanted.toLowerCase()));
    const pool =
      (fitting && type !== undefined && wanted !== '' ? ids.get(type) : [...ids.values()].flat()) ?? [];
    return pool[chance % Math.max(1, pool.length)] ?? 'none';
  });
}

/** All values, and the objects that can be asked without arguments, to a depth. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named))
    return 'getFields' in named || 'getTypes' in named ? ' { __typename ... on Node { id } }' : '';
  const fields = Object.values(named.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .flatMap((field) => {
      const inner = getNamedType(field.type);
      const isValue = !('getFields' in inner || 'getTypes' in inner);
      if (isValue) return [field.name];
      return depth > 1 ? [`${field.name}${selectionOf(field.type, depth - 1)}`] : [];
    });
  return ` { ${['__typename', ...fields].join(' ')} }`;
}

/** Takes the ids out of an answer. */
export function collectIds(answer: unknown, ids: KnownIds): void {
  if (typeof answer !== 'object' || answer === null) return;
  const { __typename, id } = answer as { __typename?: unknown; id?: unknown };
  if (typeof __typename === 'string' && typeof id === 'string') {
    const known = ids.get(__typename) ?? [];
    if (known.length < 50 && !known.includes(id)) known.push(id);
    ids.set(__typename, known);
  }
  for (const part of Object.values(answer)) collectIds(part, ids);
}
