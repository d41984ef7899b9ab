import type { CircumstanceInput } from '../../../src/households/circumstances/circumstance.js';
import type { HouseholdRow } from '../../../src/households/household.entity.js';
import { householdFacts } from '../../../src/households/snapshots/snapshot.store.js';
import { COUNTY } from '../../access/an-actor.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { addCounty, type CountyServices, clerk, neighbour, servicesOn } from '../a-county.js';
import { aCircumstance, aForm, aMember, anId, day } from '../a-household.js';

const WAGE = aCircumstance('WAGE', { yuan: '900', period: 'MONTHLY' });
const ILL = aCircumstance('SERIOUS_ILLNESS');

let clone: TestDatabase;
let services: CountyServices;
let household: HouseholdRow;
let head: string;
let serial = 100;

beforeAll(async () => {
  clone = await testDatabase();
  await addCounty(clone.database);
  services = servicesOn(clone.database);
});

beforeEach(async () => {
  serial += 1;
  const form = aForm({ members: [aMember('李大山', anId('1962-05-01', serial), 'HEAD')] });
  const answer = await services.households.register(clerk(), form);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  household = answer.value;
  head = household.headPersonId;
});

afterAll(async () => await clone.drop());

describe('A circumstance', () => {
  test('is recorded for a member and counts from its first day', async () => {
    const recorded = await record(head, WAGE);
    expect(recorded).toMatchObject({
      ok: true,
      value: { category: 'INCOME', kind: 'WAGE', amount: 90000n, personId: head, withdrawnAt: null },
    });
    expect(await incomesOn('2025-12-31')).toBe(0);
    expect(await incomesOn('2026-01-01')).toBe(1);
  });

  test('leaves its kind out of audit and event, since it may be a health fact', async () => {
    await record(head, ILL);
    const told = await clone.database.execute(
      'select detail::text from audit_entry union all select payload::text from outbox_event',
    );
    expect(JSON.stringify(told)).toContain('CONDITION');
    expect(JSON.stringify(told)).not.toContain('SERIOUS_ILLNESS');
  });

  test.each<[string, CircumstanceInput, string[]]>([
    ['a negative amount', { ...WAGE, amount: -1n }, ['MONEY_NEGATIVE']],
    ['a start tomorrow', { ...WAGE, activeFrom: day('2026-08-21') }, ['DATE_IN_FUTURE']],
    ['a start the day before birth', { ...WAGE, activeFrom: day('1962-04-30') }, ['DATE_BEFORE_BIRTH']],
  ])('is refused with %s', async (_, circumstance, codes) => {
    expect(codesOf(await record(head, circumstance))).toEqual(codes);
    expect(await incomesOn('2026-08-20')).toBe(0);
  });

  test('is refused for a stranger, and as if there were none out of reach', async () => {
    const stranger = '018f2a00-0000-7000-8000-0000000000ff';
    expect(codesOf(await record(stranger, WAGE))).toEqual(['NOT_A_MEMBER']);
    const input = { household, personId: head, circumstance: WAGE };
    expect(codesOf(await services.circumstances.record(neighbour(), input))).toEqual(['NOT_FOUND']);
  });

  test('of a condition is refused while the same condition runs', async () => {
    expect((await record(head, ILL)).ok).toBe(true);
    expect(codesOf(await record(head, { ...ILL, activeFrom: day('2026-06-01') }))).toEqual([
      'CONDITION_OVERLAPS',
    ]);
  });
});

describe('Ending a circumstance', () => {
  test('lets it count until its last day', async () => {
    const key = await recorded(WAGE);
    expect(await end(key, '2026-07-31')).toMatchObject({ ok: true, value: { activeUntil: '2026-07-31' } });
    expect([await incomesOn('2026-07-31'), await incomesOn('2026-08-01')]).toEqual([1, 0]);
  });

  test('is refused before its start, after its end, and for a single bill', async () => {
    const wage = await recorded(WAGE);
    expect(codesOf(await end(wage, '2025-12-31'))).toEqual(['PERIOD_REVERSED']);
    await end(wage, '2026-08-19');
    expect(codesOf(await end(wage, '2026-08-01'))).toEqual(['CIRCUMSTANCE_ENDS']);
    const bill = await recorded(aCircumstance('MEDICAL', { yuan: '10', period: 'ONE_OFF' }));
    expect(codesOf(await end(bill, '2026-08-20'))).toEqual(['ONE_OFF_HAS_NO_END']);
  });

  test('can be brought forward while it lies ahead, but not put off', async () => {
    const key = await recorded({ ...WAGE, activeUntil: day('2026-12-31') });
    expect(codesOf(await end(key, '2027-01-01'))).toEqual(['CIRCUMSTANCE_ENDS']);
    expect((await end(key, '2026-09-30')).ok).toBe(true);
  });
});

describe('Withdrawing a circumstance', () => {
  test('takes it out of every day and keeps the record', async () => {
    const key = await recorded(WAGE);
    const withdrawn = await services.circumstances.withdraw(clerk(), {
      circumstance: key,
      reason: '录入有误',
    });
    expect(withdrawn).toMatchObject({ ok: true, value: { withdrawnReason: '录入有误', amount: 90000n } });
    expect(await incomesOn('2026-03-01')).toBe(0);
    expect(codesOf(await end(key, '2026-08-20'))).toEqual(['CIRCUMSTANCE_WITHDRAWN']);
  });

  test('needs a reason', async () => {
    const key = await recorded(WAGE);
    const refused = await services.circumstances.withdraw(clerk(), { circumstance: key, reason: ' ' });
    expect(codesOf(refused)).toEqual(['REASON_LENGTH']);
  });

  test('frees the days for the right record', async () => {
    const key = await recorded(ILL);
    await services.circumstances.withdraw(clerk(), { circumstance: key, reason: '录入有误' });
    expect((await record(head, ILL)).ok).toBe(true);
  });

  test('is refused out of reach as if there were none', async () => {
    const key = await recorded(WAGE);
    const foreign = { jurisdictionId: 'other-county', id: key.id };
    const reason = '录入有误';
    const one = await services.circumstances.withdraw(neighbour(), { circumstance: key, reason });
    const other = await services.circumstances.withdraw(clerk(), { circumstance: foreign, reason });
    expect([codesOf(one), codesOf(other)]).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
    expect(await incomesOn('2026-08-20')).toBe(1);
  });
});

async function record(personId: string, circumstance: CircumstanceInput) {
  return await services.circumstances.record(clerk(), { household, personId, circumstance });
}

async function recorded(circumstance: CircumstanceInput) {
  const answer = await record(head, circumstance);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return { jurisdictionId: COUNTY, id: answer.value.id };
}

async function end(circumstance: { jurisdictionId: string; id: string }, lastDay: string) {
  return await services.circumstances.end(clerk(), { circumstance, lastDay: day(lastDay) });
}

async function incomesOn(date: string): Promise<number | undefined> {
  const facts = await householdFacts(clone.database.db, household, day(date));
  return facts?.members[0]?.incomes.length;
}

function codesOf(answer: { ok: boolean; error?: unknown }): string[] {
  if (answer.ok) return [];
  const problems = Array.isArray(answer.error) ? answer.error : [answer.error];
  return problems.map(({ code }) => code);
}
