import type { CircumstanceKind } from '../../../src/households/circumstances/circumstance-kinds.js';
import { categoryOf } from '../../../src/households/circumstances/circumstance-kinds.js';
import {
  type HouseholdRows,
  type MemberStretch,
  type SnapshotCircumstance,
  snapshotOn,
} from '../../../src/households/snapshots/snapshot.js';
import { canonicalJson } from '../../../src/shared/canonical-json.js';
import { localDate } from '../../../src/shared/local-date.js';
import { yuan } from '../../../src/shared/money.js';

describe('The snapshot of a household', () => {
  test('lists the head first, then the others by birth date and id', () => {
    const rows = household({
      members: [
        member('c', 'CHILD', '2010-01-01'),
        member('b', 'CHILD', '2010-01-01'),
        member('p', 'PARENT', '1940-01-01'),
        member('h', 'HEAD', '1970-01-01'),
      ],
    });
    expect(on(rows, '2026-08-20')?.members.map(({ personId }) => personId)).toEqual(['h', 'p', 'b', 'c']);
  });

  test.each([
    ['the day before it opened', '2019-12-31', false],
    ['the day it opened', '2020-01-01', true],
    ['its last day', '2026-06-30', true],
    ['the day after its last', '2026-07-01', false],
  ])('exists or not on %s', (_, day, exists) => {
    const rows = household({ closedOn: '2026-06-30' });
    expect(on(rows, day) !== null).toBe(exists);
  });

  test.each([
    ['the day before joining', '2021-02-28', false],
    ['the day of joining', '2021-03-01', true],
    ['the last day', '2024-02-29', true],
    ['the day after the last', '2024-03-01', false],
  ])('has a member on %s or not', (_, day, belongs) => {
    const guest = member('g', 'OTHER', '1990-01-01', { from: '2021-03-01', until: '2024-02-29' });
    const rows = household({ members: [member('h', 'HEAD', '1970-01-01'), guest] });
    expect(on(rows, day)?.members.some(({ personId }) => personId === 'g')).toBe(belongs);
  });

  test('counts a member as living until the day before death', () => {
    const rows = household({ members: [member('h', 'HEAD', '1970-01-01', { death: '2026-08-20' })] });
    expect(on(rows, '2026-08-19')?.members).toHaveLength(1);
    expect(on(rows, '2026-08-20')?.members).toHaveLength(0);
  });

  test('knows since when a member has belonged, whatever the relation was', () => {
    const rows = household({
      members: [
        member('w', 'SPOUSE', '1972-01-01', { until: '2026-08-01' }),
        member('w', 'HEAD', '1972-01-01', { from: '2026-08-02' }),
      ],
    });
    expect(on(rows, '2026-08-20')?.members).toMatchObject([
      { personId: 'w', relation: 'HEAD', memberSince: '2020-01-01' },
    ]);
  });

  test('gives each member what is their own and the household the rest', () => {
    const rows = household({
      circumstances: [
        circumstance('WAGE', 'h', { amount: '1500', period: 'MONTHLY' }),
        circumstance('DISABILITY_PHYSICAL', 'h', { grade: '2' }),
        circumstance('MEDICAL', 'h', { amount: '300', period: 'ONE_OFF', from: '2026-05-05' }),
        circumstance('DEPOSIT', 'h', { amount: '8000' }),
        circumstance('HOUSING', null, { amount: '90000', grade: 'NECESSITY' }),
        circumstance('HOUSING_COST', null, { amount: '200', period: 'MONTHLY' }),
      ],
    });
    expect(on(rows, '2026-08-20')).toEqual({
      id: 'household',
      area: 'RURAL',
      registeredDivision: '340121106',
      registeredHere: true,
      residentSince: null,
      members: [
        {
          personId: 'h',
          relation: 'HEAD',
          sex: 'MALE',
          birthDate: '1970-01-01',
          memberSince: '2020-01-01',
          incomes: [{ kind: 'WAGE', amount: 150000n, from: '2026-01-01' }],
          conditions: [{ kind: 'DISABILITY_PHYSICAL', grade: '2', from: '2026-01-01' }],
          expenditures: [
            { kind: 'MEDICAL', amount: 30000n, period: 'ONE_OFF', from: '2026-05-05', until: null },
          ],
        },
      ],
      assets: [
        { kind: 'DEPOSIT', amount: 800000n, grade: null },
        { kind: 'HOUSING', amount: 9000000n, grade: 'NECESSITY' },
      ],
      expenditures: [
        { kind: 'HOUSING_COST', amount: 20000n, period: 'MONTHLY', from: '2026-01-01', until: null },
      ],
    });
  });

  test.each([
    ['the day before it begins', '2025-12-31', 0],
    ['its first day', '2026-01-01', 1],
    ['its last day', '2026-03-31', 1],
    ['the day after', '2026-04-01', 0],
  ])('counts an income on %s or not', (_, day, count) => {
    const rows = household({
      circumstances: [circumstance('WAGE', 'h', { amount: '1', period: 'MONTHLY', until: '2026-03-31' })],
    });
    expect(on(rows, day)?.members[0]?.incomes).toHaveLength(count);
  });

  test('takes a condition along that was recorded in another household', () => {
    const own = { ...circumstance('ORPHAN', 'h'), householdId: 'another' };
    const whole = { ...circumstance('DEPOSIT', null, { amount: '5' }), householdId: 'another' };
    const facts = on(household({ circumstances: [own, whole] }), '2026-08-20');
    expect(facts?.members[0]?.conditions).toEqual([{ kind: 'ORPHAN', grade: null, from: '2026-01-01' }]);
    expect(facts?.assets).toEqual([]);
  });

  test('leaves out what belongs to somebody who is no member on the day', () => {
    const rows = household({ circumstances: [circumstance('DEPOSIT', 'gone', { amount: '5' })] });
    expect(on(rows, '2026-08-20')?.assets).toEqual([]);
  });

  test('knows a registration elsewhere (J9.5)', () => {
    expect(on(household({ division: '341723108' }), '2026-08-20')?.registeredHere).toBe(false);
  });

  test('is frozen, and the same bytes whatever the order of the rows', () => {
    const rows = household({
      members: [member('h', 'HEAD', '1970-01-01'), member('c', 'CHILD', '2010-01-01')],
      circumstances: [
        circumstance('WAGE', 'h', { amount: '1', period: 'MONTHLY' }),
        circumstance('BUSINESS', 'h', { amount: '2', period: 'MONTHLY' }),
        circumstance('STUDENT', 'c', { grade: 'COMPULSORY' }),
      ],
    });
    const facts = on(rows, '2026-08-20');
    const turned = on(
      { ...rows, members: [...rows.members].reverse(), circumstances: [...rows.circumstances].reverse() },
      '2026-08-20',
    );
    expect(canonicalJson(facts)).toBe(canonicalJson(turned));
    expect(Object.isFrozen(facts?.members[0]?.incomes[0])).toBe(true);
  });
});

