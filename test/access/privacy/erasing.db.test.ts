import { SEALED_FATES } from '../../../src/access/privacy/erasing.js';
import { RetentionService } from '../../../src/access/privacy/retention.service.js';
import { SEALED_COLUMNS } from '../../../src/access/privacy/sealed-columns.js';
import { newId } from '../../../src/database/new-id.js';
import type { HouseholdRow } from '../../../src/households/household.entity.js';
import { localDate } from '../../../src/shared/local-date.js';
import { unwrap } from '../../../src/shared/result.js';
import { addCounty, clerk, sealer, servicesOn } from '../../households/a-county.js';
import { aForm, aMember, anId } from '../../households/a-household.js';
import { runAt, type TestDatabase, testDatabase } from '../../support/database.js';
import { COUNTY } from '../an-actor.js';

const SAID = '李大山的堂兄张三说';
const AT = '2020-03-01T00:00:00Z';
const ON = '2020-03-01';
const TOWN = 'F0101';
const TOMB = '（已删除）';
const rule = (today: string) => ({
  years: 5,
  today: localDate(today),
  now: new Date('2026-08-20T02:00:00Z'),
  requestId: 'erasing-1',
});

let clone: TestDatabase;
let retention: RetentionService;
let household: HouseholdRow;
let caseId: string;
let applicationId: string;

beforeEach(async () => {
  clone = await testDatabase();
  await addCounty(clone.database);
  retention = new RetentionService(clone.database, sealer);
  const longAgo = clerk({ now: new Date('2020-02-01T00:00:00Z'), today: localDate('2020-02-01') });
  const members = [aMember('李大山', anId('1950-05-01', 11), 'HEAD', { phone: '13900001111' })];
  household = unwrap(await servicesOn(clone.database).households.register(longAgo, aForm({ members }), []));
  caseId = newId();
  applicationId = newId();
  await write();
  await clone.database.execute("update membership set active_until = '2020-12-31'");
  await clone.database.execute("update household set closed_on = '2020-12-31'");
});

afterEach(async () => await clone.drop());

