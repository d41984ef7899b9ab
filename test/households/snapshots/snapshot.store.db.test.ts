import type { HouseholdRow } from '../../../src/households/household.entity.js';
import { householdFacts } from '../../../src/households/snapshots/snapshot.store.js';
import { COUNTY } from '../../access/an-actor.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { addCounty, type CountyServices, clerk, servicesOn } from '../a-county.js';
import { aCircumstance, aForm, aMember, anId, day } from '../a-household.js';

let clone: TestDatabase;
let services: CountyServices;
let household: HouseholdRow;

beforeAll(async () => {
  clone = await testDatabase();
  await addCounty(clone.database);
  services = servicesOn(clone.database);
  const answer = await services.households.register(
    clerk(),
    aForm({
      registeredDivision: '999901001',
      members: [
        aMember('李大山', anId('1962-05-01', 101), 'HEAD', {
          circumstances: [
            aCircumstance('FARMING', { yuan: '420', period: 'MONTHLY' }),
            aCircumstance('DISABILITY_PHYSICAL', { grade: '2', activeFrom: day('2015-04-01') }),
          ],
        }),
        aMember('李小山', anId('2012-03-05', 103), 'CHILD', {
          circumstances: [aCircumstance('STUDENT', { grade: 'COMPULSORY', activeUntil: day('2026-06-30') })],
        }),
      ],
      circumstances: [
        aCircumstance('HOUSING', { yuan: '60000', grade: 'NECESSITY' }),
        aCircumstance('DISASTER_LOSS', { yuan: '3000', period: 'ONE_OFF', activeFrom: day('2026-07-02') }),
      ],
    }),
  );
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  household = answer.value;
});

afterAll(async () => await clone.drop());

describe('The facts of a household', () => {
  test('are read in two statements', async () => {
    clone.statements.length = 0;
    const facts = await householdFacts(clone.database.db, household, day('2026-08-20'));
    expect(clone.statements).toHaveLength(2);
    expect(facts).toEqual({
      id: household.id,
      area: 'RURAL',
      registeredDivision: '999901001',
      registeredHere: true,
      residentSince: null,
      members: [
        {
          personId: household.headPersonId,
          relation: 'HEAD',
          sex: 'MALE',
          birthDate: '1962-05-01',
          memberSince: '2020-01-01',
          incomes: [{ kind: 'FARMING', amount: 42000n, from: '2026-01-01' }],
          conditions: [{ kind: 'DISABILITY_PHYSICAL', grade: '2', from: '2015-04-01' }],
          expenditures: [],
        },
        {
          personId: expect.any(String),
          relation: 'CHILD',
          sex: 'MALE',
          birthDate: '2012-03-05',
          memberSince: '2020-01-01',
          incomes: [],
          conditions: [],
          expenditures: [],
        },
      ],
      assets: [{ kind: 'HOUSING', amount: 6000000n, grade: 'NECESSITY' }],
      expenditures: [
        { kind: 'DISASTER_LOSS', amount: 300000n, period: 'ONE_OFF', from: '2026-07-02', until: null },
      ],
    });
  });

  test('are those of the day', async () => {
    const facts = await householdFacts(clone.database.db, household, day('2026-06-30'));
    expect(facts?.members[1]?.conditions).toMatchObject([{ kind: 'STUDENT' }]);
    expect(facts?.expenditures).toEqual([]);
    expect(await householdFacts(clone.database.db, household, day('2019-12-31'))).toBeNull();
  });

  test('do not exist for a household that does not', async () => {
    const missing = { jurisdictionId: COUNTY, id: '018f2a00-0000-7000-8000-0000000000ff' };
    expect(await householdFacts(clone.database.db, missing, day('2026-08-20'))).toBeNull();
    const foreign = { jurisdictionId: 'other-county', id: household.id };
    expect(await householdFacts(clone.database.db, foreign, day('2026-08-20'))).toBeNull();
  });

  test('are read inside a transaction as it sees them', async () => {
    const members = await clone.database.transaction(async (tx) => {
      await tx.execute(`update person set death_date = '2026-08-01' where id = $1`, [household.headPersonId]);
      const facts = await householdFacts(tx.db, household, day('2026-08-20'));
      return { ok: false, members: facts?.members.length };
    });
    expect(members).toMatchObject({ members: 1 });
  });
});
