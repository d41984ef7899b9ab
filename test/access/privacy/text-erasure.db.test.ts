import { overwritePerson, overwriteUnbound } from '../../../src/access/privacy/erasing.store.js';
import {
  type ErasedTexts,
  PERSONAL_TEXTS,
  UNBOUND_TEXTS,
} from '../../../src/access/privacy/personal-texts.js';
import { personsDue } from '../../../src/access/privacy/retention.store.js';
import { FIRST_KEY } from '../../../src/access/privacy/sealed-text.store.js';
import { TEXT_FATES } from '../../../src/access/privacy/text-fates.js';
import { ERASABLE, ERASING_SETTING } from '../../../src/database/erasable.js';
import { newId } from '../../../src/database/new-id.js';
import type { HouseholdRow } from '../../../src/households/household.entity.js';
import { localDate } from '../../../src/shared/local-date.js';
import { unwrap } from '../../../src/shared/result.js';
import { TOMBSTONE, TOMBSTONE_SQL } from '../../../src/shared/tombstone.js';
import { addCounty, clerk, sealer, servicesOn } from '../../households/a-county.js';
import { aForm, aMember, anId } from '../../households/a-household.js';
import { runAt, type TestDatabase, testDatabase } from '../../support/database.js';
import { COUNTY } from '../an-actor.js';
import { columnsHolding } from './holding.js';

const MARKER = '据邻居王五反映李大山';
const ON = '2020-03-01';
const AT = `${ON}T00:00:00Z`;
const LIST = (entries: readonly ErasedTexts[]) => [
  ...new Set(entries.flatMap(({ table, texts }) => Object.keys(texts).map((column) => `${table}.${column}`))),
];

/** How the words stand in columns that are not plain text. */
const SHAPES: Readonly<Record<string, string>> = {
  'case_step.record': JSON.stringify({ opinion: MARKER, heldOn: ON, participants: [MARKER], signed: true }),
  'earlier_step.record': JSON.stringify({ opinion: MARKER }),
  'economic_check.findings': JSON.stringify([{ source: 'TAX', differs: true, note: MARKER }]),
  'import_item.problems': JSON.stringify([{ message: MARKER }]),
  'application.answers': JSON.stringify({ LEGAL_AID: { matter: MARKER } }),
};

let clone: TestDatabase;
let household: HouseholdRow;
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  clone = await testDatabase();
  await addCounty(clone.database);
  const longAgo = clerk({ now: new Date(AT), today: localDate(ON) });
  const members = [aMember('李大山', anId('1950-05-01', 11), 'HEAD')];
  household = unwrap(await servicesOn(clone.database).households.register(longAgo, aForm({ members }), []));
  ids = idsOf(household);
  // The rows stand alone and hold nothing but what they are found by: no check, no key and no trigger looks at them.
  const checks = await clone.database.execute<{ statement: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as statement
       from pg_constraint where contype in ('c', 'f') and conparentid = 0 and connamespace = 'public'::regnamespace`,
  );
  await runAt(clone.ownerUrl, ...checks.map(({ statement }) => statement));
});

afterAll(async () => await clone.drop());

/** What the rows about a household are found by. */
function idsOf({ id, headPersonId: person }: HouseholdRow): Readonly<Record<string, string>> {
  return {
    ...{ household_id: id, person_id: person, payee_person_id: person, applicant_person_id: person },
    ...{ case_id: newId(), application_id: newId(), lead_id: newId(), payment_id: newId() },
    ...{ referral_id: newId(), dishonesty_id: newId(), recovery_id: newId() },
  };
}

/** The row of a table as it is found: what others refer to has their id. */
const OWN_ID: Readonly<Record<string, string>> = {
  welfare_case: 'case_id',
  application: 'application_id',
  lead: 'lead_id',
  payment: 'payment_id',
  referral: 'referral_id',
  dishonesty: 'dishonesty_id',
  recovery: 'recovery_id',
};

/** Inserts a row with words in every one of these columns, of the person or of nobody on record. */
async function insert(table: string, columns: readonly string[], isBound: boolean): Promise<void> {
  const known = await clone.database.execute<{ name: string; type: string; isNullable: string }>(
    `select column_name as name, data_type as type, is_nullable as "isNullable" from information_schema.columns
      where table_schema = 'public' and table_name = $1 and is_identity = 'NO' and is_generated = 'NEVER'`,
    [table],
  );
  const values = known.map(({ name, type, isNullable }): [string, string | null] => {
    if (columns.includes(name)) {
      const words = SHAPES[`${table}.${name}`] ?? MARKER;
      return [name, type === 'bytea' ? `\\x${Buffer.from(words, 'utf8').toString('hex')}` : words];
    }
    const own = OWN_ID[table];
    if (name === 'id') return [name, isBound && own !== undefined ? (ids[own] ?? null) : newId()];
    if (name === 'jurisdiction_id') return [name, COUNTY];
    if (name === 'status' && table === 'lead') return [name, 'CLOSED'];
    if (isBound && ids[name] !== undefined) return [name, ids[name]];
    if (name === 'lead_id' && !isBound) return [name, unboundLead];
    if (isNullable === 'YES' && !/_on$|_at$/.test(name)) return [name, null];
    return [name, EMPTY[type]?.() ?? ON];
  });
  const row = values.map(([name, value]) => [
    name,
    isBound || table !== 'lead' || name !== 'id' ? value : unboundLead,
  ]);
  const list = row.map(([name]) => `"${name}"`).join(', ');
  const given = row.map(([, value]) =>
    value === null ? 'null' : `'${String(value).replaceAll("'", "''")}'`,
  );
  const statement = `insert into "${table}" (${list}) values (${given.join(', ')})`;
  await runAt(clone.superuserUrl, 'set session_replication_role = replica', statement);
}

