import { randomUUID } from 'node:crypto';
import { Sealer } from '../../../src/access/privacy/sealing.js';
import { parsePlaceFile } from '../../../src/jurisdictions/set-up/place-file.js';
import { PlaceSetUpService } from '../../../src/jurisdictions/set-up/place-set-up.service.js';
import { localDateAt } from '../../../src/shared/local-date.js';
import { unwrap } from '../../../src/shared/result.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { testKeyring } from '../../support/keyring.js';
import { aPlaceFile, officerRow, residentIdOf } from './a-place-file.js';

const NOW = new Date('2026-11-22T02:00:00Z');
const TABLES = ['jurisdiction', 'organisation', 'officer', 'audit_entry', 'outbox_event'] as const;

let clone: TestDatabase;
let places: PlaceSetUpService;
const sealer = new Sealer(testKeyring());

beforeEach(async () => {
  clone = await testDatabase();
  places = new PlaceSetUpService({
    ...{ database: clone.database, sealer },
    policyIds: ['changfeng-county', 'taian-city'],
  });
});

afterEach(async () => await clone.drop());

describe('Taking up a place (C6, D8)', () => {
  test('puts jurisdiction, offices and officers on record, sealed and in the audit as a system act', async () => {
    expect(await apply(aPlaceFile())).toMatchObject({
      ok: true,
      value: {
        jurisdiction: 'NEW',
        organisations: { added: { length: 4 } },
        officers: { added: { length: 3 } },
        hints: [],
      },
    });
    const officers = await clone.database.db.selectFrom('Officer').selectAll().orderBy('subject').execute();
    expect(officers).toMatchObject([
      {
        subject: 'sso-1',
        role: 'POLICY_ADMIN',
        organisationId: '340121',
        term: 1,
        activeFrom: '2026-01-01',
        activeUntil: null,
      },
      { subject: 'sso-2' },
      { subject: 'sso-3', role: 'TOWNSHIP_OFFICER', organisationId: '340121106' },
    ]);
    for (const [index, { personIndex, personSealed }] of officers.entries()) {
      expect(personIndex).toBe(sealer.blindIndex('person.residentId', residentIdOf(index + 1)));
      expect(sealer.open('changfeng-county', 'person.residentId', personSealed ?? '')).toBe(
        residentIdOf(index + 1),
      );
    }
    const entries = await clone.database.db
      .selectFrom('AuditEntry')
      .select(['actor', 'operation', 'objectType', 'jurisdictionId'])
      .execute();
    expect(entries).toHaveLength(8);
    expect(entries).toContainEqual({
      ...{ actor: 'system:place', operation: 'appointOfficer', objectType: 'Officer' },
      jurisdictionId: 'changfeng-county',
    });
    expect(entries.every(({ actor }) => actor === 'system:place')).toBe(true);
  });

  test('changes nothing when it is repeated, and nothing when it is only checked', async () => {
    const before = await counts();
    expect(await check(aPlaceFile())).toMatchObject({ ok: true, value: { jurisdiction: 'NEW' } });
    expect(await counts()).toEqual(before);
    await apply(aPlaceFile());
    const after = await counts();
    expect(await apply(aPlaceFile())).toMatchObject({
      ok: true,
      value: {
        jurisdiction: 'SAME',
        organisations: { added: [], changed: [], same: 4 },
        officers: { added: [], ended: [], identified: [], same: 3 },
      },
    });
    expect(await counts()).toEqual(after);
  });

  test('twice at once is done once', async () => {
    const both = await Promise.all([apply(aPlaceFile()), apply(aPlaceFile())]);
    expect(both.map((plan) => plan.ok && plan.value.jurisdiction).sort()).toEqual(['NEW', 'SAME']);
    expect(await counts()).toMatchObject({ jurisdiction: 1, organisation: 4, officer: 3 });
  });

  test('goes on from where a file grew: new offices, changed hotlines, one more officer', async () => {
    await apply(aPlaceFile());
    const file = aPlaceFile();
    file.organisations.push({
      id: '340121107',
      parent: '340121',
      level: 'TOWNSHIP',
      nameZh: '北镇',
      nameEn: 'North town',
    });
    const town = file.organisations.find(({ id }) => id === '340121106');
    Object.assign(town ?? {}, { hotline: '0551-11111111' });
    file.officers.push(officerRow(4, { role: 'TOWNSHIP_APPROVER', organisation: '340121107' }));
    expect(await apply(file)).toMatchObject({
      ok: true,
      value: {
        jurisdiction: 'SAME',
        organisations: { added: [{ id: '340121107' }], changed: [{ id: '340121106' }], same: 3 },
        officers: { added: [{ subject: 'sso-4' }], same: 3 },
      },
    });
    const hotlines = await clone.database.db
      .selectFrom('Organisation')
      .select(['id', 'hotline'])
      .orderBy('id')
      .execute();
    expect(hotlines).toContainEqual({ id: '340121106', hotline: '0551-11111111' });
  });

  test('ends a post by its last day and begins the next of the same sign-in; the earlier one stays', async () => {
    await apply(aPlaceFile());
    const file = aPlaceFile();
    file.officers[2] = officerRow(3, {
      role: 'TOWNSHIP_OFFICER',
      organisation: '340121106',
      until: '2026-11-30',
    });
    file.officers.push(
      officerRow(3, { role: 'TOWNSHIP_APPROVER', organisation: '340121106', from: '2026-12-01' }),
    );
    expect(await apply(file)).toMatchObject({
      ok: true,
      value: { officers: { ended: [{ until: '2026-11-30' }] } },
    });
    const posts = await clone.database.db
      .selectFrom('Officer')
      .select(['term', 'role', 'activeFrom', 'activeUntil'])
      .where('subject', '=', 'sso-3')
      .orderBy('term')
      .execute();
    expect(posts).toEqual([
      { term: 1, role: 'TOWNSHIP_OFFICER', activeFrom: '2026-01-01', activeUntil: '2026-11-30' },
      { term: 2, role: 'TOWNSHIP_APPROVER', activeFrom: '2026-12-01', activeUntil: null },
    ]);
    // A file from before does not bring the ended post back.
    expect(await apply(aPlaceFile())).toMatchObject({
      ok: true,
      value: { officers: { ended: [], added: [], same: 3 } },
    });
  });

  test('says that nobody could confirm anything where there is one administrator', async () => {
    const file = aPlaceFile();
    file.officers = [
      officerRow(1, { role: 'POLICY_ADMIN' }),
      officerRow(9, { role: 'POLICY_ADMIN', residentId: residentIdOf(1) }),
    ];
    expect(await check(file)).toMatchObject({
      ok: true,
      value: { hints: [expect.stringContaining('names 1 person in post as POLICY_ADMIN')] },
    });
  });
});

