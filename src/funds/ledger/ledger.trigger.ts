import { deferredCheck } from '../../database/deferred-check.js';
import { setCheck } from '../../database/set-check.js';

/** The name under which both checks report a transfer that is not balanced. */
export const BALANCED_CHECK = 'transfer_balanced';

/** A transfer comes with its entries: at commit they exist. That they add up, `entryBalanced` saw when they were written. */
export const transferBalanced = deferredCheck({
  table: 'transfer',
  name: BALANCED_CHECK,
  events: ['insert'],
  body: `if not exists (select from entry e where e.jurisdiction_id = new.jurisdiction_id and e.transfer_id = new.id) then ${refusal('new.id')} end if;`,
});

/**
 * Whoever appends entries, even to an old transfer, leaves every transfer that they belong to balanced, and books on
 * accounts that exist. The rows of a statement are looked at together: a part of a payroll appends thousands.
 */
export const entryBalanced = setCheck({
  table: 'entry',
  name: 'entry_balanced',
  declare: 'wrong uuid;',
  body:
    `select touched.transfer_id into wrong ` +
    `from (select distinct jurisdiction_id, transfer_id from added) touched ` +
    `cross join lateral (select sum(e.amount) as total, sum(e.amount) filter (where e.amount > 0) as gained ` +
    `from entry e where e.jurisdiction_id = touched.jurisdiction_id and e.transfer_id = touched.transfer_id) booked ` +
    `left join transfer t on t.jurisdiction_id = touched.jurisdiction_id and t.id = touched.transfer_id ` +
    `where booked.total <> 0 or booked.gained is distinct from t.amount limit 1; ` +
    `if found then ${refusal('wrong')} end if; ` +
    `if exists (select from (select distinct jurisdiction_id, account_id from added) used where not exists ` +
    `(select from account a where a.jurisdiction_id = used.jurisdiction_id and a.id = used.account_id)) then ` +
    `raise exception 'An entry books on an account that does not exist.' ` +
    `using errcode = '23503', table = 'entry', constraint = 'entry_account'; end if;`,
});

function refusal(transferId: string): string {
  return (
    `raise exception 'The entries of transfer % do not sum to zero or do not add up to its amount.', ${transferId} ` +
    `using errcode = '23514', table = 'entry', constraint = '${BALANCED_CHECK}';`
  );
}