const unboundLead = newId();
let count = 0;
const EMPTY: Readonly<Record<string, () => string>> = {
  text: () => `x${++count}`,
  uuid: () => newId(),
  boolean: () => 'false',
  integer: () => String(++count),
  bigint: () => String(++count),
  ARRAY: () => '{}',
  jsonb: () => '{}',
  bytea: () => '',
  'timestamp with time zone': () => AT,
};

/** A row of each table in which words go, with words in all of these columns. */
async function insertAll(entries: readonly ErasedTexts[], isBound: boolean): Promise<void> {
  const byTable = new Map<string, string[]>();
  for (const { table, texts } of entries)
    byTable.set(table, [...(byTable.get(table) ?? []), ...Object.keys(texts)]);
  for (const [table, columns] of byTable) await insert(table, columns, isBound);
}

const holding = async () => await columnsHolding(clone.database.db, MARKER);

async function erasePerson(id: string): Promise<void> {
  const person = { jurisdictionId: COUNTY, id };
  const empty = (field: string) => sealer.seal(COUNTY, field, '');
  const emptySealed = {
    residentId: empty('person.residentId'),
    objection: empty('objection.raisedBy'),
    complaint: empty('complaint.raisedBy'),
  };
  const erasure = { person, until: localDate('2026-08-20'), emptySealed };
  await clone.database.transaction(async (tx) => await overwritePerson(tx, erasure, 'index'));
}

const eraseUnbound = async (until: string) =>
  await clone.database.transaction(
    async (tx) =>
      await overwriteUnbound(tx, {
        jurisdictionId: COUNTY,
        until: localDate(until),
        emptyComplaint: sealer.seal(COUNTY, 'complaint.raisedBy', ''),
      }),
  );

describe('Words about a person', () => {
  test('go from every column that is said to lose them, append-only tables among them, and stay about others', async () => {
    await insertAll(PERSONAL_TEXTS, true);
    expect(await holding()).toEqual(LIST(PERSONAL_TEXTS).sort());
    const other = [aMember('赵远方', anId('1960-05-01', 12), 'HEAD')];
    const elsewhere = unwrap(
      await servicesOn(clone.database).households.register(clerk(), aForm({ members: other }), []),
    );
    await erasePerson(elsewhere.headPersonId);
    expect(await holding()).toEqual(LIST(PERSONAL_TEXTS).sort());
    await erasePerson(household.headPersonId);
    expect(await holding()).toEqual([]);
    const [step] = await clone.database.execute<{ record: object }>('select record from case_step');
    expect(step?.record).toEqual({
      ...{ opinion: TOMBSTONE, heldOn: ON, participants: TOMBSTONE, signed: true },
    });
    const [check] = await clone.database.execute<{ findings: object }>('select findings from economic_check');
    expect(check?.findings).toEqual([{ source: 'TAX', differs: true, note: null }]);
    await erasePerson(household.headPersonId);
  });

  test('that belong to nobody on record go on the day when their time is over', async () => {
    await insertAll(UNBOUND_TEXTS, false);
    expect(await holding()).toEqual(LIST(UNBOUND_TEXTS).sort());
    expect(await eraseUnbound('2020-02-29')).toBe(0);
    expect(await holding()).toEqual(LIST(UNBOUND_TEXTS).sort());
    expect(await eraseUnbound(ON)).toBe(UNBOUND_TEXTS.length);
    expect(await holding()).toEqual([]);
    expect(await eraseUnbound(ON)).toBe(0);
  });

  test('are kept where the list says why, so that the scan itself is tried', async () => {
    expect(TEXT_FATES.decision?.RULES).toContain('facts');
    await insert('decision', ['facts'], true);
    await erasePerson(household.headPersonId);
    expect(await holding()).toEqual(['decision.facts']);
  });
});

