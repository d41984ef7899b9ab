import { deferredCheck } from '../database/deferred-check.js';

/** The name under which both checks report a transfer that is not balanced. */
export const BALANCED_CHECK = 'transfer_balanced';

/** A transfer comes with its entries: at commit they exist, sum to zero and add up to its amount. */
export const transferBalanced = deferredCheck({
  table: 'transfer',
  name: BALANCED_CHECK,
  events: ['insert'],
  body: balanced('new.id'),
});

/** Whoever appends an entry, even to an old transfer, leaves that transfer balanced at commit. */
export const entryBalanced = deferredCheck({
  table: 'entry',
  name: 'entry_balanced',
  events: ['insert'],
  body: balanced('new.transfer_id'),
});

function balanced(transferId: string): string {
  return (
    `perform 1 from entry where jurisdiction_id = new.jurisdiction_id and transfer_id = ${transferId} ` +
    `having sum(amount) = 0 and sum(amount) filter (where amount > 0) = ` +
    `(select amount from transfer where jurisdiction_id = new.jurisdiction_id and id = ${transferId}); ` +
    `if not found then raise exception 'The entries of transfer % do not sum to zero or do not add up to its amount.', ${transferId} ` +
    `using errcode = '23514', table = 'entry', constraint = '${BALANCED_CHECK}'; end if;`
  );
}
