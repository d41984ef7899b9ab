import { readTable, writeTable } from '../../src/bulk/table-file.service.js';
import { unwrap } from '../../src/shared/result.js';
import { codes, done } from '../cases/walks/walk.js';
import { ContinueImportDocument } from '../generated/operations.js';
import { anId } from '../households/a-household.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';

const XIATANG = '340121106';
const HEADINGS = [
  ...['户编号', '与户主关系', '姓名', '身份号码', '乡镇代码', '户籍地区划代码', '城乡类别', '建户日期'],
  ...['居住地址', '月工资收入', '个人情况', '情况等级'],
];
const GOOD_ID = anId('1970-03-02', 871);
const WIFE = anId('1972-05-06', 872);
const WRONG_ID = `${anId('1980-01-01', 873).slice(0, 17)}${anId('1980-01-01', 873).endsWith('1') ? '2' : '1'}`;

const row = (household: string, relation: string, name: string, id: string, more: readonly string[] = []) => [
  ...[household, relation, name, id, XIATANG, '340121', '农村', '2020-01-01'],
  ...more,
];
const ROWS = [
  row('1', '户主', '批量甲', GOOD_ID, ["'=HYPERLINK(1)", '800.00']),
  row('1', 'SPOUSE', '批量乙', WIFE, ['', '', 'DISABILITY_PHYSICAL', '2']),
  row('2', '户主', '批量丙', WRONG_ID),
  row('3', '邻居', '批量丁', anId('1981-02-03', 875), ['', '八百']),
];

