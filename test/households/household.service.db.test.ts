import type { Actor } from '../../src/access/actor.js';
import type { HouseholdRow } from '../../src/households/household.entity.js';
import { SEALED_FIELDS } from '../../src/households/persons/person.js';
import type { RegistrationInput } from '../../src/households/registration.js';
import { COUNTY } from '../access/an-actor.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import {
  addCounty,
  as,
  type CountyServices,
  clerk,
  countyOfficer,
  neighbour,
  OFFICERS,
  sealer,
  servicesOn,
  VILLAGE_1,
} from './a-county.js';
import { aCircumstance, aForm, aMember, anId, day } from './a-household.js';

let clone: TestDatabase;
let services: CountyServices;
let serial = 100;

beforeAll(async () => {
  clone = await testDatabase();
  await addCounty(clone.database);
  services = servicesOn(clone.database);
});

afterAll(async () => await clone.drop());

describe('Registering a household', () => {
  test('keeps head, members and circumstances, the audit and the event in one transaction', async () => {
    const form = aFamily();
    const household = await registered(form);
    expect(household).toMatchObject({ headName: '李大山', townshipId: 'F0101', version: 1, closedOn: null });
    const members = await services.reads.membersOn([household], day('2026-08-20'));
    expect(members.map(({ relation, activeFrom }) => [relation, activeFrom])).toEqual([
      ['HEAD', '2020-01-01'],
      ['SPOUSE', '2020-01-01'],
      ['CHILD', '2024-03-05'],
    ]);
    expect(members[0]?.personId).toBe(household.headPersonId);
    const known = await services.reads.circumstancesOn([household], day('2026-08-20'));
    expect(
      known.map(({ kind, amount, personId }) => `${kind} ${amount} ${personId !== null}`).sort(),
    ).toEqual(['DEPOSIT 500000 false', 'FARMING 42000 true']);
    expect(await trail(household.id)).toEqual({
      audit: ['registerHousehold'],
      events: ['HOUSEHOLD_REGISTERED'],
    });
  });

  test('seals what is personal and shows none of it', async () => {
    const id = freshId();
    const form = aForm({
      members: [aMember('周平', id, 'HEAD', { phone: '0551-6667 0000', bankAccount: '6222000011112222' })],
    });
    const household = await registered(form);
    const [row] = await clone.database.execute<Record<string, string>>('select * from person where id = $1', [
      household.headPersonId,
    ]);
    expect(JSON.stringify(row)).not.toContain(id);
    expect(JSON.stringify(row)).not.toContain('6222000011112222');
    expect(row?.residentIdMasked).toBe(`340*************${id.slice(16)}`);
    expect(sealer.open(COUNTY, SEALED_FIELDS.residentId, row?.residentIdSealed ?? '')).toBe(id);
    expect(sealer.open(COUNTY, SEALED_FIELDS.phone, row?.phoneSealed ?? '')).toBe('055166670000');
    const told = await clone.database.execute(
      'select detail::text as text from audit_entry union all select payload::text from outbox_event union all select response::text from idempotency_record',
    );
    expect(JSON.stringify(told)).not.toContain(id);
    expect(JSON.stringify(told)).not.toContain('周平');
  });

  test('is possible with the largest form there can be', async () => {
    const bills = Array.from({ length: 50 }, (_, index) =>
      aCircumstance('MEDICAL', { yuan: '1', period: 'ONE_OFF', evidence: `bill ${index}` }),
    );
    const members = Array.from({ length: 30 }, (_, index) =>
      aMember('李大山', freshId(), index === 0 ? 'HEAD' : 'OTHER', { circumstances: bills }),
    );
    const household = await registered(aForm({ members }));
    const known = await services.reads.circumstancesOn([household], day('2026-08-20'));
    expect(known).toHaveLength(1500);
  });

  test('is refused with everything that is wrong, and changes nothing', async () => {
    const before = await counts();
    const refused = await services.households.register(
      clerk(),
      aForm({ townshipId: 'F0199', registeredDivision: '3', members: [] }),
    );
    expect(codesOf(refused)).toEqual(['UNKNOWN_TOWNSHIP', 'DIVISION_CODE', 'HEAD_COUNT']);
    expect(await counts()).toEqual(before);
  });

  test.each<[string, Actor, Partial<RegistrationInput>, string[]]>([
    ['another township', neighbour(), {}, ['villageId']],
    [
      'a household that names no village, from a village',
      as(OFFICERS.village1, VILLAGE_1),
      { villageId: null },
      ['townshipId'],
    ],
  ])('is refused in %s', async (_, actor, different, field) => {
    const refused = await services.households.register(actor, { ...aFamily(), ...different });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'PLACE_OUT_OF_REACH', path: ['input', ...field], basis: ['J16.2'] },
    });
  });

  test('is possible in the own village', async () => {
    const household = await registered(aFamily(), as(OFFICERS.village1, VILLAGE_1));
    expect(household.villageId).toBe('F010101');
  });

  test('is done once for each idempotency key, and a key is not taken by a refusal', async () => {
    const actor = clerk({ idempotencyKey: 'register-once-1' });
    const form = aFamily();
    const wrong = await services.households.register(actor, { ...form, registeredDivision: 'x' });
    expect(codesOf(wrong)).toEqual(['DIVISION_CODE']);
    const first = await registered(form, actor);
    const before = await counts();
    const again = await registered(form, actor);
    expect(again).toEqual(first);
    expect(await counts()).toEqual(before);
    const other = await services.households.register(actor, aFamily());
    expect(codesOf(other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });
});

