import type { Actor } from '../../../src/access/actor.js';
import { DelegationService } from '../../../src/access/duties/delegation.service.js';
import { CHECKS, type Duty } from '../../../src/access/duties/separation.js';
import { checkSeparation } from '../../../src/access/duties/separation.store.js';
import { newId } from '../../../src/database/new-id.js';
import type { HouseholdRow } from '../../../src/households/household.entity.js';
import { localDate } from '../../../src/shared/local-date.js';
import { unwrap } from '../../../src/shared/result.js';
import { addCounty, clerk, countyOfficer, OFFICERS, sealer, servicesOn } from '../../households/a-county.js';
import { aForm, aMember, anId } from '../../households/a-household.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { COUNTY } from '../an-actor.js';

/** Every act and what it checks: the first of a pair is done, then the other, in both orders. */
const PAIRS = (Object.entries(CHECKS) as [Duty, readonly Duty[]][]).flatMap(([one, checked]) =>
  checked.flatMap((other) => [[other, one] as const, [one, other] as const]),
);

let clone: TestDatabase;
let household: HouseholdRow;
/** Away, with two accounts; two colleagues who act for them; and somebody else. */
let away: Actor;
let awayAgain: Actor;
let standIn: Actor;
let standInFor: Actor;
let otherFor: Actor;
let third: Actor;

beforeAll(async () => {
  clone = await testDatabase();
  await addCounty(clone.database);
  household = unwrap(
    await servicesOn(clone.database).households.register(
      clerk(),
      aForm({ members: [aMember('王小水', anId('1950-05-01', 22), 'HEAD')] }),
      [],
    ),
  );
  const index = sealer.blindIndex('person.residentId', anId('1970-05-01', 41));
  const { county, department, township2, village1 } = OFFICERS;
  await clone.database.execute('update officer set person_index = $1 where id = any($2)', [
    index,
    [county.id, village1.id],
  ]);
  await clone.database.execute("update officer set organisation_id = 'F01' where id = any($1)", [
    [department.id, township2.id],
  ]);
  const as = ({ id, subject }: { id: string; subject: string }, personIndex: string | null = null) =>
    countyOfficer({ officerId: id, subject, personIndex });
  away = as(county, index);
  awayAgain = as(village1, index);
  standIn = as(department);
  const delegations = new DelegationService(clone.database);
  const actingFor = async (colleague: Actor): Promise<Actor> => {
    const { id: delegationId } = unwrap(
      await delegations.delegate(away, {
        ...{ activeFrom: localDate('2026-08-20'), activeUntil: localDate('2026-08-27'), reason: '休假' },
        to: { jurisdictionId: COUNTY, id: colleague.officerId },
      }),
    );
    const forWhom = { delegationId, officerId: away.officerId, name: away.name, personIndex: index };
    return { ...colleague, actingFor: forWhom };
  };
  standInFor = await actingFor(standIn);
  otherFor = await actingFor(as(township2));
  third = as({ id: newId(), subject: 'officer-9' });
});

afterAll(async () => await clone.drop());

/** What is about a household is a case of its own each time; a payroll has none. */
async function codeOf(
  actor: Actor,
  duty: Duty,
  subject: string,
  earlier: Earlier = [],
): Promise<string | null> {
  const isPayroll = duty.startsWith('PAYROLL_');
  const problem = await clone.database.transaction((tx) =>
    checkSeparation(tx, actor, {
      duty,
      householdId: isPayroll ? null : household.id,
      earlier,
      subject,
    }),
  );
  return problem?.code ?? null;
}

type Earlier = readonly { readonly duty: Duty; readonly officerId: string }[];

describe.each(PAIRS)('After the %s the %s', (first, second) => {
  const done = async (doer: Actor) => {
    const subject = newId();
    expect(await codeOf(doer, first, subject)).toBeNull();
    return { subject, earlier: [{ duty: first, officerId: doer.officerId }] };
  };

  test.each([
    ['the same account', () => away, () => away],
    ['another account of the same person', () => away, () => awayAgain],
    ['a colleague who acts for whoever did it', () => away, () => standInFor],
    ['whoever did it as themselves, acting for another', () => standIn, () => standInFor],
    ['the one who was away, for whom it was done', () => standInFor, () => away],
    ['another account of the one for whom it was done', () => standInFor, () => awayAgain],
    ['whoever did it for another, as themselves', () => standInFor, () => standIn],
    ['a second colleague who acts for the same', () => standInFor, () => otherFor],
  ])('is not for %s', async (_, one, other) => {
    const { subject, earlier } = await done(one());
    expect(await codeOf(other(), second, subject, earlier)).toBe('SAME_PERSON');
  });

  test('is for a second person, and for the one away where nothing was done for them', async () => {
    const byAway = await done(away);
    expect(await codeOf(third, second, byAway.subject, byAway.earlier)).toBeNull();
    const own = await done(standIn);
    expect(await codeOf(away, second, own.subject, own.earlier)).toBeNull();
  });
});
