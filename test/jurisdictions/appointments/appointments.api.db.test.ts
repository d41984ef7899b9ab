import { randomUUID } from 'node:crypto';
import { GRAPHQL_PATH } from '../../../src/server.js';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import { localDate } from '../../../src/shared/local-date.js';
import { makeResidentId } from '../../../src/shared/resident-id.js';
import { accept, deskAt, investigate, notice, open, review } from '../../cases/walks/short-ways.js';
import { neighbour } from '../../cases/walks/walk.js';
import {
  ConfirmOfficerDocument,
  DecideCaseDocument,
  DeclineOfficerDocument,
  DelegateDocument,
  EndOfficerDocument,
  OfficerAppointmentsDocument,
  OfficersDocument,
  ProposeOfficerChangeDocument,
  ProposeOfficerDocument,
  type ProposeOfficerInput,
  ViewerDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';

const J = 'changfeng-county';
const COUNTY = '340121';
const TOWN = '340121106';
const TODAY = '2026-11-21';

let api: TestApi;
let first: Caller;
let second: Caller;

beforeAll(async () => {
  api = await testApi({ today: TODAY });
  first = api.as('POLICY_ADMIN', COUNTY, 1);
  second = api.as('POLICY_ADMIN', COUNTY, 2);
}, 60_000);

afterAll(async () => await api.close());

const organisation = (code: string, jurisdiction = J) => encodeGlobalId('Organisation', jurisdiction, code);
const residentIdOf = (serial: number) => makeResidentId('990000', localDate('1981-07-08'), serial);
let serial = 100;

/** A new person with a sign-in, as a township officer from today on. */
function someone(more: Partial<ProposeOfficerInput> = {}): ProposeOfficerInput {
  serial += 1;
  return {
    ...{ name: '新入职', signIn: `demo:new:${serial}`, residentId: residentIdOf(serial) },
    ...{ role: 'TOWNSHIP_OFFICER', organisationId: organisation(TOWN), activeFrom: TODAY },
    ...more,
  };
}

const propose = async (caller: Caller, input: ProposeOfficerInput) =>
  (await caller.run(ProposeOfficerDocument, { input })).proposeOfficer;
const confirm = async (caller: Caller, appointmentId: string) =>
  (await caller.run(ConfirmOfficerDocument, { input: { appointmentId } })).confirmOfficer;
const codes = ({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }) =>
  userErrors.map(({ code }) => code);

/** Put into post by both administrators; answers the sign-in and the id of the officer. */
async function inPost(more: Partial<ProposeOfficerInput> = {}) {
  const input = someone(more);
  const { appointment, userErrors } = await propose(first, input);
  expect(userErrors).toEqual([]);
  const { officer, userErrors: errors } = await confirm(second, appointment?.id ?? '');
  expect(errors).toEqual([]);
  return { ...input, id: officer?.id ?? '', caller: api.signedInAs(input.signIn) };
}

const signsIn = async (caller: Caller) => (await caller.run(ViewerDocument, {})).viewer;
const refusal = async (caller: Caller) => (await caller.errors(ViewerDocument, {}))[0]?.extensions.code;

async function officerId(role: Parameters<TestApi['as']>[0], place: string, nth = 1, jurisdiction = J) {
  return encodeGlobalId('Officer', jurisdiction, (await api.actor(role, place, nth)).officerId);
}

async function rowsOf(subject: string) {
  return await api.clone.database.db
    .selectFrom('Officer')
    .select(['term', 'role', 'organisationId', 'activeFrom', 'activeUntil', 'endedAt', 'personIndex'])
    .where('subject', '=', subject)
    .orderBy('term')
    .execute();
}

describe('An officer is put into post by two administrators (C6)', () => {
  test('one proposes, another confirms, and the person signs in at once; audit and events tell of both', async () => {
    const input = someone();
    const newcomer = api.signedInAs(input.signIn);
    const { appointment } = await propose(first, input);
    expect(appointment).toMatchObject({ status: 'PROPOSED', name: '新入职', organisation: { code: TOWN } });
    expect(await refusal(newcomer)).toBe('UNAUTHENTICATED');
    const { officerAppointments } = await second.run(OfficerAppointmentsDocument, { status: 'PROPOSED' });
    expect(officerAppointments.nodes.map(({ id }) => id)).toContain(appointment?.id);

    const { officer } = await confirm(second, appointment?.id ?? '');
    expect(officer).toMatchObject({ role: 'TOWNSHIP_OFFICER', activeFrom: TODAY, activeUntil: null });
    expect(await signsIn(newcomer)).toMatchObject({ roles: ['TOWNSHIP_OFFICER'], townshipCodes: [TOWN] });

    const entries = await rows<{ operation: string }>(
      `select operation, detail::text as detail from audit_entry where object_id = any($1) order by id`,
      [[rowId(appointment?.id), rowId(officer?.id)]],
    );
    expect(entries.map(({ operation }) => operation)).toEqual(['proposeOfficer', 'confirmOfficer']);
    expect(JSON.stringify(entries)).not.toContain(input.residentId);
    const events = await rows<{ type: string }>(
      `select type from outbox_event where object_id = any($1) order by id`,
      [[rowId(appointment?.id), rowId(officer?.id)]],
    );
    expect(events.map(({ type }) => type)).toEqual(['OFFICER_PROPOSED', 'OFFICER_APPOINTED']);
    // What was told of the person stands in the post alone from then on.
    const [left] = await api.clone.database.execute(
      `select person_index, person_sealed from officer_appointment where id = $1`,
      [rowId(appointment?.id)],
    );
    expect(left).toEqual({ personIndex: null, personSealed: null });
    expect((await rowsOf(input.signIn))[0]?.personIndex).toBe(
      api.sealer.blindIndex('person.residentId', input.residentId as string),
    );
  });

  test('nobody confirms what they proposed, under their own account or a second one', async () => {
    const { appointment } = await propose(first, someone());
    expect(codes(await confirm(first, appointment?.id ?? ''))).toEqual(['SAME_PERSON']);
    const third = await inPost({ role: 'POLICY_ADMIN', organisationId: organisation(COUNTY) });
    await api.clone.database.execute(
      `update officer set person_index = (select person_index from officer where id = $1) where id = $2`,
      [(await api.actor('POLICY_ADMIN', COUNTY, 1)).officerId, rowId(third.id)],
    );
    expect(codes(await confirm(third.caller, appointment?.id ?? ''))).toEqual(['SAME_PERSON']);
    expect((await confirm(second, appointment?.id ?? '')).userErrors).toEqual([]);
  });

  test('nobody gives themselves a post: not by the account, not by the person, not by confirming', async () => {
    const self = await inPost({ role: 'POLICY_ADMIN', organisationId: organisation(COUNTY) });
    const { residentId, caller, id, signIn } = self;
    const county = organisation(COUNTY);
    const promotion = { role: 'COUNTY_APPROVER', organisationId: county } as const;
    expect(codes(await propose(caller, someone({ ...promotion, signIn })))).toEqual(['OWN_POST']);
    expect(codes(await propose(caller, someone({ ...promotion, residentId })))).toEqual(['OWN_POST']);
    const change = { officerId: id, ...promotion, activeFrom: TODAY };
    const { proposeOfficerChange } = await caller.run(ProposeOfficerChangeDocument, { input: change });
    expect(codes(proposeOfficerChange)).toEqual(['OWN_POST']);
    const { endOfficer } = await caller.run(EndOfficerDocument, { input: { officerId: id } });
    expect(codes(endOfficer)).toEqual(['OWN_POST']);
    // A colleague proposes a second account for the same person, who then tries to confirm it.
    const { appointment } = await propose(first, someone({ ...promotion, residentId }));
    expect(codes(await confirm(caller, appointment?.id ?? ''))).toEqual(['OWN_POST']);
    expect((await confirm(second, appointment?.id ?? '')).userErrors).toEqual([]);
  });

  test('an administrator whose own person is not on record decides on nobody', async () => {
    const unknown = await inPost({ role: 'POLICY_ADMIN', organisationId: organisation(COUNTY) });
    await api.clone.database.execute(
      'update officer set person_index = null, person_sealed = null where id = $1',
      [rowId(unknown.id)],
    );
    expect(codes(await propose(unknown.caller, someone()))).toEqual(['PERSON_NOT_ON_RECORD']);
    const { appointment } = await propose(first, someone());
    expect(codes(await confirm(unknown.caller, appointment?.id ?? ''))).toEqual(['PERSON_NOT_ON_RECORD']);
    expect(
      await api.clone.database.execute('select from officer_appointment where id = $1 and status = $2', [
        rowId(appointment?.id),
        'PROPOSED',
      ]),
    ).toHaveLength(1);
  });

  test.each<[string, () => Partial<ProposeOfficerInput>, string]>([
    [
      'an office of another jurisdiction',
      () => ({ organisationId: organisation('341723108', 'jiuhuashan-scenic-area') }),
      'NOT_FOUND',
    ],
    ['an office that is nowhere', () => ({ organisationId: organisation('340121999') }), 'NOT_FOUND'],
    ['a role of another level', () => ({ role: 'COUNTY_APPROVER' }), 'ROLE_NOT_HELD_HERE'],
    ['a first day that is over', () => ({ activeFrom: '2026-11-20' }), 'INVALID_PERIOD'],
    ['a last day before the first', () => ({ activeUntil: '2026-11-20' }), 'INVALID_PERIOD'],
    ['a name of two lines', () => ({ name: '甲\n乙' }), 'INVALID_NAME'],
    ['an empty sign-in', () => ({ signIn: '' }), 'INVALID_SIGN_IN'],
  ])('refuses %s', async (_what, more, code) => {
    expect(codes(await propose(first, someone(more())))).toEqual([code]);
  });

  test('a sign-in is one person’s, and holds one post at a time, in all jurisdictions', async () => {
    const known = await inPost();
    expect(codes(await propose(first, someone({ signIn: known.signIn })))).toEqual(['SIGN_IN_TAKEN']);
    expect(
      codes(await propose(first, someone({ signIn: known.signIn, residentId: known.residentId }))),
    ).toEqual(['POSTS_OVERLAP']);
    const [foreign] = await rows<{ subject: string }>(
      `select subject from officer where jurisdiction_id = 'jiuhuashan-scenic-area' limit 1`,
    );
    expect(codes(await propose(first, someone({ signIn: String(foreign?.subject) })))).toEqual([
      'SIGN_IN_TAKEN',
    ]);
  });

  test('only administrators, and each only for the own office and below', async () => {
    const input = someone();
    for (const caller of [
      api.as('COUNTY_APPROVER', COUNTY),
      api.as('TOWNSHIP_APPROVER', TOWN),
      api.anonymous(),
    ]) {
      const [error] = await caller.errors(ProposeOfficerDocument, { input });
      expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain(error?.extensions.code);
    }
    const { appointment } = await propose(first, input);
    const stranger = await adminOf('sunshine-district');
    expect(codes(await confirm(stranger, appointment?.id ?? ''))).toEqual(['NOT_FOUND']);
    expect(
      codes(
        (await stranger.run(DeclineOfficerDocument, { input: { appointmentId: appointment?.id ?? '' } }))
          .declineOfficer,
      ),
    ).toEqual(['NOT_FOUND']);
    const { endOfficer } = await stranger.run(EndOfficerDocument, {
      input: { officerId: await officerId('TOWNSHIP_OFFICER', TOWN) },
    });
    expect(codes(endOfficer)).toEqual(['NOT_FOUND']);
    expect((await stranger.run(OfficerAppointmentsDocument, {})).officerAppointments.nodes).toEqual([]);
  });

  test('an administrator of a district reaches the district, not the city above it', async () => {
    const [district] = await rows<{ id: string; parentId: string }>(
      `select o.id, o.parent_id from organisation o
        where o.jurisdiction_id = 'taian-city' and o.level = 'COUNTY' and o.parent_id is not null`,
    );
    const { id = '', parentId = '' } = district ?? {};
    const admin = api.as('POLICY_ADMIN', id);
    const at = (code: string) =>
      someone({ role: 'COUNTY_OFFICER', organisationId: organisation(code, 'taian-city') });
    const own = await propose(admin, at(id));
    expect(own.userErrors).toEqual([]);
    expect(codes(await propose(admin, at(parentId)))).toEqual(['NOT_FOUND']);
    const above = await propose(api.as('POLICY_ADMIN', parentId), at(parentId));
    expect(codes(await confirm(admin, above.appointment?.id ?? ''))).toEqual(['NOT_FOUND']);
    const officer = await officerId('COUNTY_OFFICER', parentId, 1, 'taian-city');
    const { endOfficer } = await admin.run(EndOfficerDocument, { input: { officerId: officer } });
    expect(codes(endOfficer)).toEqual(['NOT_FOUND']);
    const { officerAppointments } = await admin.run(OfficerAppointmentsDocument, {});
    expect(officerAppointments.nodes.map((node) => node.id)).toEqual([own.appointment?.id]);
  });

  test('declined or taken back, it puts nobody into post, and the way is free again', async () => {
    const input = someone();
    const { appointment } = await propose(first, input);
    expect(codes(await propose(second, input))).toEqual(['ALREADY_PROPOSED']);
    const { declineOfficer } = await first.run(DeclineOfficerDocument, {
      input: { appointmentId: appointment?.id ?? '' },
    });
    expect(declineOfficer.appointment?.status).toBe('DECLINED');
    expect(codes(await confirm(second, appointment?.id ?? ''))).toEqual(['APPOINTMENT_DECIDED']);
    expect(await rowsOf(input.signIn)).toEqual([]);
    expect((await propose(second, input)).userErrors).toEqual([]);
  });

  test('is done once: the same key answers the same, and of two confirmations at once one counts', async () => {
    const key = randomUUID();
    const input = someone();
    const call = async (given: ProposeOfficerInput) =>
      (await first.run(ProposeOfficerDocument, { input: given }, { idempotencyKey: key })).proposeOfficer;
    const once = await call(input);
    expect(await call(input)).toEqual(once);
    expect(codes(await call({ ...input, name: '另一人' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const id = once.appointment?.id ?? '';
    const both = await Promise.all([confirm(second, id), confirm(second, id)]);
    expect(both.flatMap(codes)).toEqual(['APPOINTMENT_DECIDED']);
    expect(await rowsOf(input.signIn)).toHaveLength(1);
  });
});

describe('A post changes and ends (C6)', () => {
  test('a change keeps sign-in and history: the earlier post ends and stays, the new role counts at once', async () => {
    const officer = await inPost();
    await signsIn(officer.caller);
    const { appointment } = await change(first, { officerId: officer.id, role: 'TOWNSHIP_APPROVER' });
    expect(appointment).toMatchObject({
      status: 'PROPOSED',
      changes: { id: officer.id, role: 'TOWNSHIP_OFFICER' },
    });
    expect(await signsIn(officer.caller)).toMatchObject({ roles: ['TOWNSHIP_OFFICER'] });
    const confirmed = await confirm(second, appointment?.id ?? '');
    expect(confirmed.officer).toMatchObject({ role: 'TOWNSHIP_APPROVER', activeFrom: TODAY });
    expect(await signsIn(officer.caller)).toMatchObject({ roles: ['TOWNSHIP_APPROVER'] });
    expect(await rowsOf(officer.signIn)).toMatchObject([
      { term: 1, role: 'TOWNSHIP_OFFICER', activeUntil: TODAY, endedAt: expect.any(Date) },
      { term: 2, role: 'TOWNSHIP_APPROVER', activeFrom: TODAY, activeUntil: null, endedAt: null },
    ]);
    const { officers } = await first.run(OfficersDocument, {
      first: 100,
      filter: { organisationId: organisation(TOWN) },
    });
    expect(officers.nodes.map(({ id }) => id)).toEqual(
      expect.arrayContaining([officer.id, confirmed.officer?.id]),
    );
    // The post that is over cannot be changed or ended once more.
    expect(codes(await change(first, { officerId: officer.id, role: 'TOWNSHIP_APPROVER' }))).toEqual([
      'POST_ENDED',
    ]);
  });

  test('a change from a later day leaves the present post until the day before', async () => {
    const officer = await inPost();
    const { appointment } = await change(first, {
      officerId: officer.id,
      role: 'TOWNSHIP_APPROVER',
      activeFrom: '2026-12-01',
    });
    await confirm(second, appointment?.id ?? '');
    expect(await signsIn(officer.caller)).toMatchObject({ roles: ['TOWNSHIP_OFFICER'] });
    expect(await rowsOf(officer.signIn)).toMatchObject([
      { activeUntil: '2026-11-30', endedAt: null },
      { activeFrom: '2026-12-01', activeUntil: null },
    ]);
  });

  test('who changes the role in the middle of a case does not check what they did in it', async () => {
    const officer = await inPost();
    const { reviewer } = deskAt(api, TOWN);
    const { id: householdId, headPersonId } = await neighbour(api, TOWN, 0);
    const caseId = await open(officer.caller, {
      ...{ channel: 'WINDOW', household: { householdId }, integritySignedOn: TODAY },
      programmes: [
        {
          programme: 'SUBSISTENCE_ALLOWANCE',
          papers: ['CHECK_AUTHORISATION', 'INTEGRITY_COMMITMENT', 'DIAGNOSIS'],
        },
      ],
    });
    await accept(officer.caller, caseId);
    await investigate(officer.caller, caseId, headPersonId, TODAY);
    await review(reviewer, caseId);
    await notice(reviewer, caseId, '2026-12-01');
    const { appointment } = await change(first, {
      ...{ officerId: officer.id, role: 'COUNTY_APPROVER', organisationId: organisation(COUNTY) },
    });
    await confirm(second, appointment?.id ?? '');
    expect(await signsIn(officer.caller)).toMatchObject({ roles: ['COUNTY_APPROVER'] });
    const { decideCase } = await officer.caller.run(
      DecideCaseDocument,
      { input: { caseId } },
      { on: '2026-12-01' },
    );
    expect(codes(decideCase)).toEqual(['SAME_PERSON']);
  });

  test('an end at once is known at once, and the way back is a new post of the same sign-in', async () => {
    const officer = await inPost();
    await signsIn(officer.caller);
    const ended = (await first.run(EndOfficerDocument, { input: { officerId: officer.id } })).endOfficer;
    expect(ended.officer).toMatchObject({ activeUntil: TODAY });
    expect(await refusal(officer.caller)).toBe('UNAUTHENTICATED');
    expect(
      codes((await first.run(EndOfficerDocument, { input: { officerId: officer.id } })).endOfficer),
    ).toEqual(['POST_ENDED']);
    const again = await propose(first, someone({ signIn: officer.signIn, residentId: officer.residentId }));
    await confirm(second, again.appointment?.id ?? '');
    expect(await signsIn(officer.caller)).toMatchObject({ roles: ['TOWNSHIP_OFFICER'] });
    expect((await rowsOf(officer.signIn)).map(({ term }) => term)).toEqual([1, 2]);
  });

  test('an end with a day lasts until then; it comes forward, never back', async () => {
    const officer = await inPost();
    const end = async (lastDay: string) =>
      (await first.run(EndOfficerDocument, { input: { officerId: officer.id, lastDay } })).endOfficer;
    expect(codes(await end('2026-11-20'))).toEqual(['INVALID_PERIOD']);
    expect((await end('2026-12-31')).officer).toMatchObject({ activeUntil: '2026-12-31' });
    expect(codes(await end('2027-01-31'))).toEqual(['INVALID_PERIOD']);
    expect((await end('2026-12-15')).officer).toMatchObject({ activeUntil: '2026-12-15' });
    expect(await signsIn(officer.caller)).toMatchObject({ roles: ['TOWNSHIP_OFFICER'] });
  });

  test('a delegation of a post that was changed opens neither the old post nor the new one', async () => {
    const officer = await inPost({ role: 'TOWNSHIP_APPROVER' });
    const { delegate } = await officer.caller.run(DelegateDocument, {
      input: {
        ...{ toOfficerId: await officerId('TOWNSHIP_OFFICER', TOWN), reason: '休假' },
        ...{ activeFrom: TODAY, activeUntil: '2026-12-31' },
      },
    });
    const actingFor = async () =>
      await standIn(api.as('TOWNSHIP_OFFICER', TOWN), delegate.delegation?.id ?? '');
    expect(await actingFor()).toMatchObject({ data: { viewer: { roles: ['TOWNSHIP_APPROVER'] } } });
    const { appointment } = await change(first, { officerId: officer.id, role: 'TOWNSHIP_OFFICER' });
    await confirm(second, appointment?.id ?? '');
    expect(await actingFor()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});

async function standIn(caller: Caller, delegationId: string): Promise<unknown> {
  const { bytes } = await caller.fetch(GRAPHQL_PATH, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json', 'x-acting-for': delegationId } },
    payload: Buffer.from(JSON.stringify({ query: '{ viewer { roles } }' })),
  });
  return JSON.parse(bytes.toString());
}

async function change(
  caller: Caller,
  more: {
    officerId: string;
    role: ProposeOfficerInput['role'];
    organisationId?: string;
    activeFrom?: string;
  },
) {
  const input = { organisationId: organisation(TOWN), activeFrom: TODAY, ...more };
  return (await caller.run(ProposeOfficerChangeDocument, { input })).proposeOfficerChange;
}

async function rows<Row>(statement: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  return (await api.clone.database.execute(statement, [...parameters])) as Row[];
}

async function adminOf(jurisdiction: string): Promise<Caller> {
  const [row] = await rows<{ subject: string }>(
    `select subject from officer where jurisdiction_id = $1 and role = 'POLICY_ADMIN' order by subject limit 1`,
    [jurisdiction],
  );
  return api.signedInAs(String(row?.subject));
}

/** The id of the row behind a global id. */
function rowId(globalId: string | undefined): string {
  return (
    Buffer.from(globalId ?? '', 'base64url')
      .toString()
      .split(':')
      .at(-1) ?? ''
  );
}
