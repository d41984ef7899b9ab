import { newId } from '../../../src/database/new-id.js';
import { ledgerAct, reserve } from '../../../src/funds/ledger/ledger.service.js';
import { verifyLedger } from '../../../src/funds/ledger/ledger-verify.service.js';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import { localDate } from '../../../src/shared/local-date.js';
import { makeResidentId } from '../../../src/shared/resident-id.js';
import {
  AcceptCaseDocument,
  PayFirstDocument,
  SubmitApplicationDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';

const COUNTY = 'changfeng-county';
const HOT = '340121106';
const DAY = '2026-11-21';

let api: TestApi;
let clerk: Caller;
let payer: Caller;
beforeAll(async () => {
  api = await testApi({ today: DAY });
  clerk = api.as('TOWNSHIP_OFFICER', HOT);
  payer = api.as('TOWNSHIP_APPROVER', HOT);
}, 120_000);
afterAll(async () => await api.close());

let persons = 0;

/** A number of its own for a made-up person. */
function nextPerson(): string {
  persons += 1;
  return makeResidentId(String(990_000 + persons), localDate('1980-05-01'), 1);
}

/** An accepted emergency of a new household, which can be paid first; `child` may belong to several. */
async function emergency(child?: string): Promise<string> {
  const townshipId = encodeGlobalId('Organisation', COUNTY, HOT);
  const members = [
    { name: '测试人', residentId: nextPerson(), relation: 'HEAD' },
    ...(child === undefined ? [] : [{ name: '测试人', residentId: child, relation: 'CHILD' }]),
  ];
  const { submitApplication } = await clerk.run(SubmitApplicationDocument, {
    input: {
      channel: 'WINDOW',
      urgent: true,
      integritySignedOn: DAY,
      emergency: { kind: 'FIRE', occurredOn: '2026-11-20', townshipId },
      programmes: [{ programme: 'TEMPORARY_EMERGENCY', requestedAmount: '300.00' }],
      household: {
        registration: {
          ...{ townshipId, registeredDivision: '340121', area: 'RURAL', openedOn: '2022-01-01' },
          members,
        },
      },
    } as never,
  });
  const id = submitApplication.cases?.[0]?.id;
  if (id === undefined) throw new Error(JSON.stringify(submitApplication.userErrors));
  await clerk.run(AcceptCaseDocument, { input: { caseId: id } });
  return id;
}

/** Lets the child of one case's household belong to another's as well, as after a divorce. */
async function alsoIn(caseId: string, otherCaseId: string): Promise<void> {
  const [of, other] = [caseId, otherCaseId].map((id) => Buffer.from(id, 'base64url').toString().slice(-36));
  await api.clone.database.execute(
    `insert into membership (jurisdiction_id, id, household_id, person_id, relation, active_from, active_until)
     select m.jurisdiction_id, $3::uuid, other.household_id, m.person_id, m.relation, m.active_from, '2030-12-31'::date
     from welfare_case c join membership m on m.household_id = c.household_id and m.relation = 'CHILD',
       welfare_case other
     where c.id = $1::uuid and other.id = $2::uuid`,
    [of, other, newId()],
  );
}

interface Asked {
  readonly caseId: string;
  readonly amount: string;
  readonly key?: string;
  readonly by?: Caller;
}

/** The code of the refusal, or what became of the case. */
async function pay({ caseId, amount, key, by = payer }: Asked): Promise<string> {
  const more = key === undefined ? {} : { idempotencyKey: key };
  const { payFirst } = await by.run(PayFirstDocument, { input: { caseId, amount } }, more);
  return payFirst.userErrors[0]?.code ?? String(payFirst.case?.payFirst);
}

async function balance(): Promise<bigint> {
  const [row] = await api.clone.database.execute<{ balance: bigint }>(
    `select a.balance from account a join fund f on f.jurisdiction_id = a.jurisdiction_id and f.id = a.fund_id
     where f.township_id = $1 and f.kind = 'RESERVE' and a.kind = 'AVAILABLE'`,
    [HOT],
  );
  return row?.balance ?? 0n;
}

/** What the acts left behind, table by table. */
async function traces(): Promise<Readonly<Record<string, number>>> {
  const [row] = await api.clone.database.execute<Record<string, number>>(
    `select (select count(*) from pay_first_grant)::int as grants,
       (select count(*) from payment)::int as payments,
       (select count(*) from case_event where kind = 'PAID_FIRST')::int as events,
       (select count(*) from audit_entry where operation = 'payFirst')::int as audits,
       (select count(*) from idempotency_record where operation = 'payFirst')::int as records,
       (select count(*) from (select from outbox_event where type = 'CASE_PAID_FIRST'
         union all select from stream_event where type = 'CASE_PAID_FIRST') told)::int as told`,
  );
  return row ?? {};
}

function plus(before: Readonly<Record<string, number>>, by: number) {
  return Object.fromEntries(Object.entries(before).map(([name, count]) => [name, count + by]));
}

it('J9.1, X3.2, C6: 32 approvals at once on one fund are each answered for themselves', async () => {
  const child = makeResidentId('340121', localDate('2015-03-01'), 77);
  const [open, above, once, again] = [
    await Promise.all(Array.from({ length: 22 }, () => emergency())),
    await Promise.all([emergency(), emergency()]),
    await emergency(),
    await emergency(),
  ];
  const shared = [await emergency(child), await emergency()];
  await alsoIn(shared[0] as string, shared[1] as string);
  const [before, left] = [await traces(), await balance()];
  const asked: Asked[] = [
    ...open.map((caseId, n) => ({ caseId, amount: '300.00', key: `hot-approval-${n}` })),
    ...above.map((caseId, n) => ({ caseId, amount: '9999.99', key: `too-much-${n}-at-once` })),
    { caseId: once, amount: '300.00', key: 'of-one-officer' },
    { caseId: once, amount: '300.00', key: 'of-another-one', by: api.as('COUNTY_APPROVER', '340121') },
    { caseId: again, amount: '300.00', key: 'sent-twice-1' },
    { caseId: again, amount: '300.00', key: 'sent-twice-1' },
    ...shared.map((caseId, n) => ({ caseId, amount: '1900.00', key: `of-one-child-${n}` })),
    { caseId: encodeGlobalId('Case', COUNTY, '01890000-0000-7000-8000-000000000000'), amount: '300.00' },
    { caseId: open[0] as string, amount: '300.00', key: 'by-the-clerk-1', by: clerk },
  ];
  expect(asked).toHaveLength(32);
  const answers = await Promise.all(asked.map(pay));

  // The clerk may not pay where he took the case in or may race for it; one of the two is paid.
  const [racers, others] = [[answers[0], answers[31]], answers.slice(1, 22)];
  expect(racers.filter((answer) => answer === 'PAPERS_OWED')).toHaveLength(1);
  expect(new Set(others)).toEqual(new Set(['PAPERS_OWED']));
  expect(answers.slice(22, 24)).toEqual(['ABOVE_PAY_FIRST_LIMIT', 'ABOVE_PAY_FIRST_LIMIT']);
  expect(answers.slice(24, 26).filter((answer) => answer === 'PAPERS_OWED')).toHaveLength(1);
  expect(answers.slice(26, 28)).toEqual(['PAPERS_OWED', 'PAPERS_OWED']);
  expect([...answers.slice(28, 30)].sort()).toEqual(['CUMULATIVE_LIMIT', 'PAPERS_OWED']);
  expect(answers[30]).toBe('NOT_FOUND');

  // Twenty-two, one of two officers, one sent twice, one of the two households: each once, in every table.
  expect(await traces()).toEqual(plus(before, 25));
  expect(await balance()).toBe(left - 24n * 30_000n - 190_000n);
  expect((await verifyLedger(api.clone.database)).wrong).toEqual([]);
  // The same key answers the same and pays nothing more.
  expect(await pay(asked[1] as Asked)).toBe('PAPERS_OWED');
  expect(await traces()).toEqual(plus(before, 25));
});

it('J9.6: a fund that cannot pay all of them pays as many as it can and refuses the rest, with what it has left', async () => {
  const each = 190_000n;
  const affordable = 4n;
  const cases = await Promise.all(Array.from({ length: 12 }, () => emergency()));
  await leave(each * affordable + 1_000n);
  const before = await traces();
  const answers = await Promise.all(cases.map((caseId) => pay({ caseId, amount: '1900.00' })));
  expect(answers.filter((answer) => answer === 'PAPERS_OWED')).toHaveLength(Number(affordable));
  expect(answers.filter((answer) => answer === 'INSUFFICIENT_FUNDS')).toHaveLength(8);
  expect(await balance()).toBe(1_000n);
  const after = await traces();
  expect(after.grants).toBe((before.grants ?? 0) + Number(affordable));
  expect(after.audits).toBe((before.audits ?? 0) + Number(affordable));
  expect((await verifyLedger(api.clone.database)).wrong).toEqual([]);
});

/** Sets the rest of the fund aside, so that only so many fen are available. */
async function leave(amount: bigint): Promise<void> {
  const actor = await api.actor('COUNTY_APPROVER', '340121');
  const [fund] = await api.clone.database.execute<{ id: string }>(
    `select id from fund where township_id = $1 and kind = 'RESERVE'`,
    [HOT],
  );
  const aside = (await balance()) - amount;
  const reserved = await api.clone.database.transaction((tx) =>
    reserve(tx, ledgerAct(actor), {
      fundId: fund?.id as string,
      amount: aside,
      programme: 'TEMPORARY_EMERGENCY',
      memo: 'Set aside for the test',
    }),
  );
  expect(reserved.ok).toBe(true);
}