describe('A place file is refused, wholly and with its rows,', () => {
  type File = ReturnType<typeof aPlaceFile>;
  const organisation = (id: string, parent: string | null, level: string) => ({
    id,
    parent,
    level,
    nameZh: '办',
    nameEn: 'Office',
  });

  test.each<[string, (file: File) => void, string]>([
    [
      'of no policy',
      (file) => Object.assign(file.jurisdiction, { id: 'nowhere' }),
      'jurisdiction.id: there is no policy "nowhere"',
    ],
    [
      'with an office twice',
      (file) => file.organisations.push(organisation('340121106', '340121', 'TOWNSHIP')),
      'organisations[4] (340121106): this id stands twice',
    ],
    [
      'with an unknown parent',
      (file) => file.organisations.push(organisation('340121108', '999999', 'TOWNSHIP')),
      'organisations[4] (340121108): its parent "999999" is no other office',
    ],
    [
      'with a village below the county',
      (file) => file.organisations.push(organisation('340121109', '340121', 'VILLAGE')),
      'organisations[4] (340121109): a VILLAGE stands below TOWNSHIP',
    ],
    [
      'with a township at the top',
      (file) => file.organisations.push(organisation('340121110', null, 'TOWNSHIP')),
      'organisations[4] (340121110): a TOWNSHIP stands below COUNTY or CITY',
    ],
    [
      'with a circle',
      (file) =>
        file.organisations.push(
          organisation('A1', 'A2', 'DEPARTMENT'),
          organisation('A2', 'A1', 'DEPARTMENT'),
        ),
      'organisations[4] (A1): a DEPARTMENT stands below',
    ],
    [
      'with an officer nowhere',
      (file) => file.officers.push(officerRow(4, { organisation: '340199' })),
      'officers[3]: there is no organisation 340199',
    ],
    [
      'with a village officer at the county',
      (file) => file.officers.push(officerRow(4, { role: 'VILLAGE_OFFICER' })),
      'officers[3]: a VILLAGE_OFFICER works at VILLAGE',
    ],
    [
      'with a post that ends first',
      (file) => file.officers.push(officerRow(4, { until: '2025-12-31' })),
      'officers[3]: the post ends on 2025-12-31, before',
    ],
    [
      'with one sign-in for two roles at once',
      (file) => file.officers.push(officerRow(1, { from: '2026-02-01' })),
      'officers[3]: its subject holds another post then',
    ],
    [
      'with one sign-in for two persons',
      (file) => file.officers.push(officerRow(4, { subject: 'sso-1', from: '2026-02-01' })),
      'officers[3]: its subject is the sign-in of another person',
    ],
  ])('%s', async (_case, spoil, finding) => {
    const file = aPlaceFile();
    spoil(file);
    expect(await apply(file)).toEqual({
      ok: false,
      error: [
        expect.stringContaining(finding),
        ...Array(finding.includes('(A1)') ? 1 : 0).fill(expect.anything()),
      ],
    });
    expect(await counts()).toEqual({
      jurisdiction: 0,
      organisation: 0,
      officer: 0,
      audit_entry: 0,
      outbox_event: 0,
    });
  });

  test.each<[string, (file: File) => void, string]>([
    [
      'another short code',
      (file) => Object.assign(file.jurisdiction, { shortCode: 'CX' }),
      'jurisdiction.shortCode: the place is on record with CF',
    ],
    [
      'an office that moves',
      (file) => Object.assign(file.organisations[1] ?? {}, { parent: '340121106' }),
      'organisations[1] (340121-YB): it is on record below 340121 and does not move',
    ],
    [
      'another role in the same post',
      (file) => Object.assign(file.officers[2] ?? {}, { role: 'TOWNSHIP_APPROVER' }),
      'officers[2]: the post is on record as TOWNSHIP_OFFICER at 340121106',
    ],
    [
      'another person behind a post',
      (file) => Object.assign(file.officers[2] ?? {}, { residentId: residentIdOf(7) }),
      'officers[2]: the post is on record with another resident id',
    ],
    [
      'an end that is over',
      (file) => Object.assign(file.officers[2] ?? {}, { until: '2026-11-21' }),
      'officers[2]: the post cannot end on 2026-11-21, which is over',
    ],
  ])('when the record says otherwise: %s', async (_case, spoil, finding) => {
    await apply(aPlaceFile());
    const before = await counts();
    const file = aPlaceFile();
    spoil(file);
    expect(await apply(file)).toEqual({ ok: false, error: [expect.stringContaining(finding)] });
    expect(await counts()).toEqual(before);
  });

  test('with the short code or the sign-ins of another place', async () => {
    await apply(aPlaceFile());
    const file = aPlaceFile();
    file.jurisdiction.id = 'taian-city';
    expect(await apply(file)).toEqual({
      ok: false,
      error: [expect.stringContaining('CF opens the case numbers of changfeng-county')],
    });
    file.jurisdiction.shortCode = 'TA';
    expect(await apply(file)).toMatchObject({
      error: [0, 1, 2].map((row) =>
        expect.stringMatching(
          new RegExp(`^officers\\[${row}\\]: its subject holds a post of another jurisdiction`),
        ),
      ),
    });
  });
});

async function apply(file: ReturnType<typeof aPlaceFile>) {
  return await places.apply(read(file), { now: NOW, requestId: randomUUID() });
}

async function check(file: ReturnType<typeof aPlaceFile>) {
  return await places.check(read(file), { now: NOW });
}

function read(file: ReturnType<typeof aPlaceFile>) {
  return unwrap(parsePlaceFile(JSON.stringify(file), localDateAt(NOW)));
}

async function counts(): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const table of TABLES) {
    const [row] = await clone.database.execute(`select count(*)::int as n from ${table}`);
    found[table] = Number((row as { n: number } | undefined)?.n);
  }
  return found;
}
