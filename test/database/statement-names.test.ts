import { StatementNames } from '../../src/database/statement-names.js';

test('A statement gets a name when it is used for the third time, and keeps it', () => {
  const names = new StatementNames();
  const given = [1, 2, 3, 4].map(() => names.nameOf('select $1'));
  expect(given).toEqual([undefined, undefined, 'doudi_1_0', 'doudi_1_0']);
});

test('Two statements never share a name', () => {
  const names = new StatementNames();
  expect(nameFor(names, 'select $1')).not.toBe(nameFor(names, 'select $2'));
});

test('After a change of the tables every name is new', () => {
  const names = new StatementNames();
  const before = nameFor(names, 'select $1');
  names.renew();
  expect(names.nameOf('select $1')).toBeUndefined();
  expect(nameFor(names, 'select $1')).not.toBe(before);
});

test('The number of names is bounded, and those given stay', () => {
  const names = new StatementNames();
  const texts = Array.from({ length: 1_000 }, (_, index) => `select ${index}, $1`);
  const given = texts.map((text) => nameFor(names, text)).filter((name) => name !== undefined);
  expect(given).toHaveLength(400);
  expect(nameFor(names, texts[0] ?? '')).toBe(given[0]);
});

test('Texts that come once do not keep those that come again from a name', () => {
  const names = new StatementNames();
  for (let index = 0; index < 10_000; index += 1) names.nameOf(`select ${index}, $1`);
  expect(nameFor(names, 'select $1')).toBe('doudi_1_0');
});

function nameFor(names: StatementNames, text: string): string | undefined {
  return [1, 2, 3].map(() => names.nameOf(text)).at(-1);
}