describe('A person who is known', () => {
  test('has one live household only; the masked number and the remedy are named', async () => {
    const form = aFamily();
    await registered(form);
    const son = form.members[2];
    const again = aForm({
      members: [aMember('马超', freshId(), 'HEAD'), { ...son, relation: 'OTHER' } as never],
    });
    const before = await counts();
    const refused = await services.households.register(clerk(), again);
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'MEMBER_HAS_LIVE_HOUSEHOLD', path: ['input', 'members', '1', 'residentId'] },
    });
    expect(JSON.stringify(refused)).toContain(`340*************${son?.residentId.slice(16)}`);
    expect(JSON.stringify(refused)).not.toContain(son?.residentId);
    expect(await counts()).toEqual(before);
  });

  test('is the same person under the same name after leaving', async () => {
    const id = freshId();
    const first = await registered(aForm({ members: [aMember('赵六', id, 'HEAD')] }));
    await left(first, first.headPersonId, '2026-03-31');
    const second = await registered(
      aForm({ openedOn: day('2026-04-01'), members: [aMember('赵六', id, 'HEAD')] }),
    );
    expect(second.headPersonId).toBe(first.headPersonId);
    expect((await services.reads.householdsByKeys([first]))[0]).toMatchObject({ closedOn: '2026-03-31' });
  });

  test('cannot have belonged to two households on one day', async () => {
    const id = freshId();
    const first = await registered(aForm({ members: [aMember('赵六', id, 'HEAD')] }));
    await left(first, first.headPersonId, '2026-03-31');
    const early = aForm({ openedOn: day('2026-03-31'), members: [aMember('赵六', id, 'HEAD')] });
    expect(codesOf(await services.households.register(clerk(), early))).toEqual(['MEMBERSHIP_OVERLAPS']);
  });

  test('is refused under another name', async () => {
    const id = freshId();
    const first = await registered(aForm({ members: [aMember('赵六', id, 'HEAD')] }));
    await left(first, first.headPersonId, '2026-03-31');
    const other = aForm({ openedOn: day('2026-04-01'), members: [aMember('赵七', id, 'HEAD')] });
    const refused = await services.households.register(clerk(), other);
    expect(refused).toMatchObject({ error: { code: 'PERSON_DATA_DIFFERS' } });
    expect(JSON.stringify(refused)).not.toContain('赵六');
  });

  test('brings along what is on record, and it is not stated twice', async () => {
    const id = freshId();
    const wage = aCircumstance('WAGE', { yuan: '900', period: 'MONTHLY' });
    const member = aMember('赵六', id, 'HEAD', { circumstances: [wage] });
    const first = await registered(aForm({ members: [member] }));
    await left(first, first.headPersonId, '2026-03-31');
    const refused = await services.households.register(
      clerk(),
      aForm({ openedOn: day('2026-04-01'), members: [member] }),
    );
    expect(refused).toMatchObject({
      error: { code: 'CIRCUMSTANCE_ON_RECORD', path: ['input', 'members', '0', 'circumstances', '0'] },
    });
    const bare = { ...member, circumstances: [] };
    const second = await registered(aForm({ openedOn: day('2026-04-01'), members: [bare] }));
    const known = await services.reads.circumstancesOn([second], day('2026-08-20'));
    expect(known.map(({ kind }) => kind)).toEqual(['WAGE']);
  });

  test('gets the telephone and account that a later form states, and the audit says so', async () => {
    const id = freshId();
    const first = await registered(aForm({ members: [aMember('赵六', id, 'HEAD', { phone: '11111' })] }));
    await left(first, first.headPersonId, '2026-03-31');
    const later = aMember('赵六', id, 'HEAD', { bankAccount: '62220000' });
    const second = await registered(aForm({ openedOn: day('2026-04-01'), members: [later] }));
    const [person] = await services.reads.personsByKeys([
      { jurisdictionId: COUNTY, id: second.headPersonId },
    ]);
    expect(person).toMatchObject({ hasPhone: true, hasBankAccount: true });
    const [entry] = await clone.database.execute<{ detail: { contactsReplaced: string[] } }>(
      'select detail from audit_entry where object_id = $1',
      [second.id],
    );
    expect(entry?.detail.contactsReplaced).toEqual([first.headPersonId]);
  });

  test('is taken into one of two households that race for them', async () => {
    const id = freshId();
    const forms = Array.from({ length: 6 }, () => aForm({ members: [aMember('赵六', id, 'HEAD')] }));
    const answers = await Promise.all(forms.map((form) => services.households.register(clerk(), form)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(answers.flatMap(codesOf))).toEqual(new Set(['MEMBER_HAS_LIVE_HOUSEHOLD']));
    const persons = await clone.database.execute('select 1 from person where resident_id_index = $1', [
      sealer.blindIndex(SEALED_FIELDS.residentId, id),
    ]);
    expect(persons).toHaveLength(1);
  });
});

