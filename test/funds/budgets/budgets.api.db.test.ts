import { yuan } from '../../../src/shared/money.js';
import {
  AllocateFundsDocument,
  AppropriateDocument,
  CarryOverFundsDocument,
  CreateFundDocument,
  FundingOrderDocument,
  FundsDocument,
  SetFundingOrderDocument,
  SpreadFundingDocument,
  SurrenderFundsDocument,
} from '../../generated/operations.js';
import { ALLOWANCE, codesOf, EMERGENCY, innerId, type MoneyDesk, moneyDesk, XIATANG } from '../desk.js';
import { asOwner } from '../owner.js';

let desk: MoneyDesk;
beforeAll(async () => {
  desk = await moneyDesk();
}, 60_000);
afterAll(async () => await desk.api.close());

const sum = (fundId: string, amount: string) => ({ input: { fundId, amount, memo: '财社〔2026〕9号' } });

describe('C7.1, N7.1 each source is kept apart on its way down', () => {
  it('passes money of the central budget down to the county and takes the rest back', async () => {
    const { manager } = desk;
    const above = await desk.fund({
      source: 'CENTRAL',
      budgetLine: '2081902',
      programmes: [ALLOWANCE, EMERGENCY],
    });
    const below = await desk.fund({ source: 'CENTRAL', parentFundId: above.id }, null);
    const { allocateFunds } = await manager.run(AllocateFundsDocument, sum(below.id, '4000.00'));
    expect(allocateFunds).toMatchObject({
      fund: { source: 'CENTRAL', available: '4000.00', parent: { id: above.id, available: '6000.00' } },
      userErrors: [],
    });
    const { surrenderFunds } = await manager.run(SurrenderFundsDocument, sum(below.id, '1000.00'));
    expect(surrenderFunds.fund?.available).toBe('3000.00');
    const more = await manager.run(AllocateFundsDocument, sum(below.id, '7000.01'));
    expect(codesOf(more.allocateFunds.userErrors)).toEqual(['INSUFFICIENT_FUNDS']);
    const direct = await manager.run(AppropriateDocument, sum(below.id, '1.00'));
    expect(codesOf(direct.appropriate.userErrors)).toEqual(['FUND_HAS_PARENT']);
    const orphan = await manager.run(AllocateFundsDocument, sum(above.id, '1.00'));
    expect(codesOf(orphan.allocateFunds.userErrors)).toEqual(['NO_PARENT_FUND']);
  });

  it('refuses a fund below that has another source, purpose, place or a longer time', async () => {
    const above = await desk.fund({ townshipIds: [desk.township(XIATANG)] }, null);
    const draft = { nameZh: '下级资金', nameEn: 'Below', validFrom: '2026-01-01', validUntil: '2026-12-31' };
    const created = async (change: object) => {
      const input = {
        ...draft,
        code: 'BELOW-1',
        source: 'PROVINCIAL' as const,
        programmes: [ALLOWANCE],
        townshipIds: [desk.township(XIATANG)],
        parentFundId: above.id,
        ...change,
      };
      return codesOf((await desk.manager.run(CreateFundDocument, { input })).createFund.userErrors);
    };
    expect(await created({ source: 'CITY' })).toEqual(['SOURCE_DIFFERS']);
    expect(await created({ programmes: [EMERGENCY] })).toEqual(['PURPOSE_NOT_ALLOWED']);
    expect(await created({ townshipIds: [] })).toEqual(['PLACE_NOT_ALLOWED']);
    expect(await created({ validUntil: '2027-01-01' })).toEqual(['PERIOD_WIDER']);
    expect(await created({})).toEqual([]);
  });
});

describe('C7.1 what is unspent at the end', () => {
  it('is listed from the day after the last one, and goes on into the next year within its purposes', async () => {
    const { manager } = desk;
    const old = await desk.fund({ programmes: [ALLOWANCE, EMERGENCY], validUntil: '2026-08-19' });
    const next = await desk.fund({ validFrom: '2026-08-20', validUntil: '2027-12-31' }, null);
    const wider = await desk.fund(
      { programmes: [ALLOWANCE, 'EXTREME_POVERTY'], validFrom: '2026-08-20' },
      null,
    );
    const donated = await desk.fund({ source: 'DONATION', donor: '甲公司', validFrom: '2026-08-20' }, null);
    const input = { fromFundId: old.id, memo: '结转' };
    const carried = async (more: { toFundId: string; amount?: string }, on?: string) =>
      (
        await manager.run(
          CarryOverFundsDocument,
          { input: { ...input, ...more } },
          on === undefined ? {} : { on },
        )
      ).carryOverFunds;
    const unspentOn = async (day: string) =>
      (await manager.run(FundsDocument, { filter: { unspentOn: day }, first: 100 })).funds.nodes.map(
        ({ id }) => id,
      );
    expect(await unspentOn('2026-08-19')).not.toContain(old.id);
    expect(await unspentOn('2026-08-20')).toContain(old.id);
    expect(codesOf((await carried({ toFundId: next.id }, '2026-08-19')).userErrors)).toEqual([
      'FUND_STILL_PAYS',
    ]);
    expect(codesOf((await carried({ toFundId: wider.id })).userErrors)).toEqual(['PURPOSE_NOT_ALLOWED']);
    expect(codesOf((await carried({ toFundId: donated.id })).userErrors)).toEqual(['SOURCE_DIFFERS']);
    expect((await carried({ toFundId: next.id, amount: '9000.00' })).fund?.available).toBe('9000.00');
    expect((await carried({ toFundId: next.id })).fund?.available).toBe('10000.00');
    expect(codesOf((await carried({ toFundId: next.id })).userErrors)).toEqual(['NOTHING_UNSPENT']);
    expect(await unspentOn('2026-08-20')).not.toContain(old.id);
  });
});