/** Rows as they stand beside a case, each filled as far as its checks ask for it; some of nobody on record. */
async function write(): Promise<void> {
  const by = clerk().officerId;
  const sealed = (field: string) => sealer.seal(COUNTY, field, SAID);
  const base = { jurisdictionId: COUNTY };
  const hash = 'a'.repeat(64);
  const jobId = newId();
  const contentId = newId();
  const noticeId = newId();
  const letterId = newId();
  const rows: [string, object][] = [
    [
      'application',
      {
        ...{ id: applicationId, household_id: household.id, applicant_person_id: household.headPersonId },
        ...{ channel: 'WINDOW', received_at: AT, received_on: ON, window_organisation_id: TOWN },
        ...{ township_id: TOWN, status: 'SUBMITTED', programmes: ['T'], answers: {}, urgent: false },
        created_by: by,
      },
    ],
    [
      'welfare_case',
      {
        ...{ id: caseId, number: 'N1', application_id: applicationId, household_id: household.id },
        ...{ applicant_person_id: household.headPersonId, head_name: '李大山', programme: 'T' },
        ...{ status: 'REFUSED', township_id: TOWN, applied_on: ON, accepted_on: ON, decided_on: ON },
        ...{ pay_first: 'NONE', urgent: false, disputed: false, near_relative: false, open_objections: 0 },
        ...{
          evidence: [],
          pickup_code_hash: 'h',
          pickup_code_sealed: sealer.seal(COUNTY, 'case.pickupCode', 'A'),
        },
        ...{ version: 1, created_at: AT, updated_at: AT },
      },
    ],
    [
      'objection',
      {
        ...{
          id: newId(),
          case_id: caseId,
          notice_id: noticeId,
          raised_on: ON,
          status: 'OPEN',
          recorded_by: by,
        },
        ...{ raised_by_sealed: sealed('objection.raisedBy'), grounds: SAID },
      },
    ],
    ...[caseId, null].map((about): [string, object] => [
      'complaint',
      {
        ...{ id: newId(), kind: 'COMPLAINT', case_id: about, township_id: TOWN, received_on: ON },
        ...{ raised_by_sealed: sealed('complaint.raisedBy'), contact_sealed: sealed('complaint.contact') },
        ...{ grounds: SAID, due_on: ON, status: 'UPHELD', answered_on: ON, answered_by: by },
        ...{ finding: '属实', recorded_by: by },
      },
    ]),
    ...[household.headPersonId, null].map((person): [string, object] => [
      'lead',
      {
        ...{ id: newId(), source: 'VILLAGE', reported_on: ON, township_id: TOWN, person_name: SAID },
        ...{ contact_sealed: sealed('lead.contact'), description: SAID, status: 'CLOSED', level: 'TOWNSHIP' },
        ...{ closed_reason: '无需救助', closed_on: ON, closed_by: by, person_id: person },
        ...{ created_by: by, created_at: AT },
      },
    ]),
    ...[household.headPersonId, null].map((person): [string, object] => [
      'application_draft',
      {
        ...{
          id: newId(),
          status: 'DISCARDED',
          form_sealed: sealed('applicationDraft.form'),
          person_id: person,
        },
        ...{ organisation_id: person === null ? TOWN : null, created_by: person === null ? by : null },
        ...{ version: 1, created_at: AT, updated_at: AT },
      },
    ]),
    [
      'arrival',
      {
        ...arrivalOf(),
        ...{ status: 'ACCEPTED', household_id: household.id, file_sealed: sealed('arrival.file') },
      },
    ],
    ['arrival', { ...arrivalOf(), status: 'RETURNED', answer: SAID }],
    ['departure', departureOf(by)],
    [
      'import_job',
      {
        ...{ id: jobId, kind: 'HOUSEHOLDS', file_name: 'a.csv', sha256: hash, dry_run: false, row_count: 2 },
        ...{ requested_by: by, created_at: AT },
      },
    ],
    [
      'import_item',
      {
        ...{ id: newId(), job_id: jobId, first_row: 2, last_row: 2, row_sealed: sealed('importItem.row') },
        ...{ row_index: 'a', item_status: 'WAITING', problems: '[]' },
      },
    ],
    [
      'import_item',
      {
        ...{ id: newId(), job_id: jobId, first_row: 3, last_row: 3, row_index: 'b', item_status: 'CREATED' },
        ...{ problems: JSON.stringify([{ message: SAID }]), made_id: applicationId, done_at: AT },
        pickup_code_sealed: sealed('case.pickupCode'),
      },
    ],
    [
      'stored_content',
      {
        ...{ id: contentId, sha256: hash, size: 3, place: 'DATABASE', created_at: AT },
        key_sealed: sealed('storedContent.key'),
      },
    ],
    [
      'attachment',
      {
        ...{ id: newId(), application_id: applicationId, file_name: SAID, media_type: 'application/pdf' },
        ...{ size: 3, sha256: hash, content_id: contentId, uploaded_by: by, uploaded_at: AT },
      },
    ],
    ['letter', { id: letterId, case_id: caseId, sha256: hash }],
    ['letter_text', { id: letterId, content_sealed: sealed('letter.content') }],
    [
      'near_relative',
      {
        ...{ id: newId(), officer_id: by, relation: 'PARENT', relative_sealed: sealed('person.residentId') },
        relative_index: await indexOfHead(),
      },
    ],
  ];
  // The rows stand alone: what they refer to is left out, so this copy of the database forgets its foreign keys.
  const keys = await clone.database.execute<{ statement: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as statement
       from pg_constraint where contype = 'f' and conparentid = 0 and connamespace = 'public'::regnamespace`,
  );
  await runAt(clone.ownerUrl, ...keys.map(({ statement }) => statement));
  for (const [table, row] of rows)
    await insert(clone.database, table, { jurisdiction_id: base.jurisdictionId, ...row });
}

type Executor = { execute(statement: string, parameters?: readonly unknown[]): Promise<unknown> };

/** Inserts a row; columns that must not be null and are not given get an empty value of their type. */
async function insert(tx: Executor, table: string, row: object): Promise<void> {
  const needed = (await tx.execute(
    `select column_name as name, data_type as type from information_schema.columns
      where table_name = $1 and is_nullable = 'NO' and column_default is null and is_identity = 'NO'
        and is_generated = 'NEVER'`,
    [table],
  )) as { name: string; type: string }[];
  const empty: Readonly<Record<string, unknown>> = {
    text: 'x',
    uuid: newId(),
    date: ON,
    boolean: false,
    integer: 1,
    ARRAY: [],
    'timestamp with time zone': AT,
  };
  const filled: Record<string, unknown> = { ...row };
  for (const { name, type } of needed) if (!(name in filled)) filled[name] = empty[type];
  const names = Object.keys(filled);
  await tx.execute(
    `insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')})
     values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(filled),
  );
}

