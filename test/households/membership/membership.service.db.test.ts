import type { HouseholdRow } from '../../../src/households/household.entity.js';
import type { NewHead } from '../../../src/households/membership/membership.js';
import type { MemberInput } from '../../../src/households/registration.js';
import { householdFacts } from '../../../src/households/snapshots/snapshot.store.js';
import type { Relation } from '../../../src/policy/facts.js';
import { COUNTY } from '../../access/an-actor.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { addCounty, type CountyServices, clerk, neighbour, servicesOn } from '../a-county.js';
import { aForm, aMember, anId, day } from '../a-household.js';

let clone: TestDatabase;
let services: CountyServices;
let serial = 100;

beforeAll(async () => {
  clone = await testDatabase();
  await addCounty(clone.database);
  services = servicesOn(clone.database);
});

afterAll(async () => await clone.drop());

describe('A member', () => {
  test('joins from a day on', async () => {
    const { household } = await family();
    const joined = await join(household, newcomer('CHILD'), '2026-08-01');
    expect(joined).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await relationsOn(household, '2026-07-31')).toEqual(['HEAD', 'PARENT', 'SPOUSE']);
    expect(await relationsOn(household, '2026-08-01')).toEqual(['HEAD', 'PARENT', 'SPOUSE', 'CHILD']);
  });

  test.each<[string, Relation, string, string]>([
    ['as a second head', 'HEAD', '2026-08-01', 'HEAD_EXISTS'],
    ['as a second spouse', 'SPOUSE', '2026-08-01', 'SECOND_SPOUSE'],
    ['the day before the household opened', 'CHILD', '2019-12-31', 'MEMBER_BEFORE_HOUSEHOLD'],
    ['tomorrow', 'CHILD', '2026-08-21', 'DATE_IN_FUTURE'],
  ])('does not join %s', async (_, relation, from, code) => {
    const { household } = await family();
    expect(codesOf(await join(household, newcomer(relation), from))).toEqual([code]);
    expect(await versionOf(household)).toBe(1);
  });

  test('may join on the day the household opened', async () => {
    const { household } = await family();
    expect((await join(household, newcomer('OTHER'), '2020-01-01')).ok).toBe(true);
  });

  test('does not join while in another live household', async () => {
    const [one, other] = [await family(), await family()];
    const wife = other.form.members[1] as MemberInput;
    const refused = await join(one.household, { ...wife, relation: 'OTHER' }, '2026-08-01');
    expect(codesOf(refused)).toEqual(['MEMBER_HAS_LIVE_HOUSEHOLD']);
  });

  test('leaves with a last day and can live elsewhere the day after', async () => {
    const { household, people, form } = await family();
    expect((await leave(household, people.PARENT, '2026-08-10')).ok).toBe(true);
    expect(await relationsOn(household, '2026-08-10')).toContain('PARENT');
    expect(await relationsOn(household, '2026-08-11')).not.toContain('PARENT');
    const other = await family();
    const parent = form.members[2] as MemberInput;
    expect(codesOf(await join(other.household, parent, '2026-08-10'))).toEqual(['MEMBERSHIP_OVERLAPS']);
    expect((await join(other.household, { ...parent, relation: 'OTHER' }, '2026-08-11')).ok).toBe(true);
  });

  test('does not leave tomorrow, twice, or out of reach', async () => {
    const { household, people } = await family();
    expect(codesOf(await leave(household, people.PARENT, '2026-08-21'))).toEqual(['DATE_IN_FUTURE']);
    const input = { household, personId: people.PARENT, lastDay: day('2026-08-20'), newHead: null };
    expect(codesOf(await services.memberships.leave(neighbour(), input))).toEqual(['NOT_FOUND']);
    expect((await leave(household, people.PARENT, '2026-08-20')).ok).toBe(true);
    expect(codesOf(await leave(household, people.PARENT, '2026-08-20'))).toEqual(['NOT_A_MEMBER']);
  });
});

