import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { invariant } from '../shared/invariant.js';
import {
  isLocalDate,
  type LocalDate,
  localDate,
  parseLocalDate,
  parseYearMonth,
  type YearMonth,
} from '../shared/local-date.js';
import { type Fen, formatMoney, parseMoney } from '../shared/money.js';
import { type Problem, problem, quoted } from '../shared/problem.js';
import { maskResidentId, parseResidentId, type ResidentId } from '../shared/resident-id.js';
import { err, ok, type Result } from '../shared/result.js';

/** A scalar value from outside that cannot be read. The layer above adds the field that it was given for. */
export class ScalarInputError extends Error {
  override readonly name = 'ScalarInputError';

  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** An amount in yuan; inside the service a `bigint` of fen. Input only as a string, so that nothing rounds it. */
export const MoneyScalar = textScalar<Fen>({
  name: 'Money',
  description:
    'An amount of yuan as a decimal string with two places, for example "1023.10". Input must be a string of zero or more, never a number. (金额，单位元)',
  write: formatMoney,
  isValue: (value) => typeof value === 'bigint',
  read: (text) => parseMoney(text),
});

/** A calendar day of Asia/Shanghai. */
export const LocalDateScalar = textScalar<LocalDate>({
  name: 'LocalDate',
  description:
    'A calendar day of Asia/Shanghai as YYYY-MM-DD, from 1900 to 2199, for example "2026-08-20". (日期)',
  write: (date) => date,
  isValue: (value) => typeof value === 'string' && isLocalDate(value),
  read: parseLocalDate,
});

/** A calendar month. */
export const YearMonthScalar = textScalar<YearMonth>({
  name: 'YearMonth',
  description: 'A calendar month as YYYY-MM, from 1900 to 2199, for example "2026-08". (月份)',
  write: (month) => month,
  isValue: (value) => typeof value === 'string' && parseYearMonth(value).ok,
  read: parseYearMonth,
});

/** An instant; inside the service a `Date`. */
export const DateTimeScalar = textScalar<Date>({
  name: 'DateTime',
  description:
    'An instant in UTC by RFC 3339, for example "2026-08-20T01:02:03.456Z". Input may carry any offset but must carry one. (时间)',
  write: (instant) => instant.toISOString(),
  isValue: (value) => value instanceof Date && !Number.isNaN(value.getTime()),
  read: parseInstant,
});

/** A citizen identity number: checked on the way in, masked on the way out whatever a resolver returns. */
export const ResidentIdScalar = textScalar<ResidentId>({
  name: 'ResidentId',
  description:
    'A citizen identity number of 18 characters. Input is checked: form, birth date and check character. Output is always masked, for example "340*************1X". (居民身份证号)',
  write: (id) => (MASKED_RESIDENT_ID.test(id) ? id : maskResidentId(id)),
  isValue: (value) => typeof value === 'string' && value.length === 18,
  // A scalar knows no clock: that the birth lies in the past is checked by the service that uses the number.
  read: (text) => parseResidentId(text, { on: LAST_DAY }),
});

/** A JSON object, for the answers to a form whose questions a policy declares. */
export const JsonObjectScalar = new GraphQLScalarType<Readonly<Record<string, unknown>>, unknown>({
  name: 'JSONObject',
  description: 'An object of plain JSON values, as a schema that goes with it describes. (JSON对象)',
  serialize: (value) => value,
  parseValue: (value) => {
    if (!isPlainObject(value)) throw new ScalarInputError(notAnObject());
    return value;
  },
  parseLiteral: (node, variables) => {
    const value = literalValue(node, variables ?? {});
    if (!isPlainObject(value)) throw new ScalarInputError(notAnObject());
    return value;
  },
});

interface TextScalar<T> {
  readonly name: string;
  readonly description: string;
  readonly write: (value: T) => string;
  readonly isValue: (value: unknown) => boolean;
  readonly read: (text: string) => Result<T, Problem>;
}

const LAST_DAY = localDate('2199-12-31');
const MASKED_RESIDENT_ID = /^\d{3}\*{13}\d[\dX]$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function textScalar<T>({ name, description, write, isValue, read }: TextScalar<T>) {
  const parse = (value: unknown): T => {
    if (typeof value !== 'string') throw new ScalarInputError(notAString(name));
    const result = read(value);
    if (!result.ok) throw new ScalarInputError(result.error);
    return result.value;
  };
  return new GraphQLScalarType<T, string>({
    name,
    description,
    serialize: (value) => {
      // The value itself stays out of the message: it may be personal data.
      invariant(isValue(value), `A value of the type ${typeof value} cannot be written as ${name}.`);
      return write(value as T);
    },
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

function parseInstant(text: string): Result<Date, Problem> {
  const match = INSTANT.exec(text);
  const instant = new Date(text);
  if (match === null || !isLocalDate(match[1] ?? '') || Number.isNaN(instant.getTime())) {
    return err(
      problem({
        code: 'INVALID_INSTANT',
        message: `The instant ${quoted(text)} does not exist; write it with its offset, like "2026-08-20T09:00:00+08:00".`,
        messageZh: `时间${quoted(text)}不存在，请连同时区填写，例如“2026-08-20T09:00:00+08:00”。`,
      }),
    );
  }
  return ok(instant);
}

function literalValue(node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.NULL:
      return null;
    case Kind.LIST:
      return node.values.map((item) => literalValue(item, variables));
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map(({ name, value }) => [name.value, literalValue(value, variables)]),
      );
    case Kind.VARIABLE:
      return variables[node.name.value];
    default:
      throw new GraphQLError(`The code ${node.value} is no JSON value; write it as a string.`, {
        nodes: node,
      });
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notAString(scalar: string): Problem {
  return problem({
    code: 'NOT_A_STRING',
    message: `A value of the type ${scalar} must be given as a string in quotes.`,
    messageZh: `${scalar}类型的值必须以加引号的字符串填写。`,
  });
}

function notAnObject(): Problem {
  return problem({
    code: 'NOT_AN_OBJECT',
    message: 'A value of the type JSONObject must be an object in braces.',
    messageZh: 'JSONObject类型的值必须是花括号内的对象。',
  });
}
