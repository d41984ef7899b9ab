import { type Actor, wholeJurisdictionOf } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import type { IdempotencyProblem } from '../../access/once/idempotency.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import type { Database, Tx } from '../../database/database.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { type Fen, sumFen } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { purposeNotAllowed, refusalToUse, type UseProblem, unknownFund } from '../fund.js';
import { findFund, findFunds, type KnownFund, listAccounts } from '../fund.store.js';
import { allocate, carryOver, ledgerAct, type MoveProblem } from '../ledger/ledger.service.js';
import { amountNotPositive } from '../ledger/ledger-problem.js';
import { faultInWords } from '../words.js';
import { type CarryOverProblem, faultsInCarryOver } from './earmark.js';
import { fundingOrderOf, lockRunningAwards, payFrom, replaceFundingOrder } from './funding-order.store.js';
import { spread } from './spread.js';

/** Money to be passed down from the parent of a fund. */
export interface Allocate {
  readonly fund: RowKey;
  /** In fen. */
  readonly amount: Fen;
  readonly memo: string;
}

/** What an ended fund did not spend, to go on into another one. */
export interface CarryOver {
  readonly from: RowKey;
  readonly to: RowKey;
  /** In fen; null = all that is left. */
  readonly amount: Fen | null;
  readonly memo: string;
}

export interface SetFundingOrder {
  readonly programme: string;
  readonly funds: readonly RowKey[];
}

/** Which fund pays how many awards from now on. Sums in fen, a month. */
export interface FundingShare {
  readonly jurisdictionId: string;
  readonly fundId: string | null;
  readonly awards: number;
  readonly monthly: Fen;
  /** How many of them another fund paid before. */
  readonly moved: number;
}

export type AllocateProblem =
  | MoveProblem
  | UseProblem
  | Problem<'NO_PARENT_FUND' | 'AMOUNT_NOT_POSITIVE' | 'TEXT_TOO_LONG'>
  | IdempotencyProblem;
export type CarryProblem =
  | MoveProblem
  | CarryOverProblem
  | Problem<'AMOUNT_NOT_POSITIVE' | 'TEXT_TOO_LONG'>
  | IdempotencyProblem;
export type OrderProblem =
  | Problem<'UNKNOWN_FUND' | 'PURPOSE_NOT_ALLOWED' | 'FUND_TWICE'>
  | IdempotencyProblem;
export type SpreadProblem = Problem<'NO_FUNDING_ORDER'> | IdempotencyProblem;