describe('C7.2 the county uses its funds together, inside the earmarks', () => {
  it('draws on them in the set order, each as far as it has a month, and names what none covers', async () => {
    const { manager } = desk;
    const first = await desk.fund({ programmes: ['EXTREME_POVERTY'] }, '1500.00');
    const second = await desk.fund(
      { source: 'COUNTY', programmes: ['EXTREME_POVERTY', ALLOWANCE] },
      '700.00',
    );
    const stranger = await desk.fund({ programmes: [ALLOWANCE] }, null);
    const programme = 'EXTREME_POVERTY';
    for (let n = 0; n < 4; n += 1) await desk.grant(second.id, { programme, amount: yuan('700') });
    const order = (fundIds: string[]) =>
      manager.run(SetFundingOrderDocument, { input: { programme, fundIds } });
    const none = await manager.run(SpreadFundingDocument, { input: { programme } });
    expect(codesOf(none.spreadFunding.userErrors)).toEqual(['NO_FUNDING_ORDER']);
    expect(codesOf((await order([first.id, stranger.id])).setFundingOrder.userErrors)).toEqual([
      'PURPOSE_NOT_ALLOWED',
    ]);
    expect(codesOf((await order([first.id, first.id])).setFundingOrder.userErrors)).toEqual(['FUND_TWICE']);
    expect((await order([first.id, second.id])).setFundingOrder.userErrors).toEqual([]);
    const { fundingOrder } = await manager.run(FundingOrderDocument, { programme });
    expect(fundingOrder.map(({ code }) => code)).toEqual([first.code, second.code]);
    const { spreadFunding } = await manager.run(SpreadFundingDocument, { input: { programme } });
    expect(spreadFunding.shares).toEqual([
      { fund: { id: first.id, code: first.code }, awards: 2, monthly: '1400.00', moved: 2 },
      { fund: { id: second.id, code: second.code }, awards: 1, monthly: '700.00', moved: 0 },
      { fund: null, awards: 1, monthly: '700.00', moved: 0 },
    ]);
  });

  it('leaves out a fund that is bound to other townships, and refuses to name it', async () => {
    const household = await desk.household();
    const elsewhere = household.townshipId === XIATANG ? 'FCFT2' : XIATANG;
    const bound = await desk.fund({ townshipIds: [desk.township(elsewhere)] });
    const { id: householdId, headPersonId: payeePersonId, townshipId } = household;
    const options = { householdId, payeePersonId, townshipId };
    await expect(desk.grant(bound.id, options)).rejects.toThrow('PLACE_NOT_ALLOWED');
  });
});

describe('N6.1 money outside its purpose cannot be written by any way', () => {
  const insert = (kind: string, fund: string, more: { from?: string; programme?: string; on?: string }) =>
    desk.api.clone.database.transaction(async (tx) => {
      await tx.execute(
        `with made as (insert into transfer (jurisdiction_id, id, kind, fund_id, counter_fund_id, programme, amount, memo,
           business_date, made_at, made_by)
         values ($1, gen_random_uuid(), $2, $3, $4, $5, 100, '', $6::date, now(), 'by hand') returning *)
         insert into entry (jurisdiction_id, transfer_id, account_id, amount, balance_after)
         select made.jurisdiction_id, made.id, a.id, case a.kind when 'AVAILABLE' then -100 else 100 end, 0
         from made join account a on a.jurisdiction_id = made.jurisdiction_id and a.fund_id = made.fund_id
         where a.kind in ('AVAILABLE', 'COMMITTED')`,
        [
          desk.jurisdictionId,
          kind,
          innerId(fund),
          more.from ?? null,
          more.programme ?? null,
          more.on ?? '2026-08-20',
        ],
      );
    });

  it('is refused by the database: another purpose, another day, a wider fund, another source', async () => {
    const fund = await desk.fund();
    const wider = await desk.fund({ programmes: [ALLOWANCE, EMERGENCY], validFrom: '2026-01-01' }, null);
    const city = await desk.fund({ source: 'CITY' }, null);
    await expect(insert('RESERVE', fund.id, { programme: EMERGENCY })).rejects.toMatchObject({
      constraint: 'transfer_fund_id_programme_fkey',
    });
    await expect(
      insert('RESERVE', fund.id, { programme: ALLOWANCE, on: '2027-01-01' }),
    ).rejects.toMatchObject({
      constraint: 'transfer_while_valid',
    });
    for (const to of [wider, city]) {
      await expect(insert('CARRY_OVER', to.id, { from: innerId(fund.id) })).rejects.toMatchObject({
        constraint: 'transfer_within_earmark',
      });
    }
    await expect(insert('CARRY_OVER', fund.id, {})).rejects.toMatchObject({
      constraint: 'transfer_counter_check',
    });
  });

  it('is refused to the owner of the tables too: a purpose added later, a longer time, another giver', async () => {
    const fund = await desk.fund({ source: 'DONATION', donor: '乙基金会' });
    const id = innerId(fund.id);
    const refused = async (statement: string, constraint: string) =>
      await expect(asOwner(desk.api.clone.ownerUrl, statement)).rejects.toMatchObject({ constraint });
    await refused(
      `insert into fund_purpose (jurisdiction_id, fund_id, programme) values ('${desk.jurisdictionId}', '${id}', '${EMERGENCY}')`,
      'earmark_before_money',
    );
    await refused(`update fund set valid_until = '2027-12-31' where id = '${id}'`, 'fund_terms_kept');
    await refused(`update fund set donor = '丙' where id = '${id}'`, 'fund_terms_kept');
    await expect(
      asOwner(
        desk.api.clone.ownerUrl,
        `update fund_purpose set programme = '${EMERGENCY}' where fund_id = '${id}'`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