describe('Households in bulk', () => {
  let api: TestApi;
  let clerk: Caller;

  beforeAll(async () => {
    api = await testApi({ today: '2026-08-20' });
    clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
  }, 60_000);
  afterAll(async () => await api.close());

  async function handIn(content: Buffer, { dryRun = false, caller = clerk, name = '家庭.csv' } = {}) {
    const { status, bytes } = await caller.fetch(`/imports/households?dryRun=${dryRun}`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'x-file-name': encodeURIComponent(name) },
      payload: content,
    });
    const body = JSON.parse(bytes.toString('utf8')) as {
      import?: { id: string; rowCount: number };
      errors?: { message: string; extensions: { code: string } }[];
    };
    return { status, id: body.import?.id ?? '', code: body.errors?.[0]?.extensions.code };
  }

  async function proceed(importId: string, items = 200) {
    const { continueImport } = await clerk.run(ContinueImportDocument, { input: { importId, items } });
    const { counts, items: report } = done(continueImport, 'import');
    return { counts: Object.fromEntries(counts.map(({ itemStatus, count }) => [itemStatus, count])), report };
  }

  const households = async () =>
    Number(
      (
        await api.clone.database.db
          .selectFrom('Household')
          .select((eb) => eb.fn.countAll().as('count'))
          .executeTakeFirstOrThrow()
      ).count,
    );

  test('C3, X9: a dry run reports on every row and keeps nothing', async () => {
    const before = await households();
    const { status, id } = await handIn(await writeTable([HEADINGS, ...ROWS], 'CSV'), { dryRun: true });
    expect(status).toBe(201);
    const { counts, report } = await proceed(id);
    expect(counts).toEqual({ VALID: 1, REFUSED: 2 });
    expect(await households()).toBe(before);
    expect(report.map(({ firstRow, lastRow, status: came }) => [firstRow, lastRow, came])).toEqual([
      [2, 3, 'VALID'],
      [4, 4, 'REFUSED'],
      [5, 5, 'REFUSED'],
    ]);
    const [, wrongId, unreadable] = report;
    expect(wrongId?.problems).toMatchObject([{ row: 4, column: '身份号码' }]);
    expect(wrongId?.problems[0]?.value).toMatch(/^3\*+\d$/);
    expect(unreadable?.problems).toMatchObject([
      { row: 5, column: '与户主关系', code: 'CELL_CODE' },
      { row: 5, column: '月工资收入', code: 'CELL_UNREADABLE', value: '**' },
    ]);
    expect(JSON.stringify(report)).not.toContain(WRONG_ID);
  });

  test('an import that was broken off goes on where it stopped, and a repeated one changes nothing', async () => {
    const before = await households();
    const file = await writeTable([HEADINGS, ...ROWS], 'CSV');
    const { id } = await handIn(file);
    expect((await proceed(id, 1)).counts).toEqual({ CREATED: 1, WAITING: 2 });
    expect((await handIn(file)).id).toBe(id);
    expect((await proceed(id)).counts).toEqual({ CREATED: 1, REFUSED: 2 });
    expect((await proceed(id)).counts).toEqual({ CREATED: 1, REFUSED: 2 });
    expect(await households()).toBe(before + 1);
    const sameInExcel = await writeTable([HEADINGS, ...ROWS.slice(0, 2)], 'XLSX');
    const again = await handIn(sameInExcel, { name: '家庭.xlsx' });
    expect(again.id).not.toBe(id);
    expect((await proceed(again.id)).counts).toEqual({ UNCHANGED: 1 });
    expect(await households()).toBe(before + 1);
  });

  test('rows go the way of the window: sealed, audited, and refused by the record', async () => {
    const { db } = api.clone.database;
    const person = await db
      .selectFrom('Person')
      .selectAll()
      .where('name', '=', '批量甲')
      .executeTakeFirstOrThrow();
    expect(person.residentIdSealed).toMatch(/^s1\./);
    const left = await db
      .selectFrom('ImportItem')
      .select('rowSealed')
      .where('itemStatus', '<>', 'WAITING')
      .execute();
    expect(left.every(({ rowSealed }) => rowSealed === null)).toBe(true);
    const audits = await db
      .selectFrom('AuditEntry')
      .select('operation')
      .where('operation', 'in', ['beginImport', 'registerHousehold'])
      .orderBy('id', 'desc')
      .limit(4)
      .execute();
    expect(audits.map(({ operation }) => operation)).toContain('registerHousehold');
    const changed = ROWS.slice(0, 1).map((cells) =>
      cells.map((cell) => (cell === '800.00' ? '900.00' : cell)),
    );
    const { id } = await handIn(await writeTable([HEADINGS, ...changed], 'CSV'), { name: '变更.csv' });
    const { counts, report } = await proceed(id);
    expect(counts).toEqual({ REFUSED: 1 });
    expect(report[0]?.problems[0]?.row).toBe(2);
  });

  test('what is no table, or of another place or officer, is refused', async () => {
    const strange = await handIn(Buffer.from([0xff, 0xfe, 0x00, 0x41]));
    expect([strange.status, strange.code]).toEqual([422, 'FILE_UNREADABLE']);
    const heading = await handIn(await writeTable([[...HEADINGS, '备注'], ...ROWS], 'CSV'));
    expect(heading.code).toBe('HEADING');
    const missing = await handIn(
      await writeTable([HEADINGS.slice(1), ...ROWS.map((r) => r.slice(1))], 'CSV'),
    );
    expect(missing.code).toBe('COLUMN_MISSING');
    const elsewhere = row('9', '户主', '批量戊', anId('1985-05-05', 877)).map((c) =>
      c === XIATANG ? '340121100' : c,
    );
    const { id } = await handIn(await writeTable([HEADINGS, elsewhere], 'CSV'), { name: '外乡镇.csv' });
    expect((await proceed(id)).report[0]?.problems[0]?.code).toMatch(/PLACE|TOWNSHIP/);
    const other = api.as('TOWNSHIP_OFFICER', XIATANG, 2);
    const { continueImport } = await other.run(ContinueImportDocument, { input: { importId: id, items: 1 } });
    expect(codes(continueImport)).toEqual(['NOT_FOUND']);
    expect((await handIn(Buffer.from('x'), { caller: api.anonymous() })).status).toBe(401);
  });

  test('C9, X9: lists are exported as far as the officer reaches, masked, and safe for spreadsheets', async () => {
    const { status, headers, bytes } = await clerk.fetch('/exports/households.csv');
    expect(status).toBe(200);
    expect(headers['content-disposition']).toBe('attachment; filename="households.csv"');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head = [], ...rows] = unwrap(await readTable(bytes));
    expect(head).toContain('户主身份号码');
    const own = rows.find((cells) => cells.includes('批量甲')) ?? [];
    expect(own[3]).toBe('2');
    expect(own[2]).toMatch(/\*{6,}/);
    expect(bytes.toString('utf8')).not.toContain(GOOD_ID);
    expect(new Set(rows.map((cells) => cells[4]))).toEqual(new Set([XIATANG]));
    const excel = await clerk.fetch('/exports/cases.xlsx');
    expect(unwrap(await readTable(excel.bytes))[0]).toContain('案件编号');
    const { detail } = await api.clone.database.db
      .selectFrom('AuditEntry')
      .select('detail')
      .where('operation', '=', 'exportList')
      .orderBy('id')
      .executeTakeFirstOrThrow();
    expect(detail).toEqual({ list: 'HOUSEHOLDS', format: 'CSV', rows: rows.length });
    expect((await api.anonymous().fetch('/exports/households.csv')).status).toBe(401);
  });

  test('no cell of a file is taken for a formula', async () => {
    const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx'];
    const csv = (await writeTable([dangerous], 'CSV')).toString('utf8');
    for (const cell of dangerous) expect(csv).toContain(`'${cell}`);
  });
});
