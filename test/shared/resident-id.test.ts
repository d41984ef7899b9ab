import fc from 'fast-check';
import { dateOfDayNumber, dayNumber, localDate } from '../../src/shared/local-date.js';
import {
  birthDateOf,
  makeResidentId,
  maskResidentId,
  parseResidentId,
  sexOf,
} from '../../src/shared/resident-id.js';
import { unwrap } from '../../src/shared/result.js';

const on = localDate('2022-07-01');
/** The example that the standard itself prints. */
const EXAMPLE = '11010519491231002X';

const anyId = fc
  .tuple(
    fc.integer({ min: 110_000, max: 829_999 }),
    fc.integer({ min: dayNumber(localDate('1900-01-01')), max: dayNumber(on) }),
    fc.nat(999),
  )
  .map(([division, day, serial]) => makeResidentId(String(division), dateOfDayNumber(day), serial));

function codeOf(text: string, date = on): string {
  const result = parseResidentId(text, { on: date });
  return result.ok ? 'accepted' : result.error.code;
}

test('the example of the standard is accepted, its birth date and sex are read', () => {
  const id = unwrap(parseResidentId(EXAMPLE, { on }));
  expect(birthDateOf(id)).toBe('1949-12-31');
  expect(sexOf(id)).toBe('FEMALE');
});

test('a small x at the end is taken as a capital one', () => {
  expect(parseResidentId(EXAMPLE.toLowerCase(), { on })).toEqual({ ok: true, value: EXAMPLE });
});

test.each([
  '',
  '110105491231002',
  `${EXAMPLE} `,
  ` ${EXAMPLE}`,
  `${EXAMPLE}\n`,
  '11010519491231 02X',
  '１１０１０５19491231002X',
  '11010519491231002Ｘ',
  '01010519491231002X',
  'X1010519491231002X',
  '110105194912310021X',
])('%j does not have the form of a resident id', (text) => {
  expect(codeOf(text)).toBe('RESIDENT_ID_FORMAT');
});

test.each(['110105194902290020', '110105194913010020', '110105194900100020', '110105189912310020'])(
  '%s states no birth date that exists from 1900 on',
  (text) => {
    expect(codeOf(text)).toBe('RESIDENT_ID_BIRTH_DATE');
  },
);

test('a birth on the day itself is accepted, on the day after it is refused', () => {
  expect(codeOf(makeResidentId('341723', localDate('2022-07-01'), 1))).toBe('accepted');
  expect(codeOf(makeResidentId('341723', localDate('2022-07-02'), 1))).toBe('RESIDENT_ID_BIRTH_DATE');
});

test('a wrong check character is refused', () => {
  expect(codeOf('110105194912310021')).toBe('RESIDENT_ID_CHECK_CHARACTER');
});

test('no message repeats the number', () => {
  for (const text of ['110105194912310021', '110105194902290020', `${EXAMPLE}9`]) {
    const result = parseResidentId(text, { on });
    if (result.ok) throw new Error('accepted');
    expect(`${result.error.message}${result.error.messageZh}`).not.toMatch(/\d{6}/);
  }
});

test('a number that was made is read back, and its sex follows the serial', () => {
  fc.assert(
    fc.property(anyId, (id) => {
      expect(parseResidentId(id, { on })).toEqual({ ok: true, value: id });
      expect(sexOf(id)).toBe(Number(id.slice(14, 17)) % 2 === 1 ? 'MALE' : 'FEMALE');
    }),
  );
});

test('every single wrong digit is detected', () => {
  fc.assert(
    fc.property(anyId, fc.nat(17), fc.integer({ min: 1, max: 9 }), (id, place, shift) => {
      const digit = id[place] === 'X' ? 0 : (Number(id[place]) + shift) % 10;
      expect(codeOf(`${id.slice(0, place)}${digit}${id.slice(place + 1)}`)).not.toBe('accepted');
    }),
  );
});

test('every swap of two different neighbours is detected', () => {
  fc.assert(
    fc.property(anyId, fc.nat(16), (id, place) => {
      const swapped = `${id.slice(0, place)}${id[place + 1]}${id[place]}${id.slice(place + 2)}`;
      if (swapped !== id) expect(codeOf(swapped)).not.toBe('accepted');
    }),
  );
});

test('the mask shows the first three and the last two characters and nothing of the birth date', () => {
  expect(maskResidentId(unwrap(parseResidentId(EXAMPLE, { on })))).toBe('110*************2X');
});

test('a number for tests needs a division of six digits and a serial of three', () => {
  expect(() => makeResidentId('34172', on, 1)).toThrow('six digits');
  expect(() => makeResidentId('341723', on, 1000)).toThrow('from 0 to 999');
  expect(() => makeResidentId('341723', on, 0.5)).toThrow('from 0 to 999');
});