/** Budgets of several levels and sources: passed down, used together, carried over (C7.1, C7.2, N7.1). */
export class BudgetService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Passes money down from the parent of a fund; it keeps its source, purposes and places (C7.1).
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async allocate(
    actor: Actor,
    { fund: key, amount, memo }: Allocate,
  ): Promise<Result<KnownFund, AllocateProblem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    if (amount <= 0n) return err(amountNotPositive(['input', 'amount']));
    const wordy = faultInWords(memo, 'memo');
    if (wordy !== null) return err(wordy);
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'allocateFunds',
        { ...key, amount, memo },
        async (): Promise<Result<KnownFund, AllocateProblem>> => {
          const fund = await ownFund(tx, jurisdictionId, key);
          if (fund === null) return err(unknownFund(key.id, ['input', 'fundId']));
          const parent =
            fund.parentFundId === null || fund.kind === 'RESERVE'
              ? null
              : await findFund(tx.db, jurisdictionId, fund.parentFundId);
          if (parent === null) return err(noParent(fund));
          for (const programme of fund.programmes) {
            const refusal = refusalToUse(parent, { programme, on: actor.today });
            if (refusal !== null) return err(refusal);
          }
          await tell(tx, actor, 'allocateFunds', { fund, amount, from: parent.id });
          const moved = await allocate(tx, ledgerAct(actor), {
            fundId: fund.id,
            parentFundId: parent.id,
            amount,
            memo,
          });
          return moved.ok ? ok(fund) : moved;
        },
      ),
    );
  }

  /**
   * Takes what a fund did not spend until its last day over into another one of the same source and giver (C7.1).
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async carryOver(
    actor: Actor,
    { from: fromKey, to: toKey, amount, memo }: CarryOver,
  ): Promise<Result<KnownFund, CarryProblem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    if (amount !== null && amount <= 0n) return err(amountNotPositive(['input', 'amount']));
    const wordy = faultInWords(memo, 'memo');
    if (wordy !== null) return err(wordy);
    const [before, after] = [
      await ownFund(this.#database, jurisdictionId, fromKey),
      await ownFund(this.#database, jurisdictionId, toKey),
    ];
    if (before === null) return err(unknownFund(fromKey.id, ['input', 'fromFundId']));
    if (after === null || after.id === before.id) return err(unknownFund(toKey.id, ['input', 'toFundId']));
    const left = await availableIn(this.#database, before);
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'carryOverFunds',
        { fromKey, toKey, amount, memo },
        async (): Promise<Result<KnownFund, CarryProblem>> => {
          const faults = faultsInCarryOver(before, after, { today: actor.today, available: left });
          const [fault] = faults;
          if (fault !== undefined) return err(fault);
          const sum = amount ?? left;
          await tell(tx, actor, 'carryOverFunds', { fund: after, amount: sum, from: before.id });
          const moved = await carryOver(tx, ledgerAct(actor), {
            fundId: after.id,
            fromFundId: before.id,
            amount: sum,
            memo,
          });
          return moved.ok ? ok(after) : moved;
        },
      ),
    );
  }

  /**
   * Says in which order the funds of a programme are drawn on together (C7.2).
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async setOrder(
    actor: Actor,
    { programme, funds: keys }: SetFundingOrder,
  ): Promise<Result<readonly KnownFund[], OrderProblem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'setFundingOrder',
        { programme, keys },
        async (): Promise<Result<readonly KnownFund[], OrderProblem>> => {
          const funds: KnownFund[] = [];
          for (const key of keys) {
            const fund = await ownFund(tx, jurisdictionId, key);
            if (fund === null || fund.kind === 'RESERVE')
              return err(unknownFund(key.id, ['input', 'fundIds']));
            if (funds.some(({ id }) => id === fund.id)) return err(fundTwice(fund));
            if (!fund.programmes.includes(programme)) return err(purposeNotAllowed(fund, programme));
            funds.push(fund);
          }
          await replaceFundingOrder(tx, { jurisdictionId, programme, fundIds: funds.map(({ id }) => id) });
          await audit(tx, actor, {
            operation: 'setFundingOrder',
            objectType: 'FundingOrder',
            objectId: programme,
            detail: { programme, funds: funds.map(({ code }) => code) },
          });
          return ok(funds);
        },
      ),
    );
  }

  /** The funds of a programme in the order in which they are drawn on; empty where none is set. */
  async order(jurisdictionId: string, programme: string): Promise<readonly KnownFund[]> {
    const { db } = this.#database;
    const ids = await fundingOrderOf(db, jurisdictionId, programme);
    const funds = await findFunds(
      db,
      ids.map((id) => ({ jurisdictionId, id })),
    );
    return ids.flatMap((id) => funds.filter((fund) => fund.id === id));
  }

  /**
   * Lets the funds of the order pay the running awards of the programme from the next payroll on, each as many as it
   * has a month for (C7.2). What no fund has enough for stays where it is and is named.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async spread(
    actor: Actor,
    { programme }: { readonly programme: string },
  ): Promise<Result<readonly FundingShare[], SpreadProblem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    return await this.#database.transaction((tx) =>
      idempotently(tx, actor, 'spreadFunding', { programme }, async () => {
        const order = (await this.order(jurisdictionId, programme)).filter(
          (fund) => refusalToUse(fund, { programme, on: actor.today }) === null,
        );
        if (order.length === 0) return err(noOrder(programme));
        const funds = [];
        for (const fund of order) funds.push({ ...fund, available: await availableIn(tx, fund) });
        const awards = await lockRunningAwards(tx, { jurisdictionId, programme, on: actor.today });
        const { shares, uncovered } = spread(funds, awards);
        const payer = new Map(awards.map(({ id, fundId }) => [id, fundId]));
        const answer: FundingShare[] = [];
        for (const { fundId, awards: own } of shares) {
          const moved = own.filter(({ id }) => payer.get(id) !== fundId).map(({ id }) => id);
          await payFrom(tx, { jurisdictionId, fundId, awardIds: moved });
          answer.push({ jurisdictionId, fundId, ...totalOf(own), moved: moved.length });
        }
        if (uncovered.length > 0)
          answer.push({ jurisdictionId, fundId: null, ...totalOf(uncovered), moved: 0 });
        await audit(tx, actor, {
          operation: 'spreadFunding',
          objectType: 'FundingOrder',
          objectId: programme,
          detail: { programme, awards: awards.length, uncovered: uncovered.length },
        });
        return ok(answer);
      }),
    );
  }
}

function totalOf(awards: readonly { readonly amount: Fen }[]) {
  return { awards: awards.length, monthly: sumFen(awards.map(({ amount }) => amount)) };
}

async function tell(
  tx: Tx,
  actor: Actor,
  operation: 'allocateFunds' | 'carryOverFunds',
  { fund, amount, from }: { readonly fund: KnownFund; readonly amount: Fen; readonly from: string },
): Promise<void> {
  await audit(tx, actor, {
    operation,
    objectType: 'Fund',
    objectId: fund.id,
    detail: { code: fund.code, amount, from },
  });
  const type = operation === 'allocateFunds' ? 'FUNDS_ALLOCATED' : 'FUNDS_CARRIED_OVER';
  await emit(tx, actor, { type, objectId: fund.id, payload: { amount: amount.toString(), from } });
}

async function availableIn({ db }: Pick<Tx, 'db'>, fund: RowKey): Promise<Fen> {
  const accounts = await listAccounts(db, [fund]);
  return accounts.find(({ kind }) => kind === 'AVAILABLE')?.balance ?? 0n;
}

async function ownFund(
  { db }: Pick<Tx, 'db'>,
  jurisdictionId: string,
  key: RowKey,
): Promise<KnownFund | null> {
  return key.jurisdictionId === jurisdictionId ? await findFund(db, jurisdictionId, key.id) : null;
}

function noParent({ code }: KnownFund): Problem<'NO_PARENT_FUND'> {
  return problem({
    code: 'NO_PARENT_FUND',
    message: `No fund of a level above passes money down to the fund ${code}; appropriate to it, or replenish it if it is a reserve fund.`,
    messageZh: `资金${code}没有上级资金，请使用资金拨入；备用金请使用备用金拨补。`,
    path: ['input', 'fundId'],
    basis: ['C7.1'],
  });
}

function fundTwice({ code }: KnownFund): Problem<'FUND_TWICE'> {
  return problem({
    code: 'FUND_TWICE',
    message: `The fund ${code} stands in the order twice; name each fund once.`,
    messageZh: `资金${code}在统筹顺序中重复，请勿重复填写。`,
    path: ['input', 'fundIds'],
    basis: ['C7.2'],
  });
}

function noOrder(programme: string): Problem<'NO_FUNDING_ORDER'> {
  return problem({
    code: 'NO_FUNDING_ORDER',
    message: `No order of funds that pay ${programme} today is set; set the order of its funds first.`,
    messageZh: `${programme}没有当前有效的资金统筹顺序，请先设定资金使用顺序。`,
    path: ['input', 'programme'],
    basis: ['C7.2'],
  });
}
