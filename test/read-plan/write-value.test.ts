import {
  GraphQLEnumType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLScalarType,
  GraphQLString,
} from 'graphql';
import { PlainRow } from '../../src/database/plain-rows.js';
import { JsonOutput } from '../../src/read-plan/json-output.js';
import { Unplanned } from '../../src/read-plan/unplanned.js';
import { columnWriter } from '../../src/read-plan/write-value.js';

const scalar = (name: string) => new GraphQLScalarType({ name });
const TYPES = {
  Int: GraphQLInt,
  Money: scalar('Money'),
  LocalDate: scalar('LocalDate'),
  YearMonth: scalar('YearMonth'),
  DateTime: scalar('DateTime'),
  JSONObject: scalar('JSONObject'),
  Colour: new GraphQLEnumType({
    name: 'Colour',
    values: { RED: { value: 'red' }, GREEN: { value: 'green' } },
  }),
  Names: new GraphQLList(new GraphQLNonNull(GraphQLString)),
  Certain: new GraphQLNonNull(GraphQLString),
} as const;

function write(type: keyof typeof TYPES, text: string | null): string {
  const writer = columnWriter(TYPES[type]);
  if (writer === null) throw new Error(`${type} has no writer.`);
  return JsonOutput.of((out) => writer(out, PlainRow.of(['in front', text, 'behind']), 1)).toString('utf8');
}

describe('A value as PostgreSQL writes it becomes JSON', () => {
  test.each([
    ['Int', '0', '0'],
    ['Int', '-123456789', '-123456789'],
    ['Money', '0', '"0.00"'],
    ['Money', '5', '"0.05"'],
    ['Money', '-12', '"-0.12"'],
    ['Money', '-100', '"-1.00"'],
    ['Money', '123456789012345678', '"1234567890123456.78"'],
    ['LocalDate', '1900-01-01', '"1900-01-01"'],
    ['LocalDate', '2199-12-31', '"2199-12-31"'],
    ['YearMonth', '2026-08', '"2026-08"'],
    ['DateTime', '2026-08-31 15:30:00+00', '"2026-08-31T15:30:00.000Z"'],
    ['DateTime', '2026-08-31 15:30:00.5+00', '"2026-08-31T15:30:00.500Z"'],
    ['DateTime', '2026-08-31 15:30:00.123999+00', '"2026-08-31T15:30:00.123Z"'],
    ['DateTime', '2026-08-31 23:30:00+08', '"2026-08-31T15:30:00.000Z"'],
    ['JSONObject', '{"b": [1, "汉"], "a": null}', '{"b":[1,"汉"],"a":null}'],
    ['Colour', 'green', '"GREEN"'],
    ['Names', '{汉,"a \\"b\\"",""}', '["汉","a \\"b\\"",""]'],
    ['Names', '{}', '[]'],
    ['Names', null, 'null'],
  ] as const)('%s %j: %s', (type, text, json) => {
    expect(write(type, text)).toBe(json);
  });

  test.each([
    ['Int', '1234567890'],
    ['Int', '-'],
    ['Int', '1.5'],
    ['Money', ''],
    ['Money', '-'],
    ['Money', '1.00'],
    ['Money', '1234567890123456789'],
    ['LocalDate', '1899-12-31'],
    ['LocalDate', '2200-01-01'],
    ['LocalDate', '2026-08-3'],
    ['LocalDate', '12026-08-31'],
    ['LocalDate', '2026-08-31 BC'],
    ['LocalDate', 'infinity'],
    ['YearMonth', '2026-08-01'],
    ['Colour', 'gree'],
    ['Colour', 'RED'],
    ['Names', '{汉,NULL}'],
    ['Certain', null],
  ] as const)('%s %j is left to the resolvers', (type, text) => {
    expect(() => write(type, text)).toThrow(Unplanned);
  });
});
