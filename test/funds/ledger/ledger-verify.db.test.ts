import { ledgerAct, post, reserve } from '../../../src/funds/ledger/ledger.service.js';
import { ledgerCommand, wrongRowSentence } from '../../../src/funds/ledger/ledger-check.js';
import { verifyLedger } from '../../../src/funds/ledger/ledger-verify.service.js';
import { unwrap } from '../../../src/shared/result.js';
import { asOwner } from '../owner.js';
import { ALLOWANCE, fundWorld, type World, y } from '../world.js';

let world: World;
let fundId: string;
let postId: string;

/** A fund with one paid and one open reservation, in a database of its own, so that it can be damaged. */
beforeEach(async () => {
  world = await fundWorld();
  fundId = (await world.fund({ amount: y('100') })).id;
  const reserving = async (amount: bigint) =>
    unwrap(
      await world.database.transaction((tx) =>
        reserve(tx, ledgerAct(world.actor()), { fundId, amount, programme: ALLOWANCE, memo: '' }),
      ),
    ).transferId;
  const reservationId = await reserving(y('30'));
  await reserving(y('20'));
  const posted = await world.database.transaction((tx) =>
    post(tx, ledgerAct(world.actor()), { reservationId, memo: '' }),
  );
  postId = unwrap(posted).transferId;
}, 60_000);
afterEach(async () => await world.drop());

/** Does as the owner of the tables what the service cannot. */
async function damage(...statements: string[]): Promise<string[]> {
  await asOwner(
    world.ownerUrl,
    'alter table entry disable trigger user',
    'alter table transfer disable trigger user',
    'alter table fund disable trigger user',
    ...statements,
  );
  return (await verifyLedger(world.database)).wrong.map(({ check }) => check);
}

const account = (kind: string) => `(select id from account where fund_id = '${fundId}' and kind = '${kind}')`;

it('a ledger that the service wrote is found right', async () => {
  expect(await verifyLedger(world.database)).toEqual({
    transfers: 4n,
    entries: 8n,
    accounts: 8n,
    wrong: [],
  });
});

describe('a ledger that someone changed behind the service is found wrong', () => {
  it('when a balance is not the sum of its entries, naming the account and both sums', async () => {
    await damage(`update account set balance = balance + 1 where id = ${account('AVAILABLE')}`);
    const { wrong } = await verifyLedger(world.database);
    expect(wrong.map(wrongRowSentence)).toEqual([
      expect.stringMatching(
        /^The account \S+ of test-county has a balance of 50\.01 yuan, but its entries sum to 50\.00 yuan\.$/,
      ),
    ]);
  });

  it('when an entry was changed', async () => {
    expect(
      await damage(`update entry set amount = amount + 1 where transfer_id = '${postId}' and amount > 0`),
    ).toEqual(['TRANSFER_BALANCED', 'RUNNING_BALANCE', 'ACCOUNT_BALANCE']);
  });

  it('when a transfer lost its entries', async () => {
    expect(await damage(`delete from entry where transfer_id = '${postId}'`)).toContain('TRANSFER_BALANCED');
  });

  it('when money was moved to an account that its kind of transfer does not touch', async () => {
    const moved = `update entry set account_id = ${account('CLAIMED')}, balance_after = amount
      where transfer_id = '${postId}' and amount > 0`;
    expect(await damage(moved)).toEqual(['TRANSFER_SHAPE', 'ACCOUNT_BALANCE']);
  });

  it('when a reservation is closed by another sum, or was taken away', async () => {
    expect(await damage(`update transfer set amount = amount + 1 where kind = 'RESERVE'`)).toEqual([
      'TRANSFER_BALANCED',
      'RESERVATION_CLOSED',
      'COMMITTED_COVERED',
    ]);
  });

  it('when a balance went below zero on the way', async () => {
    const below = `update entry set balance_after = -1 where transfer_id = '${postId}' and amount < 0`;
    expect(await damage(below)).toEqual(['RUNNING_BALANCE', 'BALANCE_SIGN']);
  });

  it('when a payment says more than was spent for it', async () => {
    const award = await world.award({ fund: await world.fund() });
    const paid = `insert into payment (jurisdiction_id, id, award_id, case_id, household_id, township_id,
      payee_person_id, programme, amount, status, fund_id, paid_on, reserve_transfer_id, post_transfer_id)
      select jurisdiction_id, gen_random_uuid(), id, case_id, household_id, township_id, payee_person_id, programme,
        3001, 'PAID', '${fundId}', '2022-07-15', '${postId}', '${postId}' from award where id = '${award.id}'`;
    expect(await damage(paid)).toEqual(['PAYMENTS_POSTED']);
  });

  it('when a purpose was taken from a fund, or its time ended before it paid (N6.1)', async () => {
    const unlinked = 'alter table transfer drop constraint transfer_fund_id_programme_fkey';
    const diverted = `update transfer set programme = 'LEGAL_AID' where fund_id = '${fundId}' and kind = 'RESERVE'`;
    expect(await damage(unlinked, diverted)).toEqual(['PURPOSE_KEPT']);
    await damage(`update transfer set programme = '${ALLOWANCE}' where kind = 'RESERVE'`);
    const ended = `update fund set valid_until = valid_from where id = '${fundId}'`;
    expect(await damage(ended)).toEqual(['PURPOSE_KEPT']);
  });

  it('when money came into a fund of another source or giver (N6.1)', async () => {
    const { fund } = await world.reserveFund();
    expect(await damage(`update fund set source = 'CITY' where id = '${fund.id}'`)).toEqual(['EARMARK_KEPT']);
  });

  it('when a fund holds more goods than are in store (N5.1)', async () => {
    const more = `update account set balance = balance + 1 where fund_id = '${fundId}' and kind = 'STOCK'`;
    expect(await damage(more)).toEqual(['ACCOUNT_BALANCE', 'STOCK_COVERED']);
  });
});

it('the command takes `verify`, and `export` with a jurisdiction and a folder', () => {
  expect(ledgerCommand(['verify'])).toEqual({ kind: 'VERIFY' });
  expect(ledgerCommand(['export', 'test-county', 'books'])).toEqual({
    kind: 'EXPORT',
    jurisdictionId: 'test-county',
    folder: 'books',
  });
  for (const args of [
    [],
    ['repair'],
    ['verify', 'all'],
    ['export'],
    ['export', 'x'],
    ['export', 'x', 'a', 'b'],
  ])
    expect(ledgerCommand(args).kind).toBe('USAGE');
});
