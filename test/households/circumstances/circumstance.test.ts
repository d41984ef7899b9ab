import {
  beforeBirth,
  type CircumstanceInput,
  checkCircumstance,
  contradicts,
  repeats,
} from '../../../src/households/circumstances/circumstance.js';
import {
  CIRCUMSTANCE_KINDS,
  type CircumstanceKind,
  categoryOf,
  GRADES_OF_KIND,
} from '../../../src/households/circumstances/circumstance-kinds.js';
import { KIND_LABELS } from '../../../src/households/circumstances/circumstance-labels.js';
import { localDate } from '../../../src/shared/local-date.js';
import { yuan } from '../../../src/shared/money.js';

const TODAY = localDate('2026-08-20');

describe('The kinds of circumstances', () => {
  test('stand each in one category only', () => {
    expect(new Set(CIRCUMSTANCE_KINDS).size).toBe(CIRCUMSTANCE_KINDS.length);
  });

  test('have each a name in both languages and a list of grades', () => {
    for (const kind of CIRCUMSTANCE_KINDS) {
      expect(KIND_LABELS[kind].zh).toMatch(/\p{Script=Han}/u);
      expect(GRADES_OF_KIND[kind]).toBeDefined();
      expect(categoryOf(kind)).toBeDefined();
    }
  });
});

describe('A circumstance', () => {
  test.each<[string, Partial<CircumstanceInput>]>([
    ['a wage a month', {}],
    ['an income of zero', { amount: 0n }],
    ['a deposit', { kind: 'DEPOSIT', period: null }],
    ['the home lived in', { kind: 'HOUSING', period: null, grade: 'NECESSITY' }],
    ['a hospital bill', { kind: 'MEDICAL', period: 'ONE_OFF' }],
    ['a rent', { kind: 'HOUSING_COST', activeUntil: localDate('2027-12-31') }],
    ['a severe disability', { kind: 'DISABILITY_PHYSICAL', amount: null, period: null, grade: '1' }],
    ['an illness', { kind: 'SERIOUS_ILLNESS', amount: null, period: null }],
    [
      'a self-care assessment without a failure',
      { kind: 'SELF_CARE', amount: null, period: null, grade: '0' },
    ],
    ['something that begins today and ends today', { activeFrom: TODAY, activeUntil: TODAY }],
  ])('can be %s', (_, different) => {
    expect(codes(different)).toEqual([]);
  });

  test.each<[string, Partial<CircumstanceInput>, string[]]>([
    ['an income without an amount', { amount: null }, ['AMOUNT_MISSING']],
    ['a negative income', { amount: -1n }, ['MONEY_NEGATIVE']],
    ['an income without a period', { period: null }, ['INCOME_NOT_MONTHLY']],
    ['an income once', { period: 'ONE_OFF' }, ['INCOME_NOT_MONTHLY']],
    ['an income with a grade', { grade: '1' }, ['GRADE_UNKNOWN']],
    ['spending without a period', { kind: 'MEDICAL', period: null }, ['PERIOD_MISSING']],
    ['an asset a month', { kind: 'DEPOSIT' }, ['PERIOD_NOT_TAKEN']],
    ['an asset without a value', { kind: 'VEHICLE', period: null, amount: null }, ['AMOUNT_MISSING']],
    ['an asset of an unknown grade', { kind: 'VEHICLE', period: null, grade: 'LUXURY' }, ['GRADE_UNKNOWN']],
    [
      'an illness with an amount a month',
      { kind: 'SERIOUS_ILLNESS' },
      ['AMOUNT_NOT_TAKEN', 'PERIOD_NOT_TAKEN'],
    ],
    [
      'a disability without a grade',
      { kind: 'DISABILITY_MENTAL', amount: null, period: null },
      ['GRADE_MISSING'],
    ],
    [
      'a disability of grade 5',
      { kind: 'DISABILITY_MENTAL', amount: null, period: null, grade: '5' },
      ['GRADE_UNKNOWN'],
    ],
    [
      'seven self-care items failed',
      { kind: 'SELF_CARE', amount: null, period: null, grade: '7' },
      ['GRADE_UNKNOWN'],
    ],
    ['a start tomorrow', { activeFrom: localDate('2026-08-21') }, ['DATE_IN_FUTURE']],
    [
      'an end the day before the start',
      { activeFrom: localDate('2026-08-10'), activeUntil: localDate('2026-08-09') },
      ['PERIOD_REVERSED'],
    ],
    [
      'a single bill with an end',
      { kind: 'MEDICAL', period: 'ONE_OFF', activeUntil: TODAY },
      ['ONE_OFF_HAS_NO_END'],
    ],
    ['an empty note on evidence', { evidence: ' ' }, ['EVIDENCE_LENGTH']],
    ['a note on evidence with a control character', { evidence: '户口\u0000簿' }, ['EVIDENCE_LENGTH']],
    ['an endless note on evidence', { evidence: 'x'.repeat(501) }, ['EVIDENCE_LENGTH']],
  ])('cannot be %s', (_, different, expected) => {
    expect(codes(different)).toEqual(expected);
  });

  test.each<[CircumstanceKind, string[]]>([
    ['WAGE', ['PERSON_MISSING']],
    ['DEPOSIT', []],
    ['MEDICAL', []],
  ])('of the kind %s may belong to the household as a whole or not', (kind, expected) => {
    const period = kind === 'DEPOSIT' ? null : 'MONTHLY';
    const checked = checkCircumstance(input({ kind, period }), {
      today: TODAY,
      owner: 'HOUSEHOLD',
      path: [],
    });
    expect(checked.ok ? [] : checked.error.map(({ code }) => code)).toEqual(expected);
  });

  test('cannot begin before the person is born', () => {
    const born = localDate('2000-01-02');
    expect(beforeBirth(input({ activeFrom: born }), born, [])).toBeNull();
    expect(beforeBirth(input({ activeFrom: localDate('2000-01-01') }), born, [])?.code).toBe(
      'DATE_BEFORE_BIRTH',
    );
  });
});

