import type { Actor } from '../../../src/access/actor.js';
import type { Tx } from '../../../src/database/database.js';
import { newId } from '../../../src/database/new-id.js';
import {
  disallowPayFirst,
  type PayFirst,
  payFirst,
  receivePapers,
  settlePayFirst,
} from '../../../src/funds/pay-first/pay-first.service.js';
import { type LocalDate, localDate } from '../../../src/shared/local-date.js';
import { unwrap } from '../../../src/shared/result.js';
import { EMERGENCY, fundWorld, J, TODAY, type World, y } from '../world.js';

let world: World;
beforeAll(async () => {
  world = await fundWorld();
}, 60_000);
afterAll(async () => await world.drop());

const LIMIT = { amount: y('2000'), basis: ['X3.2'] };
type Home = { readonly householdId: string; readonly personId: string };

const inTransaction = <T>(work: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> =>
  world.database.transaction((tx) => work(tx, world.actor()));

function order(
  { householdId, personId }: Home,
  options: Partial<PayFirst> & Pick<PayFirst, 'townshipId'>,
): PayFirst {
  return {
    ...{ caseId: newId(), householdId, payeePersonId: personId, programme: EMERGENCY },
    ...{ amount: y('1500'), limit: LIMIT, papersDueOn: null, memo: 'House fire' },
    ...options,
  };
}

const pay = (one: PayFirst) => inTransaction((tx, actor) => payFirst(tx, actor, one));
const isPaid = async (one: PayFirst) => (await pay(one)).ok;

async function member(
  householdId: string,
  personId: string,
  activeFrom: LocalDate,
  activeUntil: LocalDate | null = null,
): Promise<void> {
  await world.database.db
    .insertInto('Membership')
    .values({
      jurisdictionId: J,
      id: newId(),
      householdId,
      personId,
      relation: 'CHILD',
      activeFrom,
      activeUntil,
    })
    .execute();
}

const LONG_AGO = localDate('2020-01-01');

describe('a need is not cut into grants below the limit (X3.2)', () => {
  it('grants to one household count together, up to and including the limit', async () => {
    const { townshipId } = await world.reserveFund();
    const home = await world.household();
    unwrap(await pay(order(home, { townshipId })));
    const refused = await pay(order(home, { townshipId, amount: y('500.01') }));
    expect(refused).toMatchObject({
      ok: false,
      error: {
        code: 'CUMULATIVE_LIMIT',
        basis: ['X3.2'],
        path: ['input', 'amount'],
        message: expect.stringMatching(
          /1500\.00 yuan of 1 other .* 500\.01 yuan make 2000\.01 yuan, above the 2000\.00/,
        ),
      },
    });
    expect(await isPaid(order(home, { townshipId, amount: y('500') }))).toBe(true);
    expect(await isPaid(order(await world.household(), { townshipId }))).toBe(true);
  });

  it('those of another township too', async () => {
    const [here, there] = [await world.reserveFund(), await world.reserveFund()];
    const home = await world.household();
    unwrap(await pay(order(home, { townshipId: here.townshipId })));
    expect(await isPaid(order(home, { townshipId: there.townshipId }))).toBe(false);
  });

  it('those to a household that a member belonged to on that day, and not those before or after', async () => {
    const { townshipId } = await world.reserveFund({ opening: y('20000') });
    const second = async (from: string, until: string | null) => {
      const [first, later] = [await world.household(), await world.household()];
      await member(
        first.householdId,
        later.personId,
        localDate(from),
        until === null ? null : localDate(until),
      );
      unwrap(await pay(order(first, { townshipId })));
      return await isPaid(order(later, { townshipId }));
    };
    expect(await second('2020-01-01', '2022-07-15')).toBe(false);
    expect(await second('2020-01-01', '2022-07-14')).toBe(true);
    expect(await second('2022-07-16', null)).toBe(true);
  });

  it('until the earlier grant is settled or disallowed', async () => {
    const { townshipId } = await world.reserveFund({ opening: y('20000') });
    for (const end of ['SETTLED', 'DISALLOWED'] as const) {
      const home = await world.household();
      const first = order(home, { townshipId });
      unwrap(await pay(first));
      const { caseId } = first;
      await inTransaction((tx, actor) => receivePapers(tx, actor, { caseId, receivedOn: TODAY }));
      expect(await isPaid(order(home, { townshipId }))).toBe(false);
      const ended = await inTransaction<{ readonly ok: boolean }>((tx, actor) =>
        end === 'SETTLED'
          ? settlePayFirst(tx, actor, { caseId })
          : disallowPayFirst(tx, actor, { caseId, finding: 'Not in need' }),
      );
      expect(ended.ok).toBe(true);
      expect(await isPaid(order(home, { townshipId }))).toBe(true);
    }
  });

  it('over the time that a policy names also the settled ones', async () => {
    const { townshipId } = await world.reserveFund({ opening: y('20000') });
    const home = await world.household();
    const first = order(home, { townshipId });
    unwrap(await pay(first));
    const { caseId } = first;
    await inTransaction((tx, actor) => receivePapers(tx, actor, { caseId, receivedOn: TODAY }));
    unwrap(await inTransaction((tx, actor) => settlePayFirst(tx, actor, { caseId })));
    const over = (since: string) => ({ since: localDate(since), amount: y('3000'), basis: ['J9.6'] });
    const again = order(home, { townshipId, amount: y('1500.01') });
    expect(await pay({ ...again, cumulative: over('2022-07-15') })).toMatchObject({
      error: {
        code: 'CUMULATIVE_LIMIT',
        basis: ['J9.6'],
        message: expect.stringContaining('since 2022-07-15'),
      },
    });
    expect(await isPaid({ ...again, cumulative: over('2022-07-16') })).toBe(true);
  });

  it('when two townships pay at the same moment, to one household and to siblings in two', async () => {
    const opening = y('10000.10');
    const [here, there] = [await world.reserveFund({ opening }), await world.reserveFund({ opening })];
    const towns = [here.townshipId, there.townshipId];
    for (let round = 0; round < 5; round += 1) {
      const [one, two, sibling] = [await world.household(), await world.household(), await world.household()];
      await member(one.householdId, sibling.personId, LONG_AGO, TODAY);
      await member(two.householdId, sibling.personId, LONG_AGO);
      const alone = await world.household();
      for (const homes of [
        [one, two],
        [alone, alone],
      ]) {
        const orders = homes.map((home, index) =>
          order(home, { townshipId: towns[index] ?? '', amount: y('1000.01'), limit: LIMIT }),
        );
        const answers = await Promise.all(orders.map(pay));
        expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
        expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'CUMULATIVE_LIMIT' } });
      }
    }
  });
});
