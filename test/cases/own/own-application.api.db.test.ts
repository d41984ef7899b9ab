import { encodeGlobalId } from '../../../src/shared/ids.js';
import { localDate } from '../../../src/shared/local-date.js';
import { makeResidentId, type ResidentId } from '../../../src/shared/resident-id.js';
import {
  AcceptCaseDocument,
  ApplicationDraftsDocument,
  DiscardApplicationDraftDocument,
  DiscardMyApplicationDraftDocument,
  MyApplicationDraftsDocument,
  MyCasesDocument,
  ReturnForPapersDocument,
  SaveMyApplicationDraftDocument,
  SubmitApplicationDocument,
  SubmitMyApplicationDocument,
  WorklistDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { caseOf, codes, done } from '../walks/walk.js';

const XIATANG = '340121106';
const STRANGER = makeResidentId('990000', localDate('1944-04-04'), 7);
const FORM = {
  channel: 'MOBILE',
  programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }, { programme: 'TEMPORARY_EXPENDITURE' }],
  integritySigned: true,
} as const;

interface Member {
  readonly residentId: ResidentId;
  readonly householdId: string;
}

let api: TestApi;
let clerk: Caller;
/** Members by household: the first two households of the township with more than one member. */
let families: readonly (readonly Member[])[];

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
  const people = await api.clone.database.db
    .selectFrom('Person as p')
    .innerJoin('Membership as m', 'm.personId', 'p.id')
    .innerJoin('Household as h', 'h.id', 'm.householdId')
    .select(['p.jurisdictionId', 'p.residentIdSealed', 'm.householdId'])
    .where('h.townshipId', '=', XIATANG)
    .where('m.activeUntil', 'is', null)
    .orderBy('m.householdId')
    .orderBy('p.id')
    .execute();
  const byHousehold = new Map<string, Member[]>();
  for (const { jurisdictionId, residentIdSealed, householdId } of people) {
    const residentId = api.sealer.open(jurisdictionId, 'person.residentId', residentIdSealed) as ResidentId;
    byHousehold.set(householdId, [...(byHousehold.get(householdId) ?? []), { residentId, householdId }]);
  }
  families = [...byHousehold.values()].sort((a, b) => b.length - a.length);
  expect(families[0]?.length).toBeGreaterThan(1);
  expect(families.length).toBeGreaterThan(1);
}, 60_000);

afterAll(async () => await api.close());

const memberOf = (family: number, nth = 0) => families[family]?.[nth]?.residentId as ResidentId;
const submit = async (caller: Caller, more: object = {}, idempotencyKey?: string) =>
  (
    await caller.run(
      SubmitMyApplicationDocument,
      { input: { ...FORM, ...more } as never },
      idempotencyKey === undefined ? {} : { idempotencyKey },
    )
  ).submitMyApplication;

