import fc from 'fast-check';
import { parseCreditCode } from '../../src/shared/credit-code.js';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** The example that the standard itself prints. */
const EXAMPLE = '91350100M000100Y43';

function codeOf(text: string): string {
  const result = parseCreditCode(text);
  return result.ok ? 'accepted' : result.error.code;
}

test('the example of the standard is accepted', () => {
  expect(parseCreditCode(EXAMPLE)).toEqual({ ok: true, value: EXAMPLE });
});

test.each([
  '',
  EXAMPLE.toLowerCase(),
  `${EXAMPLE} `,
  '91350100M000100Y4',
  '91350100I000100Y43',
  '91350100M000100Z43',
  '9135010AM000100Y43',
  '９1350100M000100Y43',
])('%j does not have the form of a credit code', (text) => {
  expect(codeOf(text)).toBe('CREDIT_CODE_FORMAT');
});

test('every wrong character and every swap of two different neighbours is detected', () => {
  fc.assert(
    fc.property(fc.nat(17), fc.constantFrom(...ALPHABET), (place, character) => {
      const wrong = `${EXAMPLE.slice(0, place)}${character}${EXAMPLE.slice(place + 1)}`;
      expect(codeOf(wrong) === 'accepted').toBe(wrong === EXAMPLE);
      const next = EXAMPLE[place + 1];
      if (next === undefined) return;
      const swapped = `${EXAMPLE.slice(0, place)}${next}${EXAMPLE[place]}${EXAMPLE.slice(place + 2)}`;
      expect(codeOf(swapped) === 'accepted').toBe(swapped === EXAMPLE);
    }),
    { numRuns: 1000 },
  );
});

test('exactly one check character fits the other seventeen', () => {
  const place = fc.constantFrom(...ALPHABET);
  const digits = fc.stringMatching(/^\d{6}$/);
  fc.assert(
    fc.property(place, place, digits, fc.array(place, { minLength: 9, maxLength: 9 }), (a, b, six, nine) => {
      const fitting = [...ALPHABET].filter(
        (check) => parseCreditCode(`${a}${b}${six}${nine.join('')}${check}`).ok,
      );
      expect(fitting).toHaveLength(1);
    }),
  );
});

test('a wrong check character names the code', () => {
  const result = parseCreditCode('91350100M000100Y44');
  expect(result).toMatchObject({ ok: false, error: { code: 'CREDIT_CODE_CHECK_CHARACTER' } });
  if (!result.ok) expect(result.error.message).toContain('91350100M000100Y44');
});