async function indexOfHead(): Promise<string> {
  const { residentIdIndex } = await clone.database.db
    .selectFrom('Person')
    .select('residentIdIndex')
    .executeTakeFirstOrThrow();
  return residentIdIndex;
}

function arrivalOf(): object {
  return {
    ...{ id: newId(), from_jurisdiction_id: 'other-county', township_id: TOWN, head_name: '李大山' },
    ...{ member_count: 1, programmes: [], moved_on: ON, due_on: ON, note: SAID, sent_on: ON },
    ...{ answered_on: ON, without_case: [] },
  };
}

function departureOf(by: string): object {
  return {
    ...{ id: newId(), household_id: household.id, township_id: TOWN, to_jurisdiction_id: 'other-county' },
    ...{ to_township_id: 'x', moved_on: ON, due_on: ON, note: SAID, status: 'RETURNED', sent_on: ON },
    ...{ sent_by: by, answered_on: ON, answer: SAID },
  };
}

/** What the sealed columns of the service say now, by column: only what is not empty. */
async function saidIn(): Promise<ReadonlySet<string>> {
  const said = new Set<string>();
  for (const { table, column, field } of SEALED_COLUMNS) {
    const rows = await clone.database.execute<{ sealed: string }>(
      `select "${column}" as sealed from "${table}" where "${column}" is not null and jurisdiction_id = $1`,
      [COUNTY],
    );
    for (const { sealed } of rows)
      if (sealer.open(COUNTY, field, sealed) !== '') said.add(`${table}.${column}`);
  }
  return said;
}

const fatesOf = (...fates: readonly string[]) =>
  Object.entries(SEALED_FATES).flatMap(([column, fate]) =>
    'erased' in fate && fates.includes(fate.erased) ? [column] : [],
  );

describe('What was said and sealed beside a case', () => {
  test('goes with the person, and what belongs to nobody goes with its time', async () => {
    const before = await saidIn();
    for (const column of fatesOf('WITH_PERSON', 'WITH_BOTH', 'WITH_TIME')) {
      if (column !== 'person.bank_account_sealed') expect(before).toContain(column);
    }
    expect(await retention.eraseDue(rule('2026-08-20'))).toBe(1);
    const between = await saidIn();
    for (const column of fatesOf('WITH_PERSON')) expect(between).not.toContain(column);
    expect([...between].sort()).toEqual(
      [...fatesOf('WITH_BOTH', 'WITH_TIME'), 'welfare_case.pickup_code_sealed'].sort(),
    );
    expect(await retention.eraseUnbound(rule('2026-08-20'))).toBe(7);
    expect([...(await saidIn())]).toEqual(['welfare_case.pickup_code_sealed']);
    expect(await retention.eraseUnbound(rule('2026-08-20'))).toBe(0);
    const audited = "select detail from audit_entry where operation = 'eraseUnbound'";
    expect(await clone.database.execute(audited)).toEqual([
      { detail: { years: 5, overSince: '2021-08-20', rows: 7 } },
    ]);
  });

  test('leaves no name in the moves, the reports and the complaints', async () => {
    await retention.eraseDue(rule('2026-08-20'));
    await retention.eraseUnbound(rule('2026-08-20'));
    const tables = ['arrival', 'departure', 'lead', 'complaint', 'objection', 'import_item', 'attachment'];
    const union = tables.map((table) => `select t::text as text from ${table} t`).join(' union all ');
    const texts = JSON.stringify(await clone.database.execute(union));
    expect(texts).not.toContain('张三');
    expect(texts).not.toContain('李大山');
    expect(texts).not.toContain('属实');
    expect(await clone.database.execute('select distinct head_name from arrival')).toEqual([
      { headName: TOMB },
    ]);
  });

  test('stays until its period is over, to the day', async () => {
    const before = await saidIn();
    expect(await retention.eraseUnbound(rule('2025-02-28'))).toBe(0);
    expect(await saidIn()).toEqual(before);
    expect(await retention.eraseUnbound(rule('2025-03-01'))).toBe(7);
  });

  test.each([
    [
      'a complaint about the case is open',
      "update complaint set status = 'OPEN', answered_on = null, answered_by = null, finding = null where case_id is not null",
    ],
    [
      'the citizen has worked on a form since',
      "update application_draft set updated_at = '2024-01-01' where person_id is not null",
    ],
  ])('keeps the person while %s', async (_, statement) => {
    await clone.database.execute(statement);
    expect(await retention.countDue(rule('2026-08-20'))).toBe(0);
  });
});