describe('C3 C4.2 J16.1 A citizen applies for the own household', () => {
  test('from a draft that nobody else sees, one form for several programmes, once, and follows the cases', async () => {
    const citizen = api.citizen(memberOf(0));
    const form = { programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }] };
    const saved = done(
      (await citizen.run(SaveMyApplicationDraftDocument, { input: { form } })).saveMyApplicationDraft,
      'draft',
    );
    const again = await citizen.run(SaveMyApplicationDraftDocument, {
      input: { draftId: saved.id, form: { ...form, urgent: false } },
    });
    expect(done(again.saveMyApplicationDraft, 'draft')).toMatchObject({ id: saved.id, version: 2 });
    expect((await citizen.run(MyApplicationDraftsDocument, {})).myApplicationDrafts).toMatchObject([
      { id: saved.id, form: { urgent: false } },
    ]);
    expect((await clerk.run(ApplicationDraftsDocument, {})).applicationDrafts.nodes).toEqual([]);
    const first = await submit(citizen, { draftId: saved.id }, 'own-application-1');
    expect(first.userErrors).toEqual([]);
    expect(first.cases.map(({ programme, status }) => [programme, status])).toEqual([
      ['SUBSISTENCE_ALLOWANCE', 'SUBMITTED'],
      ['TEMPORARY_EXPENDITURE', 'SUBMITTED'],
    ]);
    const repeated = await submit(citizen, { draftId: saved.id }, 'own-application-1');
    expect(repeated).toEqual(first);
    expect(codes(await submit(citizen, {}))).toEqual(['ALREADY_APPLIED']);
    expect((await citizen.run(MyApplicationDraftsDocument, {})).myApplicationDrafts).toEqual([]);
    const numbers = first.cases.map(({ number }) => number);
    const seen = (await citizen.run(MyCasesDocument, { first: 10 })).myCases.nodes;
    expect(seen.filter(({ number }) => numbers.includes(number))).toHaveLength(2);
    const other = (await api.citizen(memberOf(1)).run(MyCasesDocument, { first: 10 })).myCases.nodes;
    expect(other.filter(({ number }) => numbers.includes(number))).toEqual([]);
  });

  test('stands on the worklist of the township, with who handed it in, and J16.1 hears once of all that is missing', async () => {
    const householdId = encodeGlobalId('Household', 'changfeng-county', families[0]?.[0]?.householdId ?? '');
    const filter = { householdId, programme: 'TEMPORARY_EXPENDITURE' };
    const [opened] = (await clerk.run(WorklistDocument, { filter })).cases.nodes;
    expect(opened?.events[0]).toMatchObject({ kind: 'SUBMITTED', actorName: '申请人' });
    const { db } = api.clone.database;
    const application = await db
      .selectFrom('Application')
      .selectAll()
      .where('channel', '=', 'MOBILE')
      .where('householdId', '=', families[0]?.[0]?.householdId ?? '')
      .executeTakeFirstOrThrow();
    expect(application).toMatchObject({ createdBy: null, filedBy: 'SELF', integritySignedOn: '2026-08-20' });
    expect(application.createdByPersonId).toBe(application.applicantPersonId);
    const caseId = opened?.id ?? '';
    const refused = await clerk.run(AcceptCaseDocument, { input: { caseId } });
    expect(codes(refused.acceptCase)).toEqual(['PAPERS_MISSING']);
    caseOf((await clerk.run(ReturnForPapersDocument, { input: { caseId } })).returnForPapers);
    const mine = (await api.citizen(memberOf(0)).run(MyCasesDocument, { first: 10 })).myCases.nodes;
    expect(mine.find(({ number }) => number === opened?.number)?.papersAsked).toEqual([
      'Bills of the spending',
    ]);
    const audits = await db
      .selectFrom('AuditEntry')
      .select(['actor', 'actorName', 'role', 'detail'])
      .where('operation', '=', 'submitApplication')
      .where('role', '=', 'CITIZEN')
      .execute();
    expect(audits).toHaveLength(2);
    expect(JSON.stringify(audits)).not.toContain(memberOf(0));
  });

  test('for another member with authority, and for nobody outside the household', async () => {
    const programmes = [{ programme: 'TEMPORARY_EMERGENCY', requestedAmount: '500.00' }];
    const relative = { filedBy: 'RELATIVE', authority: '委托书2026-08-19', programmes };
    const citizen = api.citizen(memberOf(0));
    const outside = await submit(citizen, { ...relative, applicantResidentId: memberOf(1) });
    const unknown = await submit(citizen, { ...relative, applicantResidentId: STRANGER });
    expect([codes(outside), codes(unknown)]).toEqual([
      ['APPLICANT_NOT_A_MEMBER'],
      ['APPLICANT_NOT_A_MEMBER'],
    ]);
    expect(outside.userErrors).toEqual(unknown.userErrors);
    expect(
      codes(await submit(citizen, { ...relative, authority: null, applicantResidentId: memberOf(0, 1) })),
    ).toEqual(['AUTHORITY']);
    expect(codes(await submit(citizen, relative))).toEqual(['APPLICANT']);
    expect(codes(await submit(citizen, { programmes, applicantResidentId: memberOf(0, 1) }))).toEqual([
      'APPLICANT',
    ]);
    const handedIn = await submit(citizen, { ...relative, applicantResidentId: memberOf(0, 1) });
    expect(handedIn.userErrors).toEqual([]);
    const row = await api.clone.database.db
      .selectFrom('Application')
      .select(['applicantPersonId', 'createdByPersonId', 'authority'])
      .where('filedBy', '=', 'RELATIVE')
      .executeTakeFirstOrThrow();
    expect(row.authority).toBe('委托书2026-08-19');
    expect(row.applicantPersonId).not.toBe(row.createdByPersonId);
  });

  test('only by ways that need no officer, and only with a household on record', async () => {
    for (const channel of ['WINDOW', 'HOTLINE', 'VILLAGE']) {
      expect(codes(await submit(api.citizen(memberOf(1)), { channel }))).toEqual(['CHANNEL']);
    }
    expect(codes(await submit(api.citizen(STRANGER)))).toEqual(['NO_LIVE_HOUSEHOLD']);
    const elsewhere = { jurisdictionId: encodeGlobalId('Jurisdiction', 'taian-city') };
    expect(codes(await submit(api.citizen(memberOf(1)), elsewhere))).toEqual(['NO_LIVE_HOUSEHOLD']);
    const wrong = await submit(api.citizen(memberOf(1)), { programmes: [{ programme: 'NONE' }] });
    expect(codes(wrong)).toEqual(['PROGRAMME_UNKNOWN']);
    const before = await submit(api.citizen(memberOf(1)), {
      programmes: [{ programme: 'TEMPORARY_EMERGENCY' }],
      emergency: { kind: 'FIRE', occurredOn: '2026-08-21' },
    });
    expect(codes(before)).toEqual(['DATE_IN_FUTURE']);
  });

  test('and touches no draft of somebody else, nor do others touch theirs', async () => {
    const mine = api.citizen(memberOf(0));
    const input = { form: { urgent: true } };
    const { id } = done(
      (await mine.run(SaveMyApplicationDraftDocument, { input })).saveMyApplicationDraft,
      'draft',
    );
    for (const stranger of [api.citizen(memberOf(1)), api.citizen(memberOf(0, 1)), api.citizen(STRANGER)]) {
      const saved = await stranger.run(SaveMyApplicationDraftDocument, { input: { ...input, draftId: id } });
      expect(codes(saved.saveMyApplicationDraft)).toEqual(['NOT_FOUND']);
      const gone = await stranger.run(DiscardMyApplicationDraftDocument, { input: { draftId: id } });
      expect(codes(gone.discardMyApplicationDraft)).toEqual(['NOT_FOUND']);
      expect((await stranger.run(MyApplicationDraftsDocument, {})).myApplicationDrafts).toEqual([]);
    }
    expect(codes(await submit(api.citizen(memberOf(1)), { draftId: id }))).toEqual(['NOT_FOUND']);
    const office = await clerk.run(DiscardApplicationDraftDocument, { input: { draftId: id } });
    expect(codes(office.discardApplicationDraft)).toEqual(['NOT_FOUND']);
    const gone = await mine.run(DiscardMyApplicationDraftDocument, { input: { draftId: id } });
    expect(codes(gone.discardMyApplicationDraft)).toEqual([]);
    expect((await mine.run(MyApplicationDraftsDocument, {})).myApplicationDrafts).toEqual([]);
  });

  test('while officers hand in at their windows, and nobody without signing in', async () => {
    const officer = await clerk.errors(SubmitMyApplicationDocument, { input: FORM as never });
    expect(officer[0]?.extensions.code).toBe('FORBIDDEN');
    const anonymous = await api.anonymous().errors(SubmitMyApplicationDocument, { input: FORM as never });
    expect(anonymous[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const citizen = api.citizen(memberOf(0));
    const input = { channel: 'WEB', household: { residentId: memberOf(0) }, programmes: FORM.programmes };
    const windows = await citizen.errors(SubmitApplicationDocument, { input: input as never });
    expect(windows[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
