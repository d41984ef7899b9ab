import { type Actor, wholeJurisdictionOf } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import type { IdempotencyProblem } from '../../access/once/idempotency.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import type { OfficerViewer } from '../../access/viewer.js';
import { constraintOf } from '../../database/constraint.js';
import type { Database, Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Fen, sumFen } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { refusalToUse, type UseProblem, unknownFund } from '../fund.js';
import { findFund } from '../fund.store.js';
import { bookStockIn, bookStockLoss, ledgerAct, type MoveProblem } from '../ledger/ledger.service.js';
import { unknownTownship } from '../reserve/reserve-fund.js';
import { isTownship } from '../township.store.js';
import { faultInWords } from '../words.js';
import type { GoodsStoreRow, StockLotRow } from './stock.entity.js';
import {
  explanationExpected,
  invalidItem,
  neverStocked,
  quantityImpossible,
  takeFrom,
  unknownStore,
} from './stock.js';
import {
  findStore,
  insertLot,
  insertMovement,
  insertStore,
  listLots,
  listStores,
  lockLots,
  newestLot,
  reduceLot,
} from './stock.store.js';

/** Goods that were bought for a store. */
export interface ReceiveGoods {
  readonly store: RowKey;
  readonly fund: RowKey;
  readonly item: string;
  readonly itemName: string;
  readonly quantity: number;
  /** In fen, of one piece. */
  readonly unitCost: Fen;
  readonly supplier: string;
  readonly documentNumber: string;
  readonly expiresOn: LocalDate | null;
}

/** What a count of one kind of goods found. */
export interface CountGoods {
  readonly store: RowKey;
  readonly item: string;
  readonly counted: number;
  readonly explanation: string;
}

/** What a count showed, and what it booked. Sums in fen. */
export interface CountedGoods {
  readonly item: string;
  readonly booked: number;
  readonly counted: number;
  readonly lost: Fen;
}

export type StoreProblem =
  | Problem<'STORE_CODE_TAKEN' | 'INVALID_ITEM' | 'UNKNOWN_TOWNSHIP'>
  | IdempotencyProblem;
export type ReceiveProblem =
  | MoveProblem
  | UseProblem
  | Problem<'UNKNOWN_STORE' | 'QUANTITY_IMPOSSIBLE' | 'INVALID_ITEM'>
  | IdempotencyProblem;
export type CountProblem =
  | MoveProblem
  | Problem<
      'UNKNOWN_STORE' | 'QUANTITY_IMPOSSIBLE' | 'EXPLANATION_EXPECTED' | 'NEVER_STOCKED' | 'TEXT_TOO_LONG'
    >
  | IdempotencyProblem;

const ITEM = /^[A-Z0-9][A-Z0-9-]{0,39}$/;
const LINE = /^[^\p{C}\p{Z}](?:[^\p{C}]{0,98}[^\p{C}\p{Z}])?$/u;
export const MOST_PIECES = 1_000_000;

