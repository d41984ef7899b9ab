import { type AliasedRawBuilder, type Compilable, sql } from 'kysely';
import type { Reach } from '../access/viewer.js';
import { askedRows, together } from '../database/batch.js';
import type { Tx } from '../database/database.js';
import type { Db } from '../database/entities.js';
import { newId } from '../database/new-id.js';
import type { Page, RowKey } from '../jurisdictions/row-key.js';
import { hasOneOf, isOneOf, known } from '../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Fen } from '../shared/money.js';
import type { FundRow } from './fund.entity.js';
import type { FundKind, FundSource } from './fund.js';
import type { AccountRow } from './ledger/ledger.entity.js';
import { ACCOUNT_KINDS } from './ledger/ledger.js';

/** A fund with what it may pay. */
export interface KnownFund extends FundRow {
  readonly programmes: readonly string[];
  /** The townships that it is bound to; empty = it may help in all. */
  readonly townshipIds: readonly string[];
}

/** Which funds; every part that is given must hold. */
export interface FundFilter {
  readonly kind?: FundKind | undefined;
  readonly source?: FundSource | undefined;
  readonly programme?: string | undefined;
  readonly townshipId?: string | undefined;
  /** The day on which the fund pays. */
  readonly validOn?: LocalDate | undefined;
  /** Ended before this day with money that is still available (C7.1). */
  readonly unspentOn?: LocalDate | undefined;
}

