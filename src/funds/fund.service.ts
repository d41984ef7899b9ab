import { type Actor, wholeJurisdictionOf } from '../access/actor.js';
import { audit } from '../access/audit/audit.store.js';
import type { IdempotencyProblem } from '../access/once/idempotency.js';
import { idempotently } from '../access/once/idempotency.store.js';
import type { OfficerViewer } from '../access/viewer.js';
import { constraintOf } from '../database/constraint.js';
import type { Database, Tx } from '../database/database.js';
import { newId } from '../database/new-id.js';
import type { Page, RowKey } from '../jurisdictions/row-key.js';
import type { PolicyRegistry } from '../policy/index.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Fen } from '../shared/money.js';
import { type Problem, problem } from '../shared/problem.js';
import { err, ok, type Result } from '../shared/result.js';
import { faultsUnderParent, type ParentProblem } from './budgets/earmark.js';
import { unknownFund } from './fund.js';
import {
  type FundFilter,
  findFund,
  findFunds,
  insertFund,
  type KnownFund,
  listAccounts,
  listFunds,
} from './fund.store.js';
import { type FundDraft, type FundDraftProblem, faultsInFund } from './fund-draft.js';
import type { AccountRow, TransferRow } from './ledger/ledger.entity.js';
import { appropriate, ledgerAct, type MoveProblem, surrenderToParent } from './ledger/ledger.service.js';
import { amountNotPositive } from './ledger/ledger-problem.js';
import {
  type EntryFilter,
  type EntryRead,
  entriesOfTransfers,
  findTransfers,
  listEntries,
} from './ledger/statement.store.js';
import { type ReserveStanding, standingOfFunds } from './pay-first/pay-first.store.js';
import { knownPurposes } from './programme.store.js';
import { unknownTownship } from './reserve/reserve-fund.js';
import { firstUnknownTownship } from './township.store.js';
import { faultInWords } from './words.js';

/** Money that comes into a fund or goes back. */
export interface FundSum {
  readonly fund: RowKey;
  /** In fen. */
  readonly amount: Fen;
  readonly memo: string;
}

/** A fund as it is asked for, with the fund of the level above that passes its money down. */
export type CreateFund = Omit<FundDraft, 'townshipIds'> & {
  /** Left out = it may help in every township. */
  readonly townshipIds?: readonly string[];
  readonly parentFund?: RowKey | null;
};

export type CreateFundProblem =
  | Problem<'FUND_CODE_TAKEN' | 'UNKNOWN_FUND' | 'UNKNOWN_TOWNSHIP'>
  | IdempotencyProblem;
export type FundSumProblem =
  | MoveProblem
  | Problem<'AMOUNT_NOT_POSITIVE' | 'FUND_HAS_PARENT' | 'TEXT_TOO_LONG'>
  | IdempotencyProblem;

/** Funds of a jurisdiction: what they are for, what comes in, and their statements. */
export class FundService {
  readonly #database: Database;
  readonly #policies: Pick<PolicyRegistry, 'policy'>;

  constructor(database: Database, policies: Pick<PolicyRegistry, 'policy'>) {
    this.#database = database;
    this.#policies = policies;
  }

