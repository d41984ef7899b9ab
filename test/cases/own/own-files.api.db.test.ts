import { encodeGlobalId } from '../../../src/shared/ids.js';
import type { ResidentId } from '../../../src/shared/resident-id.js';
import {
  AcceptCaseDocument,
  CaseAttachmentsDocument,
  DiscardMyApplicationDraftDocument,
  MyApplicationDraftsDocument,
  MyCasesDocument,
  RecordPapersDocument,
  ReturnForPapersDocument,
  SaveMyApplicationDraftDocument,
  SubmitMyApplicationDocument,
  WithdrawCaseDocument,
  WithdrawMyFileDocument,
  WorklistDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { caseOf, codes, done } from '../walks/walk.js';

const XIATANG = '340121106';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n');
const FORM = { channel: 'MOBILE', programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }] } as const;

let api: TestApi;
let clerk: Caller;
/** The heads of households of the township. */
let heads: readonly {
  readonly residentId: ResidentId;
  readonly householdId: string;
  readonly name: string;
}[];

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
  const rows = await api.clone.database.db
    .selectFrom('Household as h')
    .innerJoin('Person as p', 'p.id', 'h.headPersonId')
    .select(['h.jurisdictionId', 'h.id as householdId', 'p.residentIdSealed', 'p.name'])
    .where('h.townshipId', '=', XIATANG)
    .orderBy('h.id')
    .limit(4)
    .execute();
  heads = rows.map(({ jurisdictionId, householdId, residentIdSealed, name }) => ({
    ...{ householdId, name },
    residentId: api.sealer.open(jurisdictionId, 'person.residentId', residentIdSealed) as ResidentId,
  }));
}, 60_000);
afterAll(async () => await api.close());

const citizen = (nth: number): Caller => api.citizen(heads[nth]?.residentId as ResidentId);
const other = (text: string) => Buffer.concat([PDF, Buffer.from(`%${text}\n`)]);

