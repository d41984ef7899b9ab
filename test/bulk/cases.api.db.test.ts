import { writeTable } from '../../src/bulk/table-file.service.js';
import { codes, done, neighbour } from '../cases/walks/walk.js';
import { ContinueImportDocument, LeadsDocument, WorklistDocument } from '../generated/operations.js';
import { anId } from '../households/a-household.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';

const XIATANG = '340121106';
const BEITANG = 'FCFT2';
const CASE_HEADINGS = [
  ...['申请编号', '申请人身份号码', '救助项目', '申请渠道', '申请金额', '已交材料', '附加问题答案'],
  ...['急难类型', '发生日期', '紧急'],
];
const CHANGE_HEADINGS = ['身份号码', '变动事项', '发生日期', '金额', '下降前月收入', '数据来源'];
const DAY = '2026-08-20';

let api: TestApi;
let clerk: Caller;
let first: Awaited<ReturnType<typeof neighbour>>;
/** Resident ids of people of the township: the heads of two households, then others. */
let ids: readonly string[];

beforeAll(async () => {
  api = await testApi({ today: DAY });
  clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
  first = await neighbour(api, XIATANG, 0);
  const second = await neighbour(api, XIATANG, 1);
  const people = await api.clone.database.db
    .selectFrom('Person as p')
    .innerJoin('Membership as m', 'm.personId', 'p.id')
    .innerJoin('Household as h', 'h.id', 'm.householdId')
    .select(['p.jurisdictionId', 'p.residentIdSealed'])
    .where('h.townshipId', '=', XIATANG)
    .orderBy('p.id')
    .execute();
  const heads = [first.residentId, second.residentId];
  const others = people
    .map((person) => api.sealer.open(person.jurisdictionId, 'person.residentId', person.residentIdSealed))
    .filter((id) => !heads.includes(id));
  ids = [...heads, ...others];
  expect(ids.length).toBeGreaterThan(4);
}, 60_000);

afterAll(async () => await api.close());

