import { newId } from '../../../src/database/new-id.js';
import { grantAward } from '../../../src/funds/awards/award.service.js';
import { lockHelpBefore } from '../../../src/funds/splitting/help-before.store.js';
import { cumulationReason, windowStart } from '../../../src/funds/splitting/splitting.js';
import { type LocalDate, localDate } from '../../../src/shared/local-date.js';
import { unwrap } from '../../../src/shared/result.js';
import { EMERGENCY, fundWorld, J, TODAY, type World, y } from '../world.js';

let world: World;
beforeAll(async () => {
  world = await fundWorld();
}, 60_000);
afterAll(async () => await world.drop());

type Home = Awaited<ReturnType<World['household']>>;

/** A single sum that was decided on a day. */
async function granted(
  { householdId, personId }: Home,
  amount: string,
  decidedOn: LocalDate = TODAY,
): Promise<void> {
  const fund = await world.fund({ amount: y('5000') });
  const order = {
    ...{ caseId: newId(), decisionId: newId(), decidedOn, householdId, townshipId: world.townships[1] },
    ...({
      payeePersonId: personId,
      programme: EMERGENCY,
      kind: 'ONE_OFF',
      amount: y(amount),
      class: null,
    } as const),
    ...{ fundId: fund.id, reviewDueOn: null, memo: '' },
  };
  unwrap(await world.database.transaction((tx) => grantAward(tx, world.actor(), order)));
}

async function helpBefore(
  { householdId, personId }: Home,
  since: LocalDate | null = null,
  programmes = [EMERGENCY],
) {
  const receiver = { jurisdictionId: J, caseId: newId(), householdId, payeePersonId: personId };
  const asked = { today: TODAY, since, programmes };
  return await world.database.transaction((tx) => lockHelpBefore(tx, receiver, asked));
}

async function belongs(home: Home, personId: string, from: string, until: string | null): Promise<void> {
  await world.database.db
    .insertInto('Membership')
    .values({
      ...{ jurisdictionId: J, id: newId(), householdId: home.householdId, personId, relation: 'CHILD' },
      ...{ activeFrom: localDate(from), activeUntil: until === null ? null : localDate(until) },
    })
    .execute();
}

describe('X3.2 single sums count together', () => {
  it('of all townships, to the household itself, and not those of other programmes', async () => {
    const home = await world.household();
    await granted(home, '900');
    await granted(home, '50');
    expect(await helpBefore(home)).toEqual({ grants: 2, total: y('950') });
    expect(await helpBefore(home, null, ['TEMPORARY_EXPENDITURE'])).toEqual({ grants: 0, total: 0n });
    expect(await helpBefore(home, null, [])).toEqual({ grants: 0, total: 0n });
    expect(await helpBefore(await world.household())).toEqual({ grants: 0, total: 0n });
  });

  it('to a household that had a member on that day who now belongs to this one', async () => {
    const [parents, son] = [await world.household(), await world.household()];
    const child = (await world.household()).personId;
    await belongs(parents, child, '2020-01-01', '2022-06-30');
    await belongs(son, child, '2022-07-01', null);
    await granted(parents, '700', localDate('2022-06-30'));
    await granted(parents, '30', localDate('2022-07-01'));
    expect(await helpBefore(son)).toEqual({ grants: 1, total: y('700') });
  });

  it('from the first day of the window on, that day included', async () => {
    const home = await world.household();
    await granted(home, '100', localDate('2022-06-16'));
    await granted(home, '20', localDate('2022-06-15'));
    const since = windowStart(TODAY, 30);
    expect(since).toBe('2022-06-16');
    expect(await helpBefore(home, since)).toEqual({ grants: 1, total: y('100') });
  });
});

it('the reason names the sums, and the parameter that is unset', () => {
  const cumulation = { grants: 2, before: y('1900'), amount: y('150'), since: null };
  expect(cumulationReason(cumulation).en).toContain('temporary.splitting.days is not set');
  const dated = cumulationReason({ ...cumulation, since: localDate('2026-01-01') });
  expect(dated.en).toContain('1900.00 yuan since 2026-01-01');
  expect(dated.zh).toContain('合计2050.00元');
});