function on(rows: HouseholdRows, date: string) {
  return snapshotOn(rows, localDate(date));
}

function household(different: {
  readonly members?: MemberStretch[];
  readonly circumstances?: SnapshotCircumstance[];
  readonly closedOn?: string;
  readonly division?: string;
}): HouseholdRows {
  const { members, circumstances, closedOn, division } = different;
  return {
    household: {
      id: 'household',
      area: 'RURAL',
      registeredDivision: division ?? '340121106',
      residentSince: null,
      openedOn: localDate('2020-01-01'),
      closedOn: closedOn === undefined ? null : localDate(closedOn),
    },
    divisionCodes: ['340121'],
    members: members ?? [member('h', 'HEAD', '1970-01-01')],
    circumstances: circumstances ?? [],
  };
}

function member(
  personId: string,
  relation: MemberStretch['relation'],
  birth: string,
  { from = '2020-01-01', until, death }: { from?: string; until?: string; death?: string } = {},
): MemberStretch {
  return {
    personId,
    relation,
    sex: 'MALE',
    birthDate: localDate(birth),
    deathDate: death === undefined ? null : localDate(death),
    activeFrom: localDate(from),
    activeUntil: until === undefined ? null : localDate(until),
  };
}

let serial = 0;

function circumstance(
  kind: CircumstanceKind,
  personId: string | null,
  different: {
    readonly amount?: string;
    readonly period?: 'MONTHLY' | 'ONE_OFF';
    readonly grade?: string;
    readonly from?: string;
    readonly until?: string;
  } = {},
): SnapshotCircumstance {
  serial += 1;
  const { amount, period, grade, from = '2026-01-01', until } = different;
  return {
    id: String(serial).padStart(4, '0'),
    householdId: 'household',
    personId,
    category: categoryOf(kind),
    kind,
    grade: grade ?? null,
    amount: amount === undefined ? null : yuan(amount),
    period: period ?? null,
    activeFrom: localDate(from),
    activeUntil: until === undefined ? null : localDate(until),
  };
}
