import { assertNever, InvariantError, invariant } from '../../src/shared/invariant.js';

test('a promise that holds passes in silence', () => {
  expect(() => invariant(true, 'unused')).not.toThrow();
});

test('a broken promise throws its message', () => {
  expect(() => invariant(false, 'The balance is below zero.')).toThrow(InvariantError);
  expect(() => invariant(false, 'The balance is below zero.')).toThrow('The balance is below zero.');
});

test.each([
  ['left', '"left"'],
  [5n, '5n'],
  [undefined, 'undefined'],
])('a case that slipped past the types is named: %s', (value, named) => {
  expect(() => assertNever(value as never)).toThrow(`The value ${named} is handled by no case`);
});
