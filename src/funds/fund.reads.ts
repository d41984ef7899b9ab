import type { OfficerViewer } from '../access/viewer.js';
import { type ConnectionArguments, pageOf } from '../api/connection.js';
import { idWithin } from '../read-plan/id-within.js';
import {
  type Arguments,
  column,
  expression,
  type FeatureReads,
  idOf,
  type ListedPage,
  many,
  one,
  type PageShape,
} from '../read-plan/reads.js';
import { unplanned } from '../read-plan/unplanned.js';
import { type FundFilterInput, fundFilter } from './fund.input.js';
import { fundsQuery } from './fund.store.js';
import { ACCOUNT_KINDS } from './ledger/ledger.js';

/** The order of funds, and that of a statement. */
export const FUNDS_BY_CODE: PageShape = {
  shape: { sort: 'funds.code', parts: ['TEXT'] },
  key: ['t.code'],
  order: 't.code',
};
export const ENTRIES_NEWEST: PageShape = {
  shape: { sort: 'funds.entries', parts: ['INTEGER'] },
  key: ['t.id'],
  order: 't.id desc',
};

const LAST_ENTRY = '9223372036854775807';
/** Each account gives its newest entries from its index: as many as the page holds, below the number `$3`. */
const ENTRIES = `account a cross join lateral (
  select e.*, a.kind as account_kind from entry e
   where e.jurisdiction_id = a.jurisdiction_id and e.account_id = a.id and e.id < $3::bigint
   order by e.id desc limit :limit) t`;
const KIND_ORDER = `array_position(array[${ACCOUNT_KINDS.map((kind) => `'${kind}'`).join(', ')}], t.kind)`;

/** How funds and their ledger are read; an entry's row has the kind of its account in `account_kind`. */
export const fundReads: FeatureReads = {
  types: {
    Fund: {
      entity: 'Fund',
      reach: ['townshipId'],
      fields: {
        programmes: expression(
          'array(select p.programme from fund_purpose p where p.jurisdiction_id = t.jurisdiction_id and p.fund_id = t.id order by p.programme)',
        ),
        township: one('Organisation', 'townshipId'),
        parent: one('Fund', 'parentFundId', { withinReach: true }),
        available: expression(
          `coalesce((select a.balance from account a where a.jurisdiction_id = t.jurisdiction_id and a.fund_id = t.id and a.kind = 'AVAILABLE'), 0)`,
        ),
        balances: many('AccountBalance', { owner: 't.fund_id', order: KIND_ORDER }),
        entries: many('LedgerEntry', {
          rows: ENTRIES,
          owner: 'a.fund_id',
          order: 't.id desc',
          values: ({ after }) => [
            pageOf({ first: 1, after: after as string | null }, ENTRIES_NEWEST.shape).after?.[0] ??
              LAST_ENTRY,
          ],
          page: {
            ...ENTRIES_NEWEST,
            of: ({ filter, ...page }) =>
              filter == null
                ? pageOf(page as unknown as ConnectionArguments, ENTRIES_NEWEST.shape)
                : unplanned('A filtered statement is read by its store.'),
          },
        }),
      },
    },
    AccountBalance: { entity: 'Account' },
    LedgerEntry: {
      entity: 'Entry',
      fields: {
        account: expression('t.account_kind'),
        number: column('id'),
        transfer: one('Transfer', 'transferId'),
      },
    },
    Transfer: {
      entity: 'Transfer',
      fields: {
        caseId: idOf('Case', 'caseId'),
        payrollRunId: idOf('PayrollRun', 'runId'),
        fund: one('Fund', 'fundId', { withinReach: true }),
        reservation: one('Transfer', 'reservationId'),
        reverses: one('Transfer', 'reversesId'),
        madeBy: one('Officer', 'madeBy', { loose: true }),
        entries: many('LedgerEntry', {
          rows: `(select e.*, a.kind as account_kind from entry e
            join account a on a.jurisdiction_id = e.jurisdiction_id and a.id = e.account_id) t`,
          owner: 't.transfer_id',
          order: 't.id',
        }),
      },
    },
  },
  roots: {
    fund: {
      kind: 'FIND',
      type: 'Fund',
      property: 'id',
      value: (args, officer) => idWithin(args, 'Fund', officer),
    },
    funds: {
      kind: 'LIST',
      type: 'Fund',
      page: (args, officer) => fundsPage(args, officer, (args.filter ?? null) as FundFilterInput | null),
    },
    reserveFunds: {
      kind: 'LIST',
      type: 'Fund',
      page: (args, officer) =>
        fundsPage(args, officer, { kind: 'RESERVE', townshipId: args.townshipId as string | null }),
    },
  },
};

function fundsPage(args: Arguments, officer: OfficerViewer, filter: FundFilterInput | null): ListedPage {
  const page = pageOf(args as unknown as ConnectionArguments, FUNDS_BY_CODE.shape);
  const asked = fundFilter(filter, officer.jurisdictionId);
  return { ...FUNDS_BY_CODE, ...page, query: (db) => fundsQuery(db, officer.reach, asked, page) };
}