describe('The words about a person are still needed', () => {
  const until = localDate('2021-08-20');
  const due = async () =>
    (await personsDue(clone.database.db, { after: FIRST_KEY, until, limit: 10 })).length;

  beforeAll(async () => {
    const members = [aMember('孙未了', anId('1955-05-01', 13), 'HEAD')];
    const longAgo = clerk({ now: new Date(AT), today: localDate(ON) });
    ids = idsOf(
      unwrap(await servicesOn(clone.database).households.register(longAgo, aForm({ members }), [])),
    );
    await clone.database.execute("update membership set active_until = '2020-12-31'");
    await clone.database.execute("update household set closed_on = '2020-12-31'");
  });

  test.each([
    ['a claim on the household is open', 'recovery', 'closed_on = null'],
    ['a claim on the household was open since', 'recovery', "closed_on = '2024-01-01'"],
    ['a mark is being looked at again', 'dishonesty', "status = 'UNDER_REVIEW'"],
    ['a mark was passed on since', 'dishonesty', "status = 'CONFIRMED', passed_on = '2024-01-01'"],
    ['a warning is being examined', 'risk_warning', 'closed_on = null'],
    ['a report is open', 'lead', "status = 'OPEN', closed_on = null"],
  ])('while %s', async (_, table, change) => {
    expect(await due()).toBe(1);
    await insert(table, [], true);
    const by = table === 'dishonesty' || table === 'lead' ? 'person_id' : 'household_id';
    const here = `jurisdiction_id = '${COUNTY}' and ${by} = '${ids[by]}'`;
    expect(await due()).toBe(1);
    await clone.database.execute(`update ${table} set ${change} where ${here}`);
    expect(await due()).toBe(0);
    await clone.database.execute(`delete from ${table} where ${here}`);
  });
});

describe.each(Object.entries(ERASABLE))('A row of %s', (table, blanks) => {
  const [column = '', blank = ''] = Object.entries(blanks)[0] ?? [];
  const erasing = (statement: string) => async () =>
    await clone.database.transaction(async (tx) => {
      await tx.execute('select set_config($1, $2, true)', [ERASING_SETTING, 'on']);
      return await tx.execute(`${statement} returning 1`);
    });

  test('changes by erasing alone, in its words alone, and to nothing else than what stands for them', async () => {
    await insert(table, Object.keys(blanks), false);
    const toBlank = `update ${table} set ${column} = ${blank}`;
    await expect(clone.database.execute(toBlank)).rejects.toThrow(`Rows of ${table} are append-only`);
    await expect(runAt(clone.ownerUrl, toBlank)).rejects.toThrow(`Rows of ${table} are append-only`);
    const other = blank === 'null' ? `'{}'` : blank === TOMBSTONE_SQL ? `'${MARKER}!'` : `'x'::bytea`;
    await expect(erasing(`update ${table} set ${column} = ${other}`)()).rejects.toThrow('may be blanked');
    const elsewhere = `update ${table} set jurisdiction_id = 'other-county'`;
    await expect(erasing(elsewhere)()).rejects.toThrow(`permission denied for table ${table}`);
    const asOwner = runAt(clone.ownerUrl, `set ${ERASING_SETTING} = 'on'`, elsewhere);
    await expect(asOwner).rejects.toThrow('may be blanked');
    await expect(erasing(`delete from ${table}`)()).rejects.toThrow('permission denied');
    const removed = runAt(clone.ownerUrl, `set ${ERASING_SETTING} = 'on'`, `delete from ${table}`);
    await expect(removed).rejects.toThrow('append-only');
    expect((await erasing(toBlank)()).length).toBeGreaterThan(0);
  });
});
