import { type Actor, wholeJurisdictionOf } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import type { IdempotencyProblem } from '../../access/once/idempotency.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import { type OfficerViewer, reaches } from '../../access/viewer.js';
import { constraintOf } from '../../database/constraint.js';
import type { Database, Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { newId } from '../../database/new-id.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { type LocalDate, monthOf, type YearMonth } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { reasonExpected } from '../awards/award.js';
import { unknownFund } from '../fund.js';
import { findFund, type KnownFund } from '../fund.store.js';
import { amountNotPositive } from '../ledger/ledger-problem.js';
import { faultInWords } from '../words.js';
import type { ReplenishmentRequestRow, ReserveCashRow, ReserveCountRow } from './reserve.entity.js';
import {
  alreadyHandedOut,
  bankTooLow,
  type CashMove,
  cashAfter,
  cashTooLow,
  countUnexplained,
  monthCounted,
  monthImpossible,
  type RequestStatus,
  type ReserveParts,
  unknownGrant,
  unknownRequest,
} from './reserve.js';
import {
  availableOf,
  countsOfFunds,
  grantOf,
  insertCash,
  insertCount,
  lastCash,
  listRequests,
  lockCash,
  partsOfFunds,
  refuseRequest,
  requestIfLow,
} from './reserve.store.js';
import { notAReserveFund } from './reserve-fund.js';

/** Cash that moves: drawn, paid in, or handed out for a grant, whose sum it then is. */
export interface MoveCash {
  readonly fund: RowKey;
  readonly kind: CashMove;
  /** In fen; null for HANDED_OUT. */
  readonly amount: Fen | null;
  /** For HANDED_OUT: the case that was paid first. */
  readonly paidFirst: RowKey | null;
  readonly note: string;
}

export interface CountReserve extends ReserveParts {
  readonly fund: RowKey;
  readonly month: YearMonth;
  readonly explanation: string;
}

type FundProblem = Problem<'UNKNOWN_FUND' | 'NOT_A_RESERVE_FUND' | 'TEXT_TOO_LONG'> | IdempotencyProblem;
export type CashProblem =
  | FundProblem
  | Problem<'AMOUNT_NOT_POSITIVE' | 'CASH_TOO_LOW' | 'BANK_TOO_LOW' | 'UNKNOWN_GRANT' | 'ALREADY_HANDED_OUT'>;
export type ReserveCountProblem =
  | FundProblem
  | Problem<'EXPLANATION_EXPECTED' | 'MONTH_IMPOSSIBLE' | 'MONTH_COUNTED'>;
export type RefuseRequestProblem =
  | Problem<'UNKNOWN_REQUEST' | 'REASON_EXPECTED' | 'TEXT_TOO_LONG'>
  | IdempotencyProblem;

/** The cash box and bank part of reserve funds, their monthly count, and what they ask for (J9.6b). */
export class ReserveBookService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Moves cash of a reserve fund: never more than the bank or the box holds, and each grant once. */
  async move(
    actor: Actor,
    { fund: key, paidFirst, ...order }: MoveCash,
  ): Promise<Result<KnownFund, CashProblem>> {
    const { kind, note } = order;
    const wordy = faultInWords(note, 'note');
    if (wordy !== null) return err(wordy);
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'moveReserveCash',
        { key, paidFirst, ...order },
        async (): Promise<Result<KnownFund, CashProblem>> => {
          const fund = await reserveFund(tx.db, actor, key);
          if (!fund.ok) return fund;
          await lockCash(tx, fund.value);
          const paid = paidFirst === null ? null : await grantOf(tx.db, fund.value, paidFirst.id);
          if (kind === 'HANDED_OUT' && paid === null) return err(unknownGrant(paidFirst?.id ?? ''));
          const amount = kind === 'HANDED_OUT' ? (paid?.amount ?? 0n) : (order.amount ?? 0n);
          if (amount <= 0n) return err(amountNotPositive(['input', 'amount']));
          const last = await lastCash(tx.db, fund.value);
          const cash = last?.balanceAfter ?? 0n;
          const bank = (await availableOf(tx.db, fund.value)) - cash;
          if (kind === 'DRAWN' && bank < amount) return err(bankTooLow(bank, amount));
          const balanceAfter = cashAfter(kind, cash, amount);
          if (balanceAfter === null) return err(cashTooLow(cash, amount));
          const row: ReserveCashRow = {
            ...{
              jurisdictionId: key.jurisdictionId,
              id: newId(),
              fundId: key.id,
              kind,
              amount,
              balanceAfter,
              note,
            },
            ...{ sequence: (last?.sequence ?? 0) + 1, movedOn: actor.today, movedBy: actor.officerId },
            grantId: kind === 'HANDED_OUT' ? (paid?.id ?? null) : null,
          };
          try {
            await insertCash(tx, row);
          } catch (error) {
            if (constraintOf(error) !== 'reserve_cash_grant_key') throw error;
            return err(alreadyHandedOut());
          }
          await tell(tx, actor, 'moveReserveCash', fund.value, { kind, amount, balanceAfter });
          return fund;
        },
      ),
    );
  }

  /** Records the monthly count of a reserve fund against the books of this moment; a difference is explained. */
  async count(
    actor: Actor,
    { fund: key, month, explanation, cash, bank }: CountReserve,
  ): Promise<Result<ReserveCountRow, ReserveCountProblem>> {
    if (month > monthOf(actor.today)) return err(monthImpossible(month));
    const wordy = faultInWords(explanation, 'explanation');
    if (wordy !== null) return err(wordy);
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'countReserveFund',
        { key, month, explanation, cash, bank },
        async (): Promise<Result<ReserveCountRow, ReserveCountProblem>> => {
          const fund = await reserveFund(tx.db, actor, key);
          if (!fund.ok) return fund;
          await lockCash(tx, fund.value);
          const booked = await partsOf(tx.db, fund.value);
          const differs = booked.cash !== cash || booked.bank !== bank;
          if (differs && explanation.trim() === '') return err(countUnexplained(booked, { cash, bank }));
          const row: ReserveCountRow = {
            ...{ jurisdictionId: key.jurisdictionId, id: newId(), fundId: key.id, month },
            ...{ cashBooked: booked.cash, cashCounted: cash, bankBooked: booked.bank, bankCounted: bank },
            ...{ explanation: explanation.trim(), countedOn: actor.today, countedBy: actor.officerId },
          };
          try {
            await insertCount(tx, row);
          } catch (error) {
            if (constraintOf(error) !== 'reserve_count_month_key') throw error;
            return err(monthCounted(month));
          }
          await tell(tx, actor, 'countReserveFund', fund.value, { month, differs });
          return ok(row);
        },
      ),
    );
  }

  /**
   * Refuses what a reserve fund asks for, with the reason. It is granted by replenishing the fund.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async refuse(
    actor: Actor,
    { request: key, reason }: { readonly request: RowKey; readonly reason: string },
  ): Promise<Result<ReplenishmentRequestRow, RefuseRequestProblem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    if (reason.trim() === '') return err(reasonExpected());
    const wordy = faultInWords(reason, 'reason');
    if (wordy !== null) return err(wordy);
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'refuseReplenishment',
        { key, reason },
        async (): Promise<Result<ReplenishmentRequestRow, RefuseRequestProblem>> => {
          const { today, officerId } = actor;
          const refused =
            key.jurisdictionId === jurisdictionId
              ? await refuseRequest(tx, key, { today, officerId, reason })
              : null;
          if (refused === null) return err(unknownRequest(key.id));
          await audit(tx, actor, {
            operation: 'refuseReplenishment',
            objectType: 'Fund',
            objectId: refused.fundId,
            detail: { missing: refused.missing },
          });
          return ok(refused);
        },
      ),
    );
  }

  /** A page of what reserve funds within the officer's reach asked for, newest first. */
  async requests(
    officer: OfficerViewer,
    status: RequestStatus | null,
    page: Page,
  ): Promise<ReplenishmentRequestRow[]> {
    return await listRequests(this.#database.db, officer.reach, status, page);
  }

  /** The cash and bank part of funds that were found before, in any order. */
  async parts(funds: readonly RowKey[]) {
    return await partsOfFunds(this.#database.db, funds);
  }

  /** The counts of funds that were found before, newest first, at most so many of each. */
  async counts(funds: readonly RowKey[], most: number): Promise<ReserveCountRow[]> {
    return await countsOfFunds(this.#database.db, funds, most);
  }
}

/** Lets a reserve fund ask for money when it has less than its threshold; belongs after what was paid from it. */
export async function askIfLow(
  tx: Tx,
  actor: Pick<Actor, 'reach' | 'now' | 'today'>,
  fund: RowKey,
): Promise<void> {
  const request = await requestIfLow(tx, fund, actor.today);
  if (request === null) return;
  const payload = { fundId: fund.id, missing: request.missing.toString() };
  await emit(tx, actor, { type: 'REPLENISHMENT_REQUESTED', objectId: request.id, payload });
}

async function partsOf(db: Db, fund: RowKey): Promise<ReserveParts> {
  const cash = (await lastCash(db, fund))?.balanceAfter ?? 0n;
  return { cash, bank: (await availableOf(db, fund)) - cash };
}

/** The reserve fund, when its township lies within reach; one that does not looks like one that is missing. */
async function reserveFund(
  db: Db,
  { reach }: Actor,
  key: RowKey,
): Promise<Result<KnownFund, Problem<'UNKNOWN_FUND' | 'NOT_A_RESERVE_FUND'>>> {
  const { jurisdictionId } = reach;
  const fund = key.jurisdictionId === jurisdictionId ? await findFund(db, jurisdictionId, key.id) : null;
  const isSeen =
    fund !== null &&
    (fund.townshipId === null
      ? reach.townshipIds === null
      : reaches(reach, { jurisdictionId, townshipId: fund.townshipId, villageId: null }));
  if (fund === null || !isSeen) return err(unknownFund(key.id, ['input', 'fundId']));
  return fund.kind === 'RESERVE' ? ok(fund) : err(notAReserveFund(fund));
}

async function tell(
  tx: Tx,
  actor: Actor,
  operation: string,
  { id, code }: KnownFund,
  detail: Readonly<Record<string, string | bigint | boolean | LocalDate>>,
): Promise<void> {
  await audit(tx, actor, { operation, objectType: 'Fund', objectId: id, detail: { code, ...detail } });
}