describe('Registering within another use case', () => {
  test('takes a household of any township of the jurisdiction (J16.2)', async () => {
    const form = aForm({ members: [aMember('孙八', freshId(), 'HEAD')] });
    const answer = await clone.database.transaction(
      async (tx) => await services.households.registerWithin(tx, neighbour(), form),
    );
    expect(answer).toMatchObject({
      ok: true,
      value: { household: { jurisdictionId: COUNTY }, personIds: [expect.any(String)] },
    });
  });

  test('leaves nothing when the use case is refused afterwards', async () => {
    const before = await counts();
    await clone.database.transaction(async (tx) => {
      const form = aForm({ members: [aMember('孙八', freshId(), 'HEAD')] });
      const done = await services.households.registerWithin(tx, clerk(), form);
      expect(done.ok).toBe(true);
      return { ok: false };
    });
    expect(await counts()).toEqual(before);
  });

  test('names the place of a fault in the form that it is part of', async () => {
    const path = ['input', 'application', 'household'];
    const answer = await clone.database.transaction(
      async (tx) => await services.households.registerWithin(tx, clerk(), aForm({ members: [] }), path),
    );
    expect(answer).toMatchObject({ error: { code: 'HEAD_COUNT', path: [...path, 'members'] } });
  });

  test('finds the live household of a person at any window', async () => {
    const id = freshId();
    const household = await registered(aForm({ members: [aMember('孙八', id, 'HEAD')] }));
    const find = async (residentId: string) =>
      await clone.database.transaction(
        async (tx) =>
          await services.households.householdOf(tx, neighbour(), residentId, ['input', 'residentId']),
      );
    expect(await find(id.toLowerCase())).toEqual({
      ok: true,
      value: { household: { jurisdictionId: COUNTY, id: household.id }, personId: household.headPersonId },
    });
    expect(await find(freshId())).toEqual({ ok: true, value: null });
    expect(await find('1')).toMatchObject({
      error: { code: 'RESIDENT_ID_FORMAT', path: ['input', 'residentId'] },
    });
    await left(household, household.headPersonId, '2026-08-20');
    expect(await find(id)).toEqual({ ok: true, value: null });
  });
});

