import type { SituationDeclaration } from '../../../src/jurisdictions/situations/situation.js';
import { situationFacts } from '../../../src/jurisdictions/situations/situation.store.js';
import { anOfficer, COUNTY } from '../../access/an-actor.js';
import {
  addCounty,
  type CountyServices,
  clerk,
  countyOfficer,
  servicesOn,
} from '../../households/a-county.js';
import { day } from '../../households/a-household.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';

let clone: TestDatabase;
let services: CountyServices;

beforeAll(async () => {
  clone = await testDatabase();
  await addCounty(clone.database);
  services = servicesOn(clone.database);
});

beforeEach(async () => {
  await clone.database.execute('delete from situation');
});

afterAll(async () => await clone.drop());

describe('Declaring a situation (N4.1)', () => {
  test('puts it into force for the townships and days that it names', async () => {
    const declared = await declare({ townshipIds: ['F0102', 'F0101'], activeUntil: day('2026-08-31') });
    expect(declared).toMatchObject({
      ok: true,
      value: { townshipIds: ['F0101', 'F0102'], declaredBy: countyOfficer().officerId },
    });
    const levels = async (township: string, date: string) =>
      (await situationFacts(clone.database.db, COUNTY, township, day(date))).map(({ level }) => level);
    expect(await levels('F0101', '2026-08-09')).toEqual([]);
    expect(await levels('F0101', '2026-08-10')).toEqual(['HIGH']);
    expect(await levels('F0101', '2026-08-31')).toEqual(['HIGH']);
    expect(await levels('F0101', '2026-09-01')).toEqual([]);
    expect(await levels('F0199', '2026-08-10')).toEqual([]);
  });

  test('over the whole jurisdiction covers every township and no other jurisdiction', async () => {
    await declare({});
    expect(await situationFacts(clone.database.db, COUNTY, 'F0102', day('2026-08-20'))).toEqual([
      {
        id: expect.any(String),
        kind: 'EPIDEMIC_RISK',
        level: 'HIGH',
        from: '2026-08-10',
        until: null,
        basis: '县防指〔2026〕8号',
      },
    ]);
    expect(await situationFacts(clone.database.db, 'other-county', 'F0102', day('2026-08-20'))).toEqual([]);
  });

  test('a second risk level for the same place and days is refused', async () => {
    await declare({ townshipIds: ['F0101'] });
    expect(codesOf(await declare({ level: 'MEDIUM' }))).toEqual(['SITUATION_CONTRADICTS']);
    expect((await declare({ level: 'MEDIUM', townshipIds: ['F0102'] })).ok).toBe(true);
  });

  test('at the same time leaves one', async () => {
    const answers = await Promise.all(['LOW', 'MEDIUM', 'HIGH', 'SEVERE'].map((level) => declare({ level })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('beyond the own place or without a basis is refused and leaves nothing', async () => {
    expect(codesOf(await declare({ basis: '' }, clerk()))).toEqual(['SITUATION_BASIS', 'AREA_OUT_OF_REACH']);
    expect(await clone.database.execute('select 1 from situation')).toEqual([]);
  });
});

describe('Ending a situation', () => {
  test('gives it its last day, with audit and event', async () => {
    const key = await declared();
    expect(await end(key, '2026-08-25')).toMatchObject({ ok: true, value: { activeUntil: '2026-08-25' } });
    const [entry] = await clone.database.execute<{ detail: object }>(
      `select detail from audit_entry where operation = 'endSituation' and object_id = $1`,
      [key.id],
    );
    expect(entry?.detail).toEqual({ lastDay: '2026-08-25', before: null });
  });

  test('is refused for a day that has passed', async () => {
    expect(codesOf(await end(await declared(), '2026-08-19'))).toEqual(['SITUATION_END']);
  });

  test('is refused as if there were none when its area goes beyond the own place', async () => {
    const key = await declared();
    const refused = await services.situations.end(clerk(), { situation: key, lastDay: day('2026-08-20') });
    expect(codesOf(refused)).toEqual(['NOT_FOUND']);
    const foreign = { jurisdictionId: 'other-county', id: key.id };
    expect(codesOf(await end(foreign, '2026-08-20'))).toEqual(['NOT_FOUND']);
  });
});

describe('The list of situations', () => {
  test('shows the own jurisdiction, the latest begun first, and pages through it', async () => {
    for (const from of ['2026-08-01', '2026-08-03', '2026-08-02']) {
      await declare({ kind: 'MAJOR_EVENT', level: from, activeFrom: day(from) });
    }
    const viewer = anOfficer();
    const first = await services.situations.list(viewer, {}, { first: 1, after: null });
    expect(first.map(({ level }) => level)).toEqual(['2026-08-03', '2026-08-02']);
    const [{ activeFrom, id }] = first as [(typeof first)[0]];
    const rest = await services.situations.list(viewer, {}, { first: 2, after: [activeFrom, id] });
    expect(rest.map(({ level }) => level)).toEqual(['2026-08-02', '2026-08-01']);
    const stranger = anOfficer({ jurisdictionId: 'other-county' });
    expect(await services.situations.list(stranger, {}, { first: 5, after: null })).toEqual([]);
  });

  test.each<[string, Parameters<CountyServices['situations']['list']>[1], number]>([
    ['of a kind', { kind: 'DISASTER' }, 0],
    ['in force on a day', { activeOn: day('2026-08-10') }, 1],
    ['not in force the day before', { activeOn: day('2026-08-09') }, 0],
    ['covering a township', { townshipId: 'F0101' }, 1],
    ['not covering another', { townshipId: 'F0102' }, 0],
  ])('can be asked for those %s', async (_, filter, count) => {
    await declare({ townshipIds: ['F0101'] });
    expect(await services.situations.list(anOfficer(), filter, { first: 5, after: null })).toHaveLength(
      count,
    );
  });
});

async function declare(different: Partial<SituationDeclaration>, actor = countyOfficer()) {
  return await services.situations.declare(actor, {
    kind: 'EPIDEMIC_RISK',
    level: 'HIGH',
    townshipIds: null,
    activeFrom: day('2026-08-10'),
    activeUntil: null,
    basis: '县防指〔2026〕8号',
    ...different,
  });
}

async function declared() {
  const answer = await declare({});
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return { jurisdictionId: COUNTY, id: answer.value.id };
}

async function end(situation: { jurisdictionId: string; id: string }, lastDay: string) {
  return await services.situations.end(countyOfficer(), { situation, lastDay: day(lastDay) });
}

function codesOf(answer: { ok: boolean; error?: unknown }): string[] {
  if (answer.ok) return [];
  const problems = Array.isArray(answer.error) ? answer.error : [answer.error];
  return problems.map(({ code }) => code);
}
