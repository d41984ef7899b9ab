import { normalName, type PersonInput, readPerson } from '../../../src/households/persons/person.js';
import { localDate } from '../../../src/shared/local-date.js';
import { makeResidentId } from '../../../src/shared/resident-id.js';

const TODAY = localDate('2026-08-20');
const WANG = makeResidentId('340121', localDate('1980-02-29'), 123);

describe('A person of a form', () => {
  test('has the sex and birth date that the resident id states, and masks it', () => {
    expect(readPerson(person({}), { on: TODAY, path: ['input'] })).toEqual({
      ok: true,
      value: {
        name: '王芳',
        residentId: WANG,
        masked: `340*************${WANG.slice(16)}`,
        sex: 'MALE',
        birthDate: '1980-02-29',
        phone: null,
        bankAccount: null,
      },
    });
  });

  test('may be born today, not tomorrow', () => {
    const today = makeResidentId('340121', TODAY, 2);
    const tomorrow = makeResidentId('340121', localDate('2026-08-21'), 2);
    expect(codes(person({ residentId: today }))).toEqual([]);
    expect(codes(person({ residentId: tomorrow }))).toEqual(['RESIDENT_ID_BIRTH_DATE']);
  });

  test('keeps telephone and account as digits', () => {
    const read = readPerson(person({ phone: '+86 551-6667 0000', bankAccount: '6222 0000 1111 2222' }), {
      on: TODAY,
      path: [],
    });
    expect(read.ok && [read.value.phone, read.value.bankAccount]).toEqual([
      '+8655166670000',
      '6222000011112222',
    ]);
  });

  test.each<[string, Partial<PersonInput>, string[]]>([
    ['a wrong check character', { residentId: flipped(WANG) }, ['RESIDENT_ID_CHECK_CHARACTER']],
    ['fifteen digits', { residentId: '340121800229123' }, ['RESIDENT_ID_FORMAT']],
    ['an empty name', { name: '  ' }, ['PERSON_NAME']],
    ['digits in the name', { name: '王3' }, ['PERSON_NAME']],
    ['a control character in the name', { name: '王\u0000芳' }, ['PERSON_NAME']],
    ['a name of 61 characters', { name: '王'.repeat(61) }, ['PERSON_NAME']],
    ['a telephone with letters', { phone: '0551-CALL' }, ['PERSON_PHONE']],
    ['an account of seven digits', { bankAccount: '1234567' }, ['PERSON_BANK_ACCOUNT']],
    [
      'everything at once',
      { name: '', residentId: '', phone: '', bankAccount: '' },
      ['PERSON_NAME', 'RESIDENT_ID_FORMAT', 'PERSON_PHONE', 'PERSON_BANK_ACCOUNT'],
    ],
  ])('is refused for %s', (_, different, expected) => {
    expect(codes(person(different))).toEqual(expected);
  });

  test('is never repeated in a message', () => {
    const read = readPerson(person({ residentId: flipped(WANG), phone: '139x' }), { on: TODAY, path: [] });
    const text = JSON.stringify(read);
    expect(read.ok).toBe(false);
    expect(text).not.toContain(WANG.slice(0, 14));
    expect(text).not.toContain('139x');
  });
});

describe('A name', () => {
  test.each([
    [' 王 芳 ', '王 芳'],
    ['阿依古丽•买买提', '阿依古丽·买买提'],
    ['阿依古丽 ‧ 买买提', '阿依古丽·买买提'],
    ['e\u0301lise', '\u00e9lise'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(normalName(typed)).toBe(kept);
  });
});

function person(different: Partial<PersonInput>): PersonInput {
  return { name: '王芳', residentId: WANG, phone: null, bankAccount: null, ...different };
}

function flipped(id: string): string {
  return id.slice(0, 17) + (id.endsWith('1') ? '2' : '1');
}

function codes(input: PersonInput): string[] {
  const read = readPerson(input, { on: TODAY, path: ['input'] });
  return read.ok ? [] : read.error.map(({ code }) => code);
}