async function hand(caller: Caller, query: string, { payload = PDF, name = '诊断证明.pdf', key = '' } = {}) {
  const answer = await caller.fetch(`/my/attachments?${query}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
      ...(key === '' ? {} : { 'idempotency-key': key }),
    },
    payload,
  });
  const body = JSON.parse(answer.bytes.toString('utf8')) as {
    file?: { id: string; mediaType: string };
    errors?: { extensions: { code: string } }[];
  };
  return { status: answer.status, code: body.errors?.[0]?.extensions.code, file: body.file };
}

async function draftOf(caller: Caller): Promise<string> {
  const input = { form: { programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }] } };
  const { saveMyApplicationDraft } = await caller.run(SaveMyApplicationDraftDocument, { input });
  return done(saveMyApplicationDraft, 'draft').id;
}

const withdraw = async (caller: Caller, fileId: string) =>
  (await caller.run(WithdrawMyFileDocument, { input: { fileId } })).withdrawMyFile;
const myCase = async (nth: number, number: string) =>
  (await citizen(nth).run(MyCasesDocument, { first: 10 })).myCases.nodes.find((row) => row.number === number);
const contents = async () => await api.clone.database.db.selectFrom('StoredContent').select('id').execute();

describe('C3 C4.2 J16.1 a citizen hands papers in as files', () => {
  test('with the draft, which nobody else sees; they go to the office together with the form', async () => {
    const mine = citizen(0);
    const draftId = await draftOf(mine);
    const first = await hand(mine, `draft=${draftId}&paper=DIAGNOSIS`, { key: 'own-file-1' });
    expect(first).toMatchObject({ status: 201, file: { mediaType: 'application/pdf' } });
    expect(await hand(mine, `draft=${draftId}&paper=DIAGNOSIS`, { key: 'own-file-1' })).toEqual(first);
    const wrong = await hand(mine, `draft=${draftId}`, { payload: other('wrong'), name: '误传.pdf' });
    expect(done(await withdraw(mine, wrong.file?.id ?? ''), 'file').id).toBe(wrong.file?.id);
    const { myApplicationDrafts } = await mine.run(MyApplicationDraftsDocument, {});
    expect(myApplicationDrafts.find(({ id }) => id === draftId)?.files).toMatchObject([
      { id: first.file?.id, fileName: '诊断证明.pdf', paper: 'DIAGNOSIS', size: PDF.length },
    ]);
    expect((await clerk.fetch(`/attachments/${first.file?.id}`)).status).toBe(404);

    const input = { ...FORM, draftId, integritySigned: true } as never;
    const { submitMyApplication } = await mine.run(SubmitMyApplicationDocument, { input });
    expect(submitMyApplication.userErrors).toEqual([]);
    const number = submitMyApplication.cases[0]?.number ?? '';
    expect((await myCase(0, number))?.files).toMatchObject([{ id: first.file?.id }]);

    const filter = {
      householdId: encodeGlobalId('Household', 'changfeng-county', heads[0]?.householdId ?? ''),
    };
    const [opened] = (await clerk.run(WorklistDocument, { filter })).cases.nodes;
    const { case: file } = await clerk.run(CaseAttachmentsDocument, { id: opened?.id ?? '' });
    expect(file?.attachments).toMatchObject([
      {
        ...{ id: first.file?.id, paper: 'DIAGNOSIS', ofApplication: true, uploadedBy: null },
        uploadedByPerson: { name: heads[0]?.name },
      },
    ]);
    expect((await clerk.fetch(`/attachments/${first.file?.id}`)).bytes.equals(PDF)).toBe(true);
  });

  test('to the own case, until it ends: the office sees when and by whom, and has taken it up from acceptance on', async () => {
    const mine = citizen(1);
    const { submitMyApplication } = await mine.run(SubmitMyApplicationDocument, {
      input: { ...FORM, integritySigned: true } as never,
    });
    const number = submitMyApplication.cases[0]?.number ?? '';
    const sent = await hand(mine, `case=${number}&paper=CHECK_AUTHORISATION`, { payload: other('授权') });
    expect(sent.status).toBe(201);
    const filter = {
      householdId: encodeGlobalId('Household', 'changfeng-county', heads[1]?.householdId ?? ''),
    };
    const [opened] = (await clerk.run(WorklistDocument, { filter })).cases.nodes;
    expect(opened?.events[0]).toMatchObject({ kind: 'FILE_HANDED_IN', actorName: '申请人' });
    const caseId = opened?.id ?? '';
    const asked = caseOf((await clerk.run(ReturnForPapersDocument, { input: { caseId } })).returnForPapers);
    const papers = [...(asked.papersAsked ?? [])];
    caseOf((await clerk.run(RecordPapersDocument, { input: { caseId, papers } })).recordPapers);
    caseOf((await clerk.run(AcceptCaseDocument, { input: { caseId } })).acceptCase);
    expect(codes(await withdraw(mine, sent.file?.id ?? ''))).toEqual(['FILE_IN_RECORD']);
    const later = await hand(mine, `case=${number}`, { payload: other('later') });
    expect(later.status).toBe(201);
    const reason = '申请人撤回。';
    caseOf((await clerk.run(WithdrawCaseDocument, { input: { caseId, reason } })).withdrawCase);
    expect(await hand(mine, `case=${number}`, { payload: other('over') })).toMatchObject({
      status: 422,
      code: 'CASE_OVER',
    });
  });

  test('and never to what belongs to others: a stranger, an officer and nobody are refused without a trace', async () => {
    const mine = citizen(2);
    const draftId = await draftOf(mine);
    const { submitMyApplication } = await mine.run(SubmitMyApplicationDocument, {
      input: { ...FORM, integritySigned: true } as never,
    });
    const number = submitMyApplication.cases[0]?.number ?? '';
    const own = await hand(mine, `case=${number}`, { payload: other('own') });
    const before = await contents();
    const stranger = citizen(3);
    const refusals = [
      await hand(stranger, `case=${number}`, { payload: other('a') }),
      await hand(stranger, `draft=${draftId}`, { payload: other('b') }),
      await hand(mine, 'case=CF-2026-999999-99', { payload: other('c') }),
      await hand(clerk, `case=${number}`, { payload: other('d') }),
      await hand(api.anonymous(), `case=${number}`, { payload: other('e') }),
      await hand(mine, '', { payload: other('f') }),
      await hand(mine, `case=${number}&draft=${draftId}`, { payload: other('g') }),
      await hand(mine, `case=${number}`, { payload: Buffer.from('MZ executable'), name: 'scan.pdf' }),
      await hand(mine, `case=${number}`, { payload: Buffer.alloc(0) }),
      await hand(mine, `case=${number}`, { payload: Buffer.concat([PDF, Buffer.alloc(10_485_760)]) }),
      await hand(mine, `case=${number}&paper=NO_SUCH`, { payload: other('h') }),
      await hand(mine, `case=${number}`, { payload: other('i'), name: '../etc' }),
    ];
    expect(refusals.map(({ status, code }) => [status, code])).toEqual([
      [404, 'NOT_FOUND'],
      [404, 'NOT_FOUND'],
      [404, 'NOT_FOUND'],
      [403, 'FORBIDDEN'],
      [401, 'UNAUTHENTICATED'],
      [400, 'BAD_USER_INPUT'],
      [400, 'BAD_USER_INPUT'],
      [415, 'FILE_TYPE'],
      [422, 'FILE_EMPTY'],
      [413, 'FILE_TOO_LARGE'],
      [422, 'PAPER_UNKNOWN'],
      [422, 'FILE_NAME'],
    ]);
    expect(codes(await withdraw(stranger, own.file?.id ?? ''))).toEqual(['NOT_FOUND']);
    expect(await contents()).toEqual(before);
    expect((await myCase(2, number))?.files).toHaveLength(1);
    expect((await myCase(3, number))?.files).toBeUndefined();
  });

  test('are counted and audited, and go with a draft that is given up', async () => {
    const mine = citizen(3);
    const draftId = await draftOf(mine);
    const before = (await contents()).length;
    for (let nth = 0; nth < 20; nth += 1)
      expect((await hand(mine, `draft=${draftId}`, { payload: other(`${nth}`) })).status).toBe(201);
    expect(await hand(mine, `draft=${draftId}`, { payload: other('too many') })).toMatchObject({
      status: 409,
      code: 'TOO_MANY_FILES',
    });
    expect((await contents()).length).toBe(before + 20);
    const entries = await api.clone.database.db
      .selectFrom('AuditEntry')
      .select(['actorName', 'role'])
      .where('operation', '=', 'attachOwnFile')
      .orderBy('id', 'desc')
      .limit(20)
      .execute();
    expect(new Set(entries.map(({ actorName, role }) => `${actorName} ${role}`))).toEqual(
      new Set(['申请人 CITIZEN']),
    );
    const { discardMyApplicationDraft } = await mine.run(DiscardMyApplicationDraftDocument, {
      input: { draftId },
    });
    done(discardMyApplicationDraft, 'draft');
    expect((await contents()).length).toBe(before);
    expect((await hand(mine, `draft=${draftId}`, { payload: other('gone') })).status).toBe(404);
  });
});