/** The fund with this id, or null when the jurisdiction has none. */
export async function findFund(db: Db, jurisdictionId: string, id: string): Promise<KnownFund | null> {
  const row = await db
    .selectFrom('Fund')
    .selectAll()
    .select(bounds)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** The funds with these ids, in any order. */
export async function findFunds(db: Db, keys: readonly RowKey[]): Promise<KnownFund[]> {
  if (keys.length === 0) return [];
  return await db.selectFrom('Fund').selectAll().select(bounds).where(hasOneOf('fund', keys)).execute();
}

/** A page of the funds within reach by their code, one more than asked for when there are more. */
export async function listFunds(...asked: Parameters<typeof fundsQuery>): Promise<KnownFund[]> {
  return await fundsQuery(...asked).execute();
}

/** The statement of `listFunds`. */
export function fundsQuery(
  db: Db,
  { jurisdictionId, townshipIds }: Reach,
  { kind, source, programme, townshipId, validOn, unspentOn }: FundFilter,
  { first, after }: Page,
): Compilable<KnownFund> & { execute(): Promise<KnownFund[]> } {
  let query = db
    .selectFrom('Fund')
    .selectAll()
    .select(bounds)
    .where('jurisdictionId', '=', jurisdictionId)
    .orderBy('code')
    .limit(known(first + 1));
  if (townshipIds !== null) query = query.where(isOneOf(sql.ref('township_id'), townshipIds));
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (source !== undefined) query = query.where('source', '=', source);
  if (townshipId !== undefined) query = query.where('townshipId', '=', townshipId);
  if (programme !== undefined) query = query.where(mayPay(programme));
  if (validOn !== undefined) {
    query = query
      .where('validFrom', '<=', validOn)
      .where((where) => where.or([where('validUntil', 'is', null), where('validUntil', '>=', validOn)]));
  }
  if (unspentOn !== undefined) {
    query = query.where('validUntil', '<', unspentOn).where(hasMoneyLeft());
  }
  const code = after?.[0] ?? null;
  if (code !== null) query = query.where('code', '>', code);
  return query;
}

/** A fund that is looked for to pay a sum. */
export interface WantedFund {
  readonly jurisdictionId: string;
  readonly programme: string;
  readonly on: LocalDate;
  /** In fen. */
  readonly amount: Fen;
  /** The township that is helped; a fund bound to others is left out. */
  readonly townshipId: string;
}

/**
 * The budget fund that pays this programme on this day: one that has enough before one that has not, then in the order
 * in which the jurisdiction draws on its funds together (C7.2), where it has set one, then the one that ends first, so that money is used before it expires. null when none pays it at all.
 */
export async function findPayingFund(db: Db, wanted: WantedFund): Promise<KnownFund | null> {
  return await chooseFund(db, { ...wanted, kind: 'BUDGET' });
}

/** The reserve fund with which a township pays this programme on this day, chosen in the same way. */
export async function findReserveFund(db: Db, wanted: WantedFund): Promise<KnownFund | null> {
  return await chooseFund(db, { ...wanted, kind: 'RESERVE' });
}

const chooseFund = together<WantedFund & { readonly kind: FundKind }, KnownFund | null>(
  async (db, wanted) => {
    const columns = sql`n int, kind text, "jurisdictionId" text, programme text, "on" date, amount bigint, "townshipId" text`;
    const { rows } = await sql<KnownFund & { readonly n: number }>`
    select chosen.*, a.n from ${askedRows(wanted, columns)} a
    cross join lateral (
      select fund.*, ${PROGRAMMES} as programmes, ${TOWNSHIPS} as "townshipIds"
      from fund join account on account.jurisdiction_id = fund.jurisdiction_id and account.fund_id = fund.id
        and account.kind = 'AVAILABLE'
      where fund.jurisdiction_id = a."jurisdictionId" and fund.kind = a.kind
        and (a.kind <> 'RESERVE' or fund.township_id = a."townshipId")
        and exists (select from fund_purpose purpose where purpose.jurisdiction_id = fund.jurisdiction_id
          and purpose.fund_id = fund.id and purpose.programme = a.programme)
        and (not exists (select from fund_place place
            where place.jurisdiction_id = fund.jurisdiction_id and place.fund_id = fund.id)
          or exists (select from fund_place place where place.jurisdiction_id = fund.jurisdiction_id
            and place.fund_id = fund.id and place.township_id = a."townshipId"))
        and fund.valid_from <= a."on" and (fund.valid_until is null or fund.valid_until >= a."on")
      order by account.balance < a.amount,
        (select position from funding_order choice where choice.jurisdiction_id = fund.jurisdiction_id
          and choice.programme = a.programme and choice.fund_id = fund.id) nulls last,
        fund.valid_until nulls last, fund.code
      limit 1
    ) chosen`.execute(db);
    const found = new Map(rows.map(({ n, ...fund }) => [n, fund as KnownFund]));
    return wanted.map((_, n) => found.get(n) ?? null);
  },
);

/**
 * Writes a fund with its purposes and its accounts, all at zero.
 * @throws unique violation `fund_code_key`; foreign key violations of township and parent
 */
export async function insertFund(tx: Tx, { programmes, townshipIds, ...fund }: KnownFund): Promise<void> {
  const { jurisdictionId, id: fundId } = fund;
  await tx.db.insertInto('Fund').values(fund).execute();
  await tx.db
    .insertInto('FundPurpose')
    .values(programmes.map((programme) => ({ jurisdictionId, fundId, programme })))
    .execute();
  if (townshipIds.length > 0) {
    await tx.db
      .insertInto('FundPlace')
      .values(townshipIds.map((townshipId) => ({ jurisdictionId, fundId, townshipId })))
      .execute();
  }
  await tx.db
    .insertInto('Account')
    .values(ACCOUNT_KINDS.map((kind) => ({ jurisdictionId, id: newId(), fundId, kind, balance: 0n })))
    .execute();
}

/** The accounts of these funds, in the order of their kinds. */
export async function listAccounts(db: Db, funds: readonly RowKey[]): Promise<AccountRow[]> {
  if (funds.length === 0) return [];
  const rows = await db
    .selectFrom('Account')
    .selectAll()
    .where(hasOneOf('account', funds, 'fund_id'))
    .execute();
  return rows.sort((a, b) => ACCOUNT_KINDS.indexOf(a.kind) - ACCOUNT_KINDS.indexOf(b.kind));
}

/** What the fund of the row is bound to, as columns: the programmes that it may pay and the townships. */
function bounds(): [AliasedRawBuilder<string[], 'programmes'>, AliasedRawBuilder<string[], 'townshipIds'>] {
  return [PROGRAMMES.as('programmes'), TOWNSHIPS.as('townshipIds')];
}

const PROGRAMMES = sql<string[]>`array(select purpose.programme from fund_purpose purpose
  where purpose.jurisdiction_id = fund.jurisdiction_id and purpose.fund_id = fund.id
  order by purpose.programme)`;
const TOWNSHIPS = sql<string[]>`array(select place.township_id from fund_place place
  where place.jurisdiction_id = fund.jurisdiction_id and place.fund_id = fund.id
  order by place.township_id)`;

function hasMoneyLeft() {
  return sql<boolean>`exists (select from account left_over
    where left_over.jurisdiction_id = fund.jurisdiction_id and left_over.fund_id = fund.id
    and left_over.kind = 'AVAILABLE' and left_over.balance > 0)`;
}

function mayPay(programme: string) {
  return sql<boolean>`exists (select from fund_purpose purpose
    where purpose.jurisdiction_id = fund.jurisdiction_id and purpose.fund_id = fund.id
    and purpose.programme = ${programme})`;
}