  /**
   * Creates a fund at zero, with its purposes (C7.1).
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async createFund(
    actor: Actor,
    { parentFund = null, townshipIds = [], ...rest }: CreateFund,
  ): Promise<Result<KnownFund, CreateFundProblem | readonly (FundDraftProblem | ParentProblem)[]>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    const draft: FundDraft = { ...rest, townshipIds };
    const knows = await knownPurposes(this.#database.db, this.#policies, jurisdictionId);
    const { db } = this.#database;
    const parent = parentFund === null ? null : await ownFund(db, jurisdictionId, parentFund);
    if (parentFund !== null && parent === null)
      return err(unknownFund(parentFund.id, ['input', 'parentFundId']));
    const faults = [
      ...faultsInFund(draft, knows),
      ...(parent === null ? [] : faultsUnderParent(draft, parent)),
    ];
    if (faults.length > 0) return err(faults);
    const stranger = await firstUnknownTownship(db, jurisdictionId, draft.townshipIds);
    if (stranger !== null) return err(unknownTownship(stranger, ['input', 'townshipIds']));
    return await this.#database.transaction((tx) =>
      idempotently(tx, actor, 'createFund', { ...draft, parentFund }, async () => {
        const fund = fundToCreate(draft, parent, { jurisdictionId, id: newId() });
        const taken = await insertOrTaken(tx, fund);
        if (taken !== null) return err(taken);
        await audit(tx, actor, {
          operation: 'createFund',
          objectType: 'Fund',
          objectId: fund.id,
          detail: { code: fund.code, source: fund.source, programmes: fund.programmes },
        });
        return ok(fund);
      }),
    );
  }

  /**
   * Puts money from outside into a fund. A reserve fund with a parent is filled from that one instead.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async appropriate(actor: Actor, sum: FundSum): Promise<Result<KnownFund, FundSumProblem>> {
    return await this.#moveSum(actor, 'appropriate', sum, async (tx, fund) => {
      if (fund.parentFundId !== null) return err(hasParent(fund));
      const { amount, memo } = sum;
      return await appropriate(tx, ledgerAct(actor), { fundId: fund.id, amount, memo });
    });
  }

  /**
   * Gives back what a fund does not need, to its parent or out to its source.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async surrender(actor: Actor, sum: FundSum): Promise<Result<KnownFund, FundSumProblem>> {
    return await this.#moveSum(actor, 'surrenderFunds', sum, async (tx, { id, parentFundId }) => {
      const { amount, memo } = sum;
      return await surrenderToParent(tx, ledgerAct(actor), { fundId: id, parentFundId, amount, memo });
    });
  }

  /** A page of the funds within the officer's reach, by code: of a township its reserve funds only. */
  async list(officer: OfficerViewer, filter: FundFilter, page: Page): Promise<KnownFund[]> {
    return await listFunds(this.#database.db, officer.reach, filter, page);
  }

  /** Those of the funds that lie within the officer's reach, in any order. */
  async fundsByKeys(officer: OfficerViewer, keys: readonly RowKey[]): Promise<KnownFund[]> {
    const { jurisdictionId, townshipIds } = officer.reach;
    const own = keys.filter((key) => key.jurisdictionId === jurisdictionId);
    const funds = await findFunds(this.#database.db, own);
    if (townshipIds === null) return funds;
    return funds.filter(({ townshipId }) => townshipId !== null && townshipIds.includes(townshipId));
  }

  /** The accounts of funds that were found before, in the order of their kinds. */
  async accountsOf(funds: readonly RowKey[]): Promise<AccountRow[]> {
    return await listAccounts(this.#database.db, funds);
  }

  /** Where the sums paid first stand, of reserve funds that were found before and paid any. */
  async standingOf(funds: readonly RowKey[], today: LocalDate): Promise<ReserveStanding[]> {
    return await standingOfFunds(this.#database.db, funds, today);
  }

  /** A page of entries of each of the funds, which were found before; one more than asked for when there are more. */
  async entriesOf(funds: readonly RowKey[], filter: EntryFilter, page: Page): Promise<EntryRead[]> {
    return await listEntries(this.#database.db, funds, filter, page);
  }

  /** The transfers with these keys, which were found in what the officer may see. */
  async transfersByKeys(keys: readonly RowKey[]): Promise<TransferRow[]> {
    return await findTransfers(this.#database.db, keys);
  }

  /** The entries of transfers that were found before. */
  async entriesOfTransfers(transfers: readonly RowKey[]): Promise<EntryRead[]> {
    return await entriesOfTransfers(this.#database.db, transfers);
  }

  async #moveSum(
    actor: Actor,
    operation: string,
    { fund: key, amount, memo }: FundSum,
    move: (tx: Tx, fund: KnownFund) => Promise<Result<unknown, FundSumProblem>>,
  ): Promise<Result<KnownFund, FundSumProblem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    if (amount <= 0n) return err(amountNotPositive(['input', 'amount']));
    const wordy = faultInWords(memo, 'memo');
    if (wordy !== null) return err(wordy);
    return await this.#database.transaction((tx) =>
      idempotently(tx, actor, operation, { ...key, amount, memo }, async () => {
        const fund = await ownFund(tx.db, jurisdictionId, key);
        if (fund === null) return err(unknownFund(key.id, ['input', 'fundId']));
        await audit(tx, actor, {
          operation,
          objectType: 'Fund',
          objectId: fund.id,
          detail: { code: fund.code, amount },
        });
        const moved = await move(tx, fund);
        return moved.ok ? ok(fund) : moved;
      }),
    );
  }
}

/** Writes the fund, or answers that its code is taken; then the transaction is over. */
export async function insertOrTaken(tx: Tx, fund: KnownFund): Promise<Problem<'FUND_CODE_TAKEN'> | null> {
  try {
    await insertFund(tx, fund);
    return null;
  } catch (error) {
    if (constraintOf(error) !== 'fund_code_key') throw error;
    return problem({
      code: 'FUND_CODE_TAKEN',
      message: `There is already a fund ${fund.code} in this jurisdiction; use it or choose another code.`,
      messageZh: `本地已有编码为${fund.code}的资金，请使用该资金或另取编码。`,
      path: ['input', 'code'],
    });
  }
}

/** The fund that is created, within its parent where it has one. */
function fundToCreate(
  draft: FundDraft,
  parent: KnownFund | null,
  { jurisdictionId, id }: { readonly jurisdictionId: string; readonly id: string },
): KnownFund {
  const { code, nameZh, nameEn, source, budgetLine, donor, earmark, validFrom, validUntil } = draft;
  return {
    ...{
      jurisdictionId,
      id,
      code,
      nameZh,
      nameEn,
      source,
      budgetLine,
      donor,
      earmark,
      validFrom,
      validUntil,
    },
    kind: 'BUDGET',
    programmes: [...new Set(draft.programmes)].sort(),
    townshipIds: [...new Set(draft.townshipIds)].sort(),
    townshipId: null,
    parentFundId: parent?.id ?? null,
    replenishBelow: null,
    openingAmount: null,
  };
}

function hasParent({ code, kind }: KnownFund): Problem<'FUND_HAS_PARENT'> {
  const [how, howZh] =
    kind === 'RESERVE' ? ['replenish it', '备用金拨补'] : ['allocate to it from its parent', '资金下达'];
  return problem({
    code: 'FUND_HAS_PARENT',
    message: `The fund ${code} gets its money from its parent fund, so that it stays apart; ${how} instead of appropriating to it.`,
    messageZh: `资金${code}由上级资金拨付，应分账核算，请使用${howZh}，不能直接拨入。`,
    path: ['input', 'fundId'],
    basis: ['C7.1', 'J9.6b'],
  });
}

async function ownFund(db: Tx['db'], jurisdictionId: string, key: RowKey): Promise<KnownFund | null> {
  return key.jurisdictionId === jurisdictionId ? await findFund(db, jurisdictionId, key.id) : null;
}
