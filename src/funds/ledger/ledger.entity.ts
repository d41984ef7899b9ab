import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly, neverRemoved } from '../../database/append-only.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import { identity } from '../../database/identity.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { whileValid, withinEarmark } from '../budgets/earmark.trigger.js';
import { ACCOUNT_KINDS, type AccountKind, TRANSFER_KINDS, type TransferKind } from './ledger.js';
import { entryBalanced, transferBalanced } from './ledger.trigger.js';

/** A balance in fen. Only the statement that appends the entries changes it; all but SOURCE stay at zero or more. */
export const AccountSchema = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    fundId: p.uuid(),
    kind: p.text().$type<AccountKind>(),
    balance: p.bigint().$type<Fen>(),
  },
  uniques: [{ name: 'account_fund_kind_key', properties: ['jurisdictionId', 'fundId', 'kind'] }],
  checks: [
    codeCheck('account', 'kind', ACCOUNT_KINDS),
    { name: 'account_balance_check', expression: `kind = 'SOURCE' or balance >= 0` },
  ],
  triggers: [neverRemoved('account')],
});

export type AccountRow = Row<typeof AccountSchema>;

/** One movement of money, made of entries that sum to zero. Append-only; a correction is another transfer. */
export const TransferSchema = defineEntity({
  name: 'Transfer',
  tableName: 'transfer',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    kind: p.text().$type<TransferKind>(),
    /** The fund that pays or receives; of a movement between two funds, the one that receives. */
    fundId: p.uuid(),
    /** Of a movement between two funds, the one that gives. */
    counterFundId: p.uuid().strictNullable(),
    /** In fen: what the accounts that gain, gain together. */
    amount: p.bigint().$type<Fen>(),
    programme: p.text().strictNullable(),
    /** Of a POST or VOID: the RESERVE that it closes. */
    reservationId: p.uuid().strictNullable(),
    /** Of a RETURN or CLAIM: the POST that it takes back. */
    reversesId: p.uuid().strictNullable(),
    caseId: p.uuid().strictNullable(),
    decisionId: p.uuid().strictNullable(),
    runId: p.uuid().strictNullable(),
    /** Names what may happen once only, such as `payment:…`; a second transfer with the same key is refused. */
    onceKey: p.text().strictNullable(),
    memo: p.text(),
    businessDate: p.date().$type<LocalDate>(),
    madeAt: p.datetime(6),
    /** Officer id, or the name of the job that made it. */
    madeBy: p.text(),
  },
  uniques: [
    {
      name: 'transfer_reservation_key',
      properties: ['jurisdictionId', 'reservationId'],
      where: 'reservation_id is not null',
    },
    { name: 'transfer_once_key', properties: ['jurisdictionId', 'onceKey'], where: 'once_key is not null' },
  ],
  indexes: [
    { name: 'transfer_fund_idx', properties: ['jurisdictionId', 'fundId', 'businessDate', 'id'] },
    { name: 'transfer_case_idx', properties: ['jurisdictionId', 'caseId'], where: 'case_id is not null' },
    {
      name: 'transfer_reverses_idx',
      properties: ['jurisdictionId', 'reversesId'],
      where: 'reverses_id is not null',
    },
    { name: 'transfer_run_idx', properties: ['jurisdictionId', 'runId'], where: 'run_id is not null' },
  ],
  checks: [
    codeCheck('transfer', 'kind', TRANSFER_KINDS),
    { name: 'transfer_amount_check', expression: 'amount > 0' },
    {
      name: 'transfer_closes_check',
      expression: `(kind = 'POST' or kind = 'VOID') = (reservation_id is not null)`,
    },
    {
      name: 'transfer_reverses_check',
      expression: `(kind = 'RETURN' or kind = 'CLAIM') = (reverses_id is not null)`,
    },
    {
      name: 'transfer_purpose_check',
      expression: `kind not in ('RESERVE', 'STOCK_OUT') or programme is not null`,
    },
    {
      name: 'transfer_counter_check',
      expression: `kind = 'SURRENDER' or (kind in ('ALLOCATE', 'REPLENISH', 'CARRY_OVER')) = (counter_fund_id is not null)`,
    },
  ],
  triggers: [...appendOnly('transfer'), transferBalanced, withinEarmark, whileValid],
});

export type TransferRow = Row<typeof TransferSchema>;

/**
 * One side of a transfer. Transfer and account are looked up by `entryBalanced`, for a whole statement at once; neither
 * is ever removed. The id grows along every account, so that balances can be recomputed in order.
 */
export const EntrySchema = defineEntity({
  name: 'Entry',
  tableName: 'entry',
  properties: {
    jurisdictionId: p.text().primary(),
    accountId: p.uuid().primary(),
    id: identity().primary(),
    transferId: p.uuid(),
    /** In fen; above zero the account gains, below zero it gives. */
    amount: p.bigint().$type<Fen>(),
    /** In fen: the balance of the account after this entry. */
    balanceAfter: p.bigint().$type<Fen>(),
    /** Of a payroll, which posts a whole part in one transfer: the payment that this side belongs to. */
    paymentId: p.uuid().strictNullable(),
  },
  indexes: [{ name: 'entry_transfer_idx', properties: ['jurisdictionId', 'transferId'] }],
  checks: [{ name: 'entry_amount_check', expression: 'amount <> 0' }],
  triggers: [...appendOnly('entry'), entryBalanced],
});

export type EntryRow = Row<typeof EntrySchema>;

const JURISDICTION_AND_ID = ['jurisdiction_id', 'id'];

export const ledgerForeignKeys: readonly ForeignKey[] = [
  foreignKey('account', ['jurisdiction_id', 'fund_id'], 'fund', JURISDICTION_AND_ID),
  foreignKey('transfer', ['jurisdiction_id', 'fund_id'], 'fund', JURISDICTION_AND_ID),
  foreignKey('transfer', ['jurisdiction_id', 'counter_fund_id'], 'fund', JURISDICTION_AND_ID),
  foreignKey('transfer', ['jurisdiction_id', 'fund_id', 'programme'], 'fund_purpose', [
    'jurisdiction_id',
    'fund_id',
    'programme',
  ]),
  foreignKey('transfer', ['jurisdiction_id', 'reservation_id'], 'transfer', JURISDICTION_AND_ID),
  foreignKey('transfer', ['jurisdiction_id', 'reverses_id'], 'transfer', JURISDICTION_AND_ID),
  foreignKey('transfer', ['jurisdiction_id', 'run_id'], 'payroll_run', JURISDICTION_AND_ID),
];
