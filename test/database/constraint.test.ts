import { constraintOf, sqlStateOf } from '../../src/database/constraint.js';

function answer(code: string, constraint?: string): Error {
  return Object.assign(new Error('refused'), { code, constraint });
}

test.each([
  ['23505', 'case_number_key'],
  ['23514', 'entry_balanced'],
  ['23503', 'award_case_id_fkey'],
])('The constraint of SQLSTATE %s is %s', (code, constraint) => {
  expect(constraintOf(answer(code, constraint))).toBe(constraint);
});

test('A violation without a named constraint, such as a missing value, has none', () => {
  expect(constraintOf(answer('23502'))).toBeNull();
});

test.each([
  ['an outage', answer('57P01', 'case_number_key')],
  ['a system error', answer('ECONNREFUSED')],
  ['a bug', new TypeError('x is undefined')],
  ['no error', null],
  ['a text', 'refused'],
])('%s is no violation', (_, thrown) => {
  expect(constraintOf(thrown)).toBeNull();
});

test('The SQLSTATE is that of PostgreSQL and of nothing else', () => {
  expect(sqlStateOf(answer('40P01'))).toBe('40P01');
  expect(sqlStateOf(answer('ECONNREFUSED'))).toBeNull();
  expect(sqlStateOf(undefined)).toBeNull();
});