describe('Moving a household', () => {
  test('changes township, village and standard', async () => {
    const household = await registered(aFamily());
    const moved = await services.households.move(clerk(), {
      household,
      townshipId: 'F0102',
      villageId: null,
      area: 'URBAN',
      address: '新街1号',
    });
    expect(moved).toMatchObject({
      ok: true,
      value: { townshipId: 'F0102', villageId: null, area: 'URBAN', address: '新街1号', version: 2 },
    });
    expect(await trail(household.id)).toMatchObject({ events: ['HOUSEHOLD_REGISTERED', 'HOUSEHOLD_MOVED'] });
  });

  test('is refused for a household out of reach as if there were none', async () => {
    const household = await registered(aFamily());
    const place = { townshipId: 'F0102', villageId: null, area: 'RURAL' as const, address: null };
    const refused = await services.households.move(neighbour(), { household, ...place });
    const missing = await services.households.move(neighbour(), {
      household: { jurisdictionId: COUNTY, id: '018f2a00-0000-7000-8000-0000000000ff' },
      ...place,
    });
    expect(refused).toMatchObject({ error: { code: 'NOT_FOUND', path: ['input', 'householdId'] } });
    expect(refused).toEqual(missing);
  });

  test('is refused to an unknown place', async () => {
    const household = await registered(aFamily());
    const move = {
      household,
      townshipId: 'F0102',
      villageId: 'F010101',
      area: 'RURAL' as const,
      address: null,
    };
    expect(codesOf(await services.households.move(countyOfficer(), move))).toEqual(['UNKNOWN_VILLAGE']);
  });
});

function aFamily(): RegistrationInput {
  return aForm({
    members: [
      aMember('李大山', freshId(), 'HEAD', {
        circumstances: [aCircumstance('FARMING', { yuan: '420', period: 'MONTHLY' })],
      }),
      aMember('陈梅', freshId(), 'SPOUSE'),
      aMember('李小山', anId('2024-03-05', nextSerial()), 'CHILD'),
    ],
    circumstances: [aCircumstance('DEPOSIT', { yuan: '5000' })],
  });
}

function freshId() {
  return anId('1962-05-01', nextSerial());
}

function nextSerial(): number {
  serial += 1;
  return serial;
}

async function registered(form: RegistrationInput, actor: Actor = clerk()): Promise<HouseholdRow> {
  const answer = await services.households.register(actor, form);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

async function left(household: HouseholdRow, personId: string, lastDay: string): Promise<void> {
  const answer = await services.memberships.leave(clerk(), {
    household,
    personId,
    lastDay: day(lastDay),
    newHead: null,
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
}

function codesOf(answer: { ok: boolean; error?: unknown }): string[] {
  if (answer.ok) return [];
  const problems = Array.isArray(answer.error) ? answer.error : [answer.error];
  return problems.map(({ code }) => code);
}

async function counts() {
  const tables = [
    'person',
    'household',
    'membership',
    'circumstance',
    'audit_entry',
    'outbox_event',
    'idempotency_record',
  ];
  return await clone.database.execute(
    `select ${tables.map((table) => `(select count(*) from ${table}) as ${table}`).join(', ')}`,
  );
}

async function trail(objectId: string) {
  const audit = await clone.database.execute<{ operation: string }>(
    'select operation from audit_entry where object_id = $1 order by id',
    [objectId],
  );
  const events = await clone.database.execute<{ type: string }>(
    'select type from outbox_event where object_id = $1 order by id',
    [objectId],
  );
  return { audit: audit.map(({ operation }) => operation), events: events.map(({ type }) => type) };
}