/** Goods in store: bought with the money of a fund, counted, and always worth what the ledger says (N5.1). */
export class StockService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Opens a store, of the county or of a township.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async open(
    actor: Actor,
    draft: Omit<GoodsStoreRow, 'jurisdictionId' | 'id'>,
  ): Promise<Result<GoodsStoreRow, StoreProblem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    if (!ITEM.test(draft.code)) return err(invalidItem('code'));
    for (const field of ['nameZh', 'nameEn'] as const)
      if (!LINE.test(draft[field])) return err(invalidItem(field));
    if (draft.townshipId !== null && !(await isTownship(this.#database.db, jurisdictionId, draft.townshipId)))
      return err(unknownTownship(draft.townshipId));
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'openGoodsStore',
        draft,
        async (): Promise<Result<GoodsStoreRow, StoreProblem>> => {
          const store: GoodsStoreRow = { ...draft, jurisdictionId, id: newId() };
          try {
            await insertStore(tx, store);
          } catch (error) {
            if (constraintOf(error) !== 'goods_store_code_key') throw error;
            return err(storeCodeTaken(draft.code));
          }
          await tell(tx, actor, 'openGoodsStore', { storeId: store.id, code: store.code });
          return ok(store);
        },
      ),
    );
  }

  /**
   * Takes goods into a store: the money that paid them moves from what is available into stock of the same fund.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async receive(
    actor: Actor,
    { store: storeKey, fund: fundKey, ...goods }: ReceiveGoods,
  ): Promise<Result<StockLotRow, ReceiveProblem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    const { item, itemName, quantity, unitCost, supplier, documentNumber } = goods;
    if (!isCount(quantity) || unitCost <= 0n) return err(quantityImpossible('quantity'));
    if (!ITEM.test(item)) return err(invalidItem('item'));
    for (const [field, text] of Object.entries({ itemName, supplier, documentNumber }))
      if (!LINE.test(text)) return err(invalidItem(field));
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'receiveGoods',
        { ...goods, storeKey, fundKey },
        async (): Promise<Result<StockLotRow, ReceiveProblem>> => {
          const store = await findStore(tx.db, actor.reach, storeKey);
          if (store === null) return err(unknownStore(storeKey.id));
          const fund =
            fundKey.jurisdictionId === jurisdictionId
              ? await findFund(tx.db, jurisdictionId, fundKey.id)
              : null;
          if (fund === null) return err(unknownFund(fundKey.id, ['input', 'fundId']));
          const [programme = ''] = fund.programmes;
          const refusal = refusalToUse(fund, { programme, on: actor.today });
          if (refusal !== null) return err(refusal);
          const transferId = newId();
          const lot: StockLotRow = {
            ...{ jurisdictionId, id: newId(), storeId: store.id, fundId: fund.id, ...goods },
            ...{ remaining: quantity, receivedOn: actor.today },
          };
          const value = unitCost * BigInt(quantity);
          await insertLot(tx, lot);
          await move(tx, actor, { lot, kind: 'RECEIPT', quantity, value, transferId, note: documentNumber });
          await tell(tx, actor, 'receiveGoods', {
            storeId: store.id,
            item,
            quantity,
            value,
            fundId: fund.id,
          });
          const booked = await bookStockIn(tx, ledgerAct(actor), {
            ...{ id: transferId, fundId: fund.id, amount: value },
            memo: `入库 / into store ${store.code}: ${item} × ${quantity}, ${documentNumber}`,
          });
          return booked.ok ? ok(lot) : booked;
        },
      ),
    );
  }

  /**
   * Books what a count found. Fewer pieces than the books have are a loss of the fund that bought them; more are taken
   * in without a worth. Either needs an explanation.
   */
  async count(
    actor: Actor,
    { store: key, item, counted, explanation }: CountGoods,
  ): Promise<Result<CountedGoods, CountProblem>> {
    if (counted !== 0 && !isCount(counted)) return err(quantityImpossible('counted'));
    const wordy = faultInWords(explanation, 'explanation');
    if (wordy !== null) return err(wordy);
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'countGoods',
        { key, item, counted, explanation },
        async (): Promise<Result<CountedGoods, CountProblem>> => {
          const store = await findStore(tx.db, actor.reach, key);
          if (store === null) return err(unknownStore(key.id));
          const lots = await lockLots(tx, store, { item, fundId: null });
          const booked = lots.reduce((sum, { remaining }) => sum + remaining, 0);
          if (counted !== booked && explanation.trim() === '')
            return err(explanationExpected(item, { booked, counted }));
          const last = await newestLot(tx.db, store, item);
          if (last === null) return err(neverStocked(item));
          await tell(tx, actor, 'countGoods', { storeId: store.id, item, booked, counted });
          if (counted > booked)
            await this.#found(tx, actor, last, { quantity: counted - booked, note: explanation });
          const lost =
            counted < booked
              ? await lose(tx, actor, lots, { quantity: booked - counted, note: explanation })
              : 0n;
          return ok({ item, booked, counted, lost });
        },
      ),
    );
  }

  /** The stores of the officer's place. */
  async stores(officer: OfficerViewer): Promise<GoodsStoreRow[]> {
    return await listStores(this.#database.db, officer.reach);
  }

  /** A page of what a store has; empty when the store lies out of reach. */
  async lots(officer: OfficerViewer, key: RowKey, page: Page): Promise<StockLotRow[]> {
    const { db } = this.#database;
    const store = await findStore(db, officer.reach, key);
    return store === null ? [] : await listLots(db, store, page);
  }

  async #found(
    tx: Tx,
    actor: Actor,
    like: StockLotRow,
    { quantity, note }: { quantity: number; note: string },
  ): Promise<void> {
    const lot: StockLotRow = {
      ...like,
      ...{ id: newId(), quantity, remaining: quantity, unitCost: 0n, receivedOn: actor.today },
    };
    await insertLot(tx, lot);
    await move(tx, actor, { lot, kind: 'FOUND', quantity, value: 0n, transferId: null, note });
  }
}