describe('The head', () => {
  test('leaves to a new head, and the past stays as it was', async () => {
    const { household, people } = await family();
    expect(codesOf(await leave(household, people.HEAD, '2026-08-10'))).toEqual(['NEW_HEAD_MISSING']);
    const left = await leave(household, people.HEAD, '2026-08-10', wifeLeads(people));
    expect(left).toMatchObject({
      ok: true,
      value: { headPersonId: people.SPOUSE, headName: '陈梅', version: 2 },
    });
    expect(await relationsOn(household, '2026-08-10')).toEqual(['HEAD', 'PARENT', 'SPOUSE']);
    expect(await relationsOn(household, '2026-08-11')).toEqual(['HEAD', 'OTHER']);
    const facts = await householdFacts(clone.database.db, household, day('2026-08-20'));
    expect(facts?.members).toMatchObject([
      { personId: people.SPOUSE, relation: 'HEAD', memberSince: '2020-01-01' },
      { personId: people.PARENT, relation: 'OTHER', memberSince: '2020-01-01' },
    ]);
  });

  test('takes the household along when nobody stays', async () => {
    const household = await registered(aForm({ members: [aMember('独一', freshId(), 'HEAD')] }));
    expect(await leave(household, household.headPersonId, '2026-08-10')).toMatchObject({
      ok: true,
      value: { closedOn: '2026-08-10' },
    });
    expect(codesOf(await join(household, newcomer('CHILD'), '2026-08-11'))).toEqual(['HOUSEHOLD_CLOSED']);
    expect(await householdFacts(clone.database.db, household, day('2026-08-10'))).not.toBeNull();
    expect(await householdFacts(clone.database.db, household, day('2026-08-11'))).toBeNull();
  });

  test('is one even when two clerks name another at the same time', async () => {
    const { household, people } = await family();
    const answers = await Promise.all([
      leave(household, people.HEAD, '2026-08-10', wifeLeads(people)),
      leave(household, people.HEAD, '2026-08-10', wifeLeads(people)),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(['NOT_A_MEMBER']);
    expect(await relationsOn(household, '2026-08-20')).toEqual(['HEAD', 'OTHER']);
  });
});

describe('A death', () => {
  test('ends the membership, and the person no longer counts from that day on', async () => {
    const { household, people } = await family();
    expect(await die(people.PARENT, '2026-08-15')).toMatchObject({
      ok: true,
      value: { deathDate: '2026-08-15' },
    });
    const on = async (date: string) =>
      (await householdFacts(clone.database.db, household, day(date)))?.members.length;
    expect([await on('2026-08-14'), await on('2026-08-15')]).toEqual([3, 2]);
    const events = await clone.database.execute<{ type: string }>(
      'select type from outbox_event where object_id in ($1, $2) order by id',
      [household.id, people.PARENT],
    );
    expect(events.map(({ type }) => type)).toEqual([
      'HOUSEHOLD_REGISTERED',
      'HOUSEHOLD_MEMBER_LEFT',
      'PERSON_DIED',
    ]);
  });

  test('of the head needs a new one', async () => {
    const { household, people } = await family();
    expect(codesOf(await die(people.HEAD, '2026-08-15'))).toEqual(['NEW_HEAD_MISSING']);
    expect((await die(people.HEAD, '2026-08-15', wifeLeads(people))).ok).toBe(true);
    expect((await services.reads.householdsByKeys([household]))[0]?.headName).toBe('陈梅');
  });

  test.each<[string, string, string]>([
    ['tomorrow', '2026-08-21', 'DATE_IN_FUTURE'],
    ['before birth', '1940-01-01', 'DATE_BEFORE_BIRTH'],
    ['before the membership began', '2019-12-31', 'PERIOD_REVERSED'],
  ])('is not recorded for %s', async (_, date, code) => {
    const { people } = await family();
    expect(codesOf(await die(people.PARENT, date))).toEqual([code]);
  });

  test('is recorded once, within reach, also after the person has left', async () => {
    const { household, people, form } = await family();
    const out = { person: key(people.PARENT), deathDate: day('2026-08-15'), newHead: null };
    expect(codesOf(await services.memberships.recordDeath(neighbour(), out))).toEqual(['NOT_FOUND']);
    await leave(household, people.PARENT, '2026-08-01');
    expect((await die(people.PARENT, '2026-08-15')).ok).toBe(true);
    expect(codesOf(await die(people.PARENT, '2026-08-15'))).toEqual(['PERSON_DECEASED']);
    const parent = { ...(form.members[2] as MemberInput), relation: 'OTHER' as const };
    const other = await family();
    expect(codesOf(await join(other.household, parent, '2026-08-15'))).toEqual(['PERSON_DECEASED']);
  });

  test('of nobody is not found', async () => {
    expect(codesOf(await die('018f2a00-0000-7000-8000-0000000000ff', '2026-08-15'))).toEqual(['NOT_FOUND']);
  });
});

type People = Record<'HEAD' | 'SPOUSE' | 'PARENT', string>;

async function family() {
  const form = aForm({
    members: [
      aMember('李大山', freshId(), 'HEAD'),
      aMember('陈梅', freshId(), 'SPOUSE'),
      aMember('李老', anId('1941-01-01', nextSerial()), 'PARENT'),
    ],
  });
  const household = await registered(form);
  const rows = await services.reads.membersOn([household], day('2026-08-20'));
  const people = Object.fromEntries(rows.map(({ relation, personId }) => [relation, personId])) as People;
  return { form, household, people };
}

function wifeLeads(people: People): NewHead {
  return { personId: people.SPOUSE, relations: [{ personId: people.PARENT, relation: 'OTHER' }] };
}

function newcomer(relation: Relation): MemberInput {
  return aMember('新人', anId('1990-01-01', nextSerial()), relation);
}

async function join(household: HouseholdRow, member: MemberInput, from: string) {
  return await services.memberships.join(clerk(), {
    household,
    member: { ...member, activeFrom: day(from) },
  });
}

async function leave(
  household: HouseholdRow,
  personId: string,
  lastDay: string,
  newHead: NewHead | null = null,
) {
  return await services.memberships.leave(clerk(), { household, personId, lastDay: day(lastDay), newHead });
}

async function die(personId: string, date: string, newHead: NewHead | null = null) {
  return await services.memberships.recordDeath(clerk(), {
    person: key(personId),
    deathDate: day(date),
    newHead,
  });
}

async function relationsOn(household: HouseholdRow, date: string): Promise<string[]> {
  return (await services.reads.membersOn([household], day(date))).map(({ relation }) => relation);
}

async function versionOf(household: HouseholdRow): Promise<number | undefined> {
  return (await services.reads.householdsByKeys([household]))[0]?.version;
}

async function registered(form: ReturnType<typeof aForm>): Promise<HouseholdRow> {
  const answer = await services.households.register(clerk(), form);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

function key(id: string) {
  return { jurisdictionId: COUNTY, id };
}

function freshId() {
  return anId('1962-05-01', nextSerial());
}

function nextSerial(): number {
  serial += 1;
  return serial;
}

function codesOf(answer: { ok: boolean; error?: unknown }): string[] {
  if (answer.ok) return [];
  const problems = Array.isArray(answer.error) ? answer.error : [answer.error];
  return problems.map(({ code }) => code);
}
