import type { Actor } from '../../../src/access/actor.js';
import type { ActingFor } from '../../../src/access/duties/delegation.js';
import { DelegationService } from '../../../src/access/duties/delegation.service.js';
import { isActorsPerson } from '../../../src/access/duties/same-person.store.js';
import type { Duty } from '../../../src/access/duties/separation.js';
import { checkSeparation } from '../../../src/access/duties/separation.store.js';
import type { HouseholdRow } from '../../../src/households/household.entity.js';
import { localDate } from '../../../src/shared/local-date.js';
import { unwrap } from '../../../src/shared/result.js';
import {
  addCounty,
  clerk,
  countyOfficer,
  neighbour,
  OFFICERS,
  sealer,
  servicesOn,
} from '../../households/a-county.js';
import { aForm, aMember, anId } from '../../households/a-household.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { COUNTY } from '../an-actor.js';

const COUNTY_OFFICERS_OWN = anId('1970-05-01', 41);
const OWN_INDEX = sealer.blindIndex('person.residentId', COUNTY_OFFICERS_OWN);
/** Both work at the county; the first goes on leave. */
const AWAY = OFFICERS.county;
const STAND_IN = OFFICERS.department;

let clone: TestDatabase;
let household: HouseholdRow;
let ofOfficer: HouseholdRow;
let standIn: Actor;
let standInForHerself: Actor;

beforeAll(async () => {
  clone = await testDatabase();
  await addCounty(clone.database);
  const { households } = servicesOn(clone.database);
  const register = async (name: string, id: string) =>
    unwrap(await households.register(clerk(), aForm({ members: [aMember(name, id, 'HEAD')] }), []));
  household = await register('王小水', anId('1950-05-01', 22));
  ofOfficer = await register('张三', COUNTY_OFFICERS_OWN);
  await clone.database.execute('update officer set person_index = $1 where id = $2', [OWN_INDEX, AWAY.id]);
  await clone.database.execute("update officer set organisation_id = 'F01' where id = $1", [STAND_IN.id]);
  const days = { activeFrom: localDate('2026-08-20'), activeUntil: localDate('2026-08-27') };
  const { id } = unwrap(
    await new DelegationService(clone.database).delegate(countyOfficer(), {
      ...days,
      reason: '休假',
      to: { jurisdictionId: COUNTY, id: STAND_IN.id },
    }),
  );
  const actingFor: ActingFor = { delegationId: id, officerId: AWAY.id, name: '经办', personIndex: OWN_INDEX };
  standInForHerself = countyOfficer({ officerId: STAND_IN.id, subject: STAND_IN.subject });
  standIn = { ...standInForHerself, actingFor };
});

afterAll(async () => await clone.drop());

describe('Whoever acts for a colleague', () => {
  test('does not do what the colleague could not do: the second of two steps', async () => {
    const byColleague = [{ duty: 'INVESTIGATION', officerId: AWAY.id }] as const;
    expect(await codeOf(standIn, 'REVIEW', byColleague)).toBe('SAME_PERSON');
    expect(await codeOf(standInForHerself, 'REVIEW', byColleague)).toBeNull();
  });

  test('does not do what they could not do themselves', async () => {
    const byThem = [{ duty: 'INVESTIGATION', officerId: STAND_IN.id }] as const;
    expect(await codeOf(standIn, 'REVIEW', byThem)).toBe('SAME_PERSON');
    expect(await codeOf(neighbour(), 'REVIEW', byThem)).toBeNull();
  });

  test('does not act on the household of the colleague, who is kept from it', async () => {
    expect(await codeOf(standIn, 'REVIEW', [], ofOfficer)).toBe('OWN_HOUSEHOLD');
    expect(await codeOf(standInForHerself, 'REVIEW', [], ofOfficer)).toBeNull();
  });

  test('has acted for both: neither does the step that checks it, and what was not done for the colleague is not theirs', async () => {
    const byThem = [{ duty: 'RECOVERY_PROPOSAL', officerId: STAND_IN.id }] as const;
    expect(await codeOf(countyOfficer(), 'RECOVERY_DECISION', byThem)).toBeNull();
    expect(await codeOf(standIn, 'RECOVERY_PROPOSAL', [])).toBeNull();
    expect(await codeOf(countyOfficer(), 'RECOVERY_DECISION', byThem)).toBe('SAME_PERSON');
    expect(await codeOf(standInForHerself, 'RECOVERY_DECISION', byThem)).toBe('SAME_PERSON');
    expect(await codeOf(neighbour(), 'RECOVERY_DECISION', byThem)).toBeNull();
    const away = countyOfficer({ personIndex: OWN_INDEX });
    expect(await codeOf(away, 'RECOVERY_DECISION', byThem, ofOfficer)).toBe('OWN_HOUSEHOLD');
  });

  test('is not a second person where two have to agree on a policy or a mark', async () => {
    const key = (id: string) => ({ jurisdictionId: COUNTY, id });
    expect(await isActorsPerson(clone.database.db, key(AWAY.id), standIn)).toBe(true);
    expect(await isActorsPerson(clone.database.db, key(STAND_IN.id), countyOfficer())).toBe(true);
    expect(await isActorsPerson(clone.database.db, key(OFFICERS.township2.id), standIn)).toBe(false);
  });

  test('leaves a note that nobody rewrites', async () => {
    await expect(clone.database.execute("update delegated_duty set duty = 'INTAKE'")).rejects.toThrow();
    await expect(clone.database.execute('delete from delegated_duty')).rejects.toThrow();
  });
});

describe('A role that changes in the middle of a case', () => {
  const investigated = [{ duty: 'INVESTIGATION', officerId: OFFICERS.township1.id }] as const;

  test('makes no second person of an officer who is promoted', async () => {
    expect(await codeOf(clerk(), 'REVIEW', investigated)).toBe('SAME_PERSON');
    await clone.database.execute(
      "update officer set role = 'TOWNSHIP_APPROVER', organisation_id = 'F01' where id = $1",
      [OFFICERS.township1.id],
    );
    expect(await codeOf(clerk({ roles: ['TOWNSHIP_APPROVER'] }), 'REVIEW', investigated)).toBe('SAME_PERSON');
    expect(await codeOf(clerk({ roles: ['COUNTY_APPROVER'] }), 'DECISION', investigated)).toBe('SAME_PERSON');
  });

  test('nor of one who gets a new account for the new post', async () => {
    const person = sealer.blindIndex('person.residentId', anId('1980-05-01', 51));
    await clone.database.execute('update officer set person_index = $1 where id = any($2)', [
      person,
      [OFFICERS.township1.id, OFFICERS.township2.id],
    ]);
    expect(await codeOf(neighbour({ personIndex: person }), 'DECISION', investigated)).toBe('SAME_PERSON');
    await clone.database.execute("update officer set active_until = '2026-08-19' where id = $1", [
      OFFICERS.township1.id,
    ]);
    expect(await codeOf(neighbour({ personIndex: person }), 'DECISION', investigated)).toBe('SAME_PERSON');
  });
});

async function codeOf(
  actor: Actor,
  duty: Duty,
  earlier: readonly { readonly duty: Duty; readonly officerId: string }[],
  { id: householdId } = household,
): Promise<string | null> {
  const problem = await clone.database.transaction((tx) =>
    checkSeparation(tx, actor, { duty, householdId, earlier }),
  );
  return problem?.code ?? null;
}
