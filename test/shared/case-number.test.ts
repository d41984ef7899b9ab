import fc from 'fast-check';
import { type CaseNumberParts, caseNumber, parseCaseNumber } from '../../src/shared/case-number.js';

const ALPHANUMERICS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const anyParts: fc.Arbitrary<CaseNumberParts> = fc.record({
  prefix: fc.stringMatching(/^[A-Z]{2,8}$/),
  year: fc.integer({ min: 1900, max: 2199 }),
  serial: fc.oneof(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 999_999_999_999 })),
});

function codeOf(text: string): string {
  const result = parseCaseNumber(text);
  return result.ok ? 'accepted' : result.error.code;
}

test('a case number shows the prefix, the year and the serial of at least six digits', () => {
  expect(caseNumber({ prefix: 'JHS', year: 2022, serial: 123 })).toMatch(/^JHS-2022-000123-\d{2}$/);
  expect(caseNumber({ prefix: 'JHS', year: 2022, serial: 1_234_567 })).toMatch(/^JHS-2022-1234567-\d{2}$/);
});

test('the whole, letters counted as 10 to 35, leaves 1 modulo 97, as ISO 7064 and the IBAN have it', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const digits = caseNumber(parts)
        .replaceAll('-', '')
        .replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
      expect(BigInt(digits) % 97n).toBe(1n);
    }),
  );
});

test('a case number is read back into its parts', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      expect(parseCaseNumber(caseNumber(parts))).toEqual({ ok: true, value: parts });
    }),
  );
});

test('every substitution of a single character is detected', () => {
  fc.assert(
    fc.property(anyParts, fc.nat(), fc.constantFrom(...ALPHANUMERICS), (parts, seed, character) => {
      const number = caseNumber(parts);
      const place = seed % number.length;
      const wrong = `${number.slice(0, place)}${character}${number.slice(place + 1)}`;
      if (wrong !== number) expect(codeOf(wrong)).not.toBe('accepted');
    }),
    { numRuns: 5_000 },
  );
});

test('every swap of two neighbouring letters or digits is detected, over a hyphen too', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const number = caseNumber(parts);
      const places = [...number.matchAll(/[A-Z\d]/g)].map((match) => match.index);
      for (let index = 1; index < places.length; index += 1) {
        const [left, right] = [places[index - 1] as number, places[index] as number];
        const characters = [...number];
        characters[left] = number.charAt(right);
        characters[right] = number.charAt(left);
        const swapped = characters.join('');
        if (swapped !== number) expect(codeOf(swapped)).not.toBe('accepted');
      }
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  '',
  'J-2022-000123-00',
  'JIUHUASHA-2022-000123-00',
  'jhs-2022-000123-00',
  'JHS-22-000123-00',
  'JHS-1899-000123-00',
  'JHS-2022-00123-00',
  'JHS-2022-0000123-00',
  'JHS-2022-000000-00',
  'JHS2022000123-00',
  'JHS-2022-000123-0',
  'JHS-2022-000123-0X',
])('%j does not have the form of a case number', (text) => {
  expect(codeOf(text)).toBe('CASE_NUMBER_FORMAT');
});

test('wrong check digits are told from a wrong form', () => {
  const number = caseNumber({ prefix: 'JHS', year: 2022, serial: 123 });
  const wrong = `${number.slice(0, -2)}${number.endsWith('42') ? '43' : '42'}`;
  expect(codeOf(wrong)).toBe('CASE_NUMBER_CHECK_DIGITS');
});

test.each([
  { prefix: 'J', year: 2022, serial: 1 },
  { prefix: 'jhs', year: 2022, serial: 1 },
  { prefix: 'JHS', year: 1899, serial: 1 },
  { prefix: 'JHS', year: 2022.5, serial: 1 },
  { prefix: 'JHS', year: 2022, serial: 0 },
  { prefix: 'JHS', year: 2022, serial: 1e12 },
])('writing a case number from $prefix, $year, $serial is a bug', (parts) => {
  expect(() => caseNumber(parts)).toThrow('case number');
});
