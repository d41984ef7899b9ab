import { parse } from 'graphql';
import { Bundle } from '../../src/database/bundle.js';
import { encodeGlobalId } from '../../src/shared/ids.js';
import { localDate } from '../../src/shared/local-date.js';
import { makeResidentId } from '../../src/shared/resident-id.js';
import { AcceptCaseDocument, PayFirstDocument } from '../generated/operations.js';
import { type Caller, type Operation, type TestApi, testApi } from '../support/api.js';

const COUNTY = 'changfeng-county';
const TOWNSHIP = '340121106';
const DAY = '2026-11-21';
/** They answer what the act knows, so that nothing is read for the answer. */
const SUBMIT = parse(`mutation Submit($input: SubmitApplicationInput!) { submitApplication(input: $input) {
  cases { id number status } userErrors { code message path } } }`) as Operation<
  { submitApplication: { cases: { id: string }[] | null; userErrors: object[] } },
  { input: object }
>;
const PAY = parse(`mutation Pay($input: PayFirstInput!) { payFirst(input: $input) {
  case { id payFirst } userErrors { code message path } } }`) as Operation<
  { payFirst: { case: { payFirst: string } | null; userErrors: object[] } },
  { input: object }
>;
const submit = Bundle.prototype.submit;

let api: TestApi;
let clerk: Caller;
let payer: Caller;
/** Messages with statements that went to PostgreSQL; a commit is one more and has none. */
let messages = 0;
beforeAll(async () => {
  api = await testApi({ today: DAY });
  [clerk, payer] = [await officer('TOWNSHIP_OFFICER'), await officer('TOWNSHIP_APPROVER')];
  Bundle.prototype.submit = function counted(this: Bundle, ...connection: Parameters<typeof submit>) {
    messages += 1;
    return submit.apply(this, connection);
  };
}, 120_000);
afterAll(async () => {
  Bundle.prototype.submit = submit;
  await api.close();
});

/** The officer of the township, whom a call need not look up first. */
async function officer(role: string): Promise<Caller> {
  const [row] = await api.clone.database.execute<{ subject: string }>(
    'select subject from officer where role = $1 and organisation_id = $2 order by subject',
    [role, TOWNSHIP],
  );
  return api.signedInAs(row?.subject ?? '');
}

let persons = 0;

function nextPerson(): string {
  persons += 1;
  return makeResidentId(String(980_000 + persons), localDate('1980-05-01'), 1);
}

function form() {
  const townshipId = encodeGlobalId('Organisation', COUNTY, TOWNSHIP);
  return {
    channel: 'WINDOW',
    urgent: true,
    integritySignedOn: DAY,
    emergency: { kind: 'FIRE', occurredOn: '2026-11-20', townshipId },
    programmes: [{ programme: 'TEMPORARY_EMERGENCY', requestedAmount: '300.00' }],
    household: {
      registration: {
        ...{ townshipId, registeredDivision: '340121', area: 'RURAL', openedOn: '2022-01-01' },
        members: ['HEAD', 'SPOUSE', 'SIBLING'].map((relation) => ({
          name: '测试人',
          residentId: nextPerson(),
          relation,
        })),
      },
    },
  };
}

async function submitted(idempotencyKey?: string): Promise<string> {
  const more = idempotencyKey === undefined ? {} : { idempotencyKey };
  const { submitApplication } = await clerk.run(SUBMIT, { input: form() }, more);
  expect(submitApplication.userErrors).toEqual([]);
  return submitApplication.cases?.[0]?.id ?? '';
}

async function accepted(): Promise<string> {
  const caseId = await submitted();
  await clerk.run(AcceptCaseDocument, { input: { caseId } });
  return caseId;
}

async function pay(caseId: string, idempotencyKey?: string): Promise<void> {
  const more = idempotencyKey === undefined ? {} : { idempotencyKey };
  const { payFirst } = await payer.run(PAY, { input: { caseId, amount: '300.00' } }, more);
  expect(payFirst.userErrors).toEqual([]);
  expect(payFirst.case?.payFirst).toBe('PAPERS_OWED');
}

async function messagesOf(act: () => Promise<unknown>): Promise<number> {
  messages = 0;
  await act();
  return messages;
}

it('C1, J16.1: a form with three new people takes four messages and the commit, with a key two more', async () => {
  await submitted();
  expect(await messagesOf(() => submitted())).toBe(4);
  expect(await messagesOf(() => submitted('a-key-of-this-form'))).toBe(6);
});

it('J9.1: a sum paid first takes four messages and the commit, with a key one more', async () => {
  const [warming, plain, keyed] = [await accepted(), await accepted(), await accepted()];
  await pay(warming);
  expect(await messagesOf(() => pay(plain))).toBe(4);
  expect(await messagesOf(() => pay(keyed, 'a-key-of-this-sum'))).toBe(5);
});

it('J9.1: what is answered is the case as it is kept, also where the key comes again', async () => {
  const caseId = await accepted();
  const inner = Buffer.from(caseId, 'base64url').toString().slice(-36);
  const once = await payer.run(
    PayFirstDocument,
    { input: { caseId, amount: '300.00' } },
    { idempotencyKey: 'the-same-key' },
  );
  const again = await payer.run(
    PayFirstDocument,
    { input: { caseId, amount: '300.00' } },
    { idempotencyKey: 'the-same-key' },
  );
  expect(again).toEqual(once);
  const steps = await api.clone.database.execute<{ code: string; status: string }>(
    `select code, status from case_step where case_id = $1 and code in ('PAY_FIRST', 'PAPERS') order by code`,
    [inner],
  );
  expect(steps).toEqual([
    { code: 'PAPERS', status: 'OPEN' },
    { code: 'PAY_FIRST', status: 'DONE' },
  ]);
});