/** Takes what is missing out of the lots and books its worth as lost, fund by fund. In fen. */
async function lose(
  tx: Tx,
  actor: Actor,
  lots: readonly StockLotRow[],
  { quantity, note }: { readonly quantity: number; readonly note: string },
): Promise<Fen> {
  const taken = takeFrom(lots, quantity);
  invariant(taken !== null, 'A count cannot miss more than the books have.');
  const funds = [...new Set(taken.map(({ lot }) => lot.fundId))].sort();
  for (const fundId of funds) {
    const own = taken.filter(({ lot }) => lot.fundId === fundId);
    const amount = sumFen(own.map(({ value }) => value));
    const transferId = amount > 0n ? newId() : null;
    for (const { lot, quantity: pieces, value } of own) {
      await reduceLot(tx, { jurisdictionId: actor.reach.jurisdictionId, id: lot.id }, pieces);
      const row = { ...lot, jurisdictionId: actor.reach.jurisdictionId };
      await move(tx, actor, { lot: row, kind: 'LOSS', quantity: -pieces, value: -value, transferId, note });
    }
    if (transferId === null) continue;
    const booked = await bookStockLoss(tx, ledgerAct(actor), { id: transferId, fundId, amount, memo: note });
    invariant(booked.ok, `What the fund ${fundId} has in store covers what is lost of it.`);
  }
  return sumFen(taken.map(({ value }) => value));
}

/** Writes a movement of a lot. */
export async function move(
  tx: Tx,
  { today, officerId }: Actor,
  {
    lot,
    ...what
  }: {
    readonly lot: RowKey;
    readonly kind: 'RECEIPT' | 'ISSUE' | 'LOSS' | 'FOUND';
    readonly quantity: number;
    readonly value: Fen;
    readonly transferId: string | null;
    readonly note: string;
    readonly paymentId?: string;
  },
): Promise<void> {
  await insertMovement(tx, {
    ...{ jurisdictionId: lot.jurisdictionId, lotId: lot.id, movedOn: today, movedBy: officerId },
    ...{ paymentId: null, ...what },
  });
}

/** Whether it is a number of pieces. */
export function isCount(quantity: number): boolean {
  return Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST_PIECES;
}

async function tell(
  tx: Tx,
  actor: Actor,
  operation: string,
  { storeId, ...detail }: { readonly storeId: string; readonly [name: string]: string | number | bigint },
): Promise<void> {
  await audit(tx, actor, { operation, objectType: 'GoodsStore', objectId: storeId, detail });
}

function storeCodeTaken(code: string): Problem<'STORE_CODE_TAKEN'> {
  return problem({
    code: 'STORE_CODE_TAKEN',
    message: `There is already a store ${code} in this jurisdiction; use it or choose another code.`,
    messageZh: `本地已有编码为${code}的仓库，请使用该仓库或另取编码。`,
    path: ['input', 'code'],
  });
}
