import { InvariantError } from '../../src/shared/invariant.js';
import { problem } from '../../src/shared/problem.js';
import { err, mapResult, ok, type Result, unwrap } from '../../src/shared/result.js';

const refused = err(problem({ code: 'TOO_LATE', message: 'The day has passed.', messageZh: '期限已过。' }));

test('a value is unwrapped', () => {
  expect(unwrap(ok(7))).toBe(7);
  expect(unwrap(ok(undefined))).toBeUndefined();
});

test('unwrapping a refusal is a bug that names the refusal', () => {
  expect(() => unwrap(refused)).toThrow(InvariantError);
  expect(() => unwrap(refused)).toThrow('TOO_LATE: The day has passed.');
  expect(() => unwrap(err(new Error('no code')))).toThrow('no code');
  expect(() => unwrap(err('plain'))).toThrow('plain');
});

test('a value is changed, a refusal passes through as it is', () => {
  const double = (value: number) => value * 2;
  const failed: Result<number, string> = err('no');
  expect(mapResult(ok(4), double)).toEqual({ ok: true, value: 8 });
  expect(mapResult(failed, double)).toBe(failed);
});
