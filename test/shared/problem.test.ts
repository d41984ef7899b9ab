import { InvariantError } from '../../src/shared/invariant.js';
import { problem, quoted } from '../../src/shared/problem.js';

const words = { message: 'A sentence.', messageZh: '一句话。' };

test('a problem keeps its fields and cannot be changed', () => {
  const made = problem({ code: 'NO_SUCH_CASE', ...words, path: ['input', 'caseId'], basis: ['J9.1'] });
  expect(made).toEqual({ code: 'NO_SUCH_CASE', ...words, path: ['input', 'caseId'], basis: ['J9.1'] });
  expect(Object.isFrozen(made)).toBe(true);
});

test('fields that are not given do not appear', () => {
  expect(Object.keys(problem({ code: 'X', ...words }))).toEqual(['code', 'message', 'messageZh']);
});

test.each(['', 'lower', 'Mixed_CASE', '_X', 'X_', 'X__Y', '1X', 'A-B'])('the code %j is a bug', (code) => {
  expect(() => problem({ code, ...words })).toThrow(InvariantError);
});

test('a problem without words in both languages is a bug', () => {
  expect(() => problem({ code: 'X', message: '', messageZh: '有' })).toThrow('both languages');
  expect(() => problem({ code: 'X', message: 'Is.', messageZh: '' })).toThrow('both languages');
});

test('a quoted value is cut short and its control characters are escaped', () => {
  expect(quoted('745')).toBe('"745"');
  expect(quoted('a\nb"c')).toBe(String.raw`"a\nb\"c"`);
  expect(quoted('x'.repeat(1000))).toBe(`"${'x'.repeat(40)}…"`);
});