describe('Two circumstances of one person', () => {
  const illness = span('SERIOUS_ILLNESS', '2026-01-01', '2026-06-30');
  const bill = { ...span('MEDICAL', '2026-03-01', null), period: 'ONE_OFF' as const };

  test('contradict each other when they are one condition on common days', () => {
    expect(contradicts(illness, span('SERIOUS_ILLNESS', '2026-06-30', null))).toBe(true);
    expect(contradicts(illness, span('SERIOUS_ILLNESS', '2026-07-01', null))).toBe(false);
    expect(contradicts(illness, span('CHRONIC_ILLNESS', '2026-01-01', null))).toBe(false);
  });

  test('may be two jobs, but may state the same thing', () => {
    const wage = span('WAGE', '2026-01-01', null);
    expect(contradicts(wage, wage)).toBe(false);
    expect(repeats(wage, span('WAGE', '2026-05-01', null))).toBe(true);
  });

  test('state the same bill only on the same day', () => {
    expect(repeats(bill, bill)).toBe(true);
    expect(repeats(bill, { ...bill, activeFrom: localDate('2026-03-02') })).toBe(false);
    expect(repeats(bill, span('MEDICAL', '2026-03-01', null))).toBe(false);
  });
});

function input(different: Partial<CircumstanceInput>): CircumstanceInput {
  return {
    kind: 'WAGE',
    grade: null,
    amount: yuan('1200'),
    period: 'MONTHLY',
    activeFrom: localDate('2026-01-01'),
    activeUntil: null,
    source: 'DECLARATION',
    evidence: null,
    ...different,
  };
}

function codes(different: Partial<CircumstanceInput>): string[] {
  const checked = checkCircumstance(input(different), { today: TODAY, owner: 'PERSON', path: ['input'] });
  return checked.ok ? [] : checked.error.map(({ code }) => code);
}

function span(kind: CircumstanceKind, from: string, until: string | null) {
  return {
    kind,
    period: null,
    activeFrom: localDate(from),
    activeUntil: until === null ? null : localDate(until),
  };
}
