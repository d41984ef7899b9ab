import { isOneLine } from '../../src/access/one-line.js';

test.each(['x', '张三', 'A – B', 'x'.repeat(10), '𠮷'.repeat(10)])(
  '%j is one line of at most ten',
  (text) => {
    expect(isOneLine(text, 10)).toBe(true);
  },
);

test.each([
  '',
  ' ',
  ' a',
  'a ',
  'a\nb',
  'a\tb',
  'a\u0000b',
  'a\u202eb',
  'a\u2028b',
  '\u200b',
  '\ud800',
  'x'.repeat(11),
  'x'.repeat(1_000_000),
])('%.20j is not', (text) => {
  expect(isOneLine(text, 10)).toBe(false);
});