async function handIn(
  kind: string,
  rows: readonly (readonly string[])[],
  { dryRun = false, caller = clerk, format = 'CSV' as 'CSV' | 'XLSX' } = {},
) {
  const { status, bytes } = await caller.fetch(`/imports/${kind}?dryRun=${dryRun}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': `list.${format.toLowerCase()}` },
    payload: await writeTable(rows, format),
  });
  const body = JSON.parse(bytes.toString('utf8')) as { import?: { id: string } };
  return { status, id: body.import?.id ?? '' };
}

async function proceed(importId: string, items = 200) {
  const { continueImport } = await clerk.run(ContinueImportDocument, { input: { importId, items } });
  const { counts, items: report } = done(continueImport, 'import');
  return { counts: Object.fromEntries(counts.map(({ itemStatus, count }) => [itemStatus, count])), report };
}

const casesOf = async (householdId: string) =>
  (await clerk.run(WorklistDocument, { filter: { householdId } })).cases.nodes;
const dataLeads = async () =>
  (await clerk.run(LeadsDocument, { filter: { source: 'DATA_MATCH' }, first: 50 })).leads.nodes;
const idOf = (nth: number) => ids[nth] ?? '';

function applications(): readonly (readonly string[])[] {
  const stranger = anId('1971-04-05', 883);
  return [
    CASE_HEADINGS,
    ['A-1', idOf(0), '临时救助（急难型）', '服务窗口', '1800.00', '', 'STAGES=2', '火灾', '2026-08-18', '是'],
    ['A-1', '', 'SUBSISTENCE_ALLOWANCE', '', '', '', '', '', '', ''],
    ['A-2', stranger, 'SUBSISTENCE_ALLOWANCE', 'WINDOW', '', '', '', '', '', ''],
    ['A-3', idOf(1), '没有的项目', 'WINDOW', '', '', '', '', '', ''],
    ['A-4', idOf(1), 'TEMPORARY_EMERGENCY', 'WINDOW', '100.00', '', 'STAGES=两', '火灾', '2026-08-21', ''],
    ['A-5', idOf(1), 'SUBSISTENCE_ALLOWANCE', '传真', '一百', '', '', '', '', '也许'],
  ];
}

describe('J16.1 C3 Applications in bulk', () => {
  test('a dry run reports on each row and opens nothing', async () => {
    const { status, id } = await handIn('cases', applications(), { dryRun: true });
    expect(status).toBe(201);
    const { counts, report } = await proceed(id);
    expect(counts).toEqual({ VALID: 1, REFUSED: 4 });
    expect(await casesOf(first.id)).toEqual([]);
    const found = report.map(({ firstRow, problems }) => [
      firstRow,
      problems.map(({ code, column }) => [column, code]),
    ]);
    expect(found).toEqual([
      [2, []],
      [4, [['申请人身份号码', 'NO_LIVE_HOUSEHOLD']]],
      [5, [['救助项目', 'PROGRAMME_UNKNOWN']]],
      [
        6,
        [
          ['附加问题答案', 'ANSWER_INVALID'],
          ['发生日期', 'DATE_IN_FUTURE'],
        ],
      ],
      [
        7,
        [
          ['申请渠道', 'CELL_CODE'],
          ['紧急', 'CELL_CODE'],
          ['申请金额', 'CELL_UNREADABLE'],
        ],
      ],
    ]);
    expect(report.every(({ pickupCode, madeId }) => pickupCode === null && madeId === null)).toBe(true);
  });

  test('one form of several rows opens one case a programme; the applicant can follow it; a repeated file changes nothing', async () => {
    const { id } = await handIn('cases', applications());
    const { counts, report } = await proceed(id, 1);
    expect(counts).toEqual({ CREATED: 1, WAITING: 4 });
    expect(report[0]?.madeId).not.toBeNull();
    expect(report[0]?.pickupCode).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    const opened = await casesOf(first.id);
    expect(opened.map(({ programme }) => programme).sort()).toEqual([
      'SUBSISTENCE_ALLOWANCE',
      'TEMPORARY_EMERGENCY',
    ]);
    expect((await handIn('cases', applications())).id).toBe(id);
    expect((await proceed(id)).counts).toEqual({ CREATED: 1, REFUSED: 4 });
    const inExcel = await handIn('cases', applications().slice(0, 3), { format: 'XLSX' });
    expect((await proceed(inExcel.id)).counts).toEqual({ UNCHANGED: 1 });
    expect(await casesOf(first.id)).toHaveLength(2);
    const again = await handIn('cases', applications().slice(0, 3));
    expect((await proceed(again.id)).counts).toEqual({ UNCHANGED: 1 });
    expect(await casesOf(first.id)).toHaveLength(2);
    const other = applications()
      .slice(0, 3)
      .map((row) => row.map((cell) => (cell === 'A-1' ? 'A-9' : cell)));
    const second = await proceed((await handIn('cases', other)).id);
    expect(second.report[0]?.problems[0]?.code).toBe('ALREADY_APPLIED');
    expect(await casesOf(first.id)).toHaveLength(2);
  });

  test('J16.2 a household of another township is passed on to the place responsible', async () => {
    const { residentId, headName } = await neighbour(api, BEITANG, 0);
    const rows = [
      CASE_HEADINGS,
      ['B-1', residentId, 'SUBSISTENCE_ALLOWANCE', 'WINDOW', '', '', '', '', '', ''],
    ];
    expect((await proceed((await handIn('cases', rows)).id)).counts).toEqual({ CREATED: 1 });
    const there = await api.clone.database.db
      .selectFrom('Case')
      .select(['townshipId'])
      .where('headName', '=', headName)
      .where('appliedOn', '=', DAY as never)
      .execute();
    expect(there).toEqual([{ townshipId: BEITANG }]);
  });
});

describe('J15 N3.2 X10 Changes of registries in bulk', () => {
  const rows = () => [
    CHANGE_HEADINGS,
    [idOf(2), '失业', '2026-08-01', '', '', '县人社局'],
    [idOf(3), 'DEATH', '2026/08/02', '', '', '县公安局'],
    [idOf(4), '医疗费用支出', '2026-08-03', '52300.00', '', '县医保局'],
    [idOf(4), '新增残疾', '2026-08-21', '', '', '县残联'],
    [idOf(1), '收入下降', '2026-08-03', '900.00', '', '县税务局'],
    [anId('1971-04-05', 883), '失业', '2026-08-01', '', '', '县人社局'],
    [idOf(1).replace(/.$/, (last) => (last === '1' ? '2' : '1')), '失业', '2026-08-01', '', '', '县人社局'],
    [idOf(1), '搬家', '2026-08-01', '', '', '县人社局'],
    [idOf(2), '失业', '2026-08-01', '', '', '县人社局转县民政局'],
  ];

  test('the report says row by row what became of each; alerts become leads, once', async () => {
    const { id: tried } = await handIn('registry-changes', rows(), { dryRun: true });
    expect((await proceed(tried)).counts).toEqual({ VALID: 4, REFUSED: 5 });
    expect(await dataLeads()).toEqual([]);
    const { id } = await handIn('registry-changes', rows());
    const { report } = await proceed(id);
    expect(
      report.map(({ status, changeOutcome, problems }) => [status, changeOutcome, problems[0]?.code ?? null]),
    ).toEqual([
      ['CREATED', 'ALERTED', null],
      ['CREATED', 'ALERTED', null],
      ['CREATED', 'RULE_INCOMPLETE', null],
      ['REFUSED', null, 'DATE_IN_FUTURE'],
      ['REFUSED', null, 'AMOUNT_MISSING'],
      ['REFUSED', null, 'UNKNOWN_PERSON'],
      ['REFUSED', null, 'RESIDENT_ID_CHECK_CHARACTER'],
      ['REFUSED', null, 'CELL_CODE'],
      ['UNCHANGED', 'KNOWN', null],
    ]);
    expect((await dataLeads()).map(({ id: lead }) => lead).sort()).toEqual(
      report.flatMap(({ madeId }) => (madeId === null ? [] : [madeId])).sort(),
    );
    const again = await handIn('registry-changes', [
      ...rows(),
      [idOf(1), '新增残疾', '2026-08-01', '', '', '县残联'],
    ]);
    expect((await proceed(again.id)).counts).toEqual({ UNCHANGED: 4, REFUSED: 5, CREATED: 1 });
    expect(await dataLeads()).toHaveLength(3);
    const text = JSON.stringify(report);
    for (const nth of [1, 2, 3, 4]) expect(text).not.toContain(idOf(nth));
  });

  test('a village hands none in, and nobody goes on with the import of somebody else', async () => {
    const village = await api.clone.database.db
      .selectFrom('Officer')
      .select('organisationId')
      .where('role', '=', 'VILLAGE_OFFICER')
      .where('jurisdictionId', '=', 'changfeng-county')
      .executeTakeFirstOrThrow();
    const caller = api.as('VILLAGE_OFFICER', village.organisationId);
    expect((await handIn('registry-changes', rows(), { caller })).status).toBe(403);
    const { id } = await handIn('registry-changes', rows().slice(0, 2));
    const colleague = api.as('TOWNSHIP_OFFICER', XIATANG, 2);
    const { continueImport } = await colleague.run(ContinueImportDocument, {
      input: { importId: id, items: 1 },
    });
    expect(codes(continueImport)).toEqual(['NOT_FOUND']);
  });
});
