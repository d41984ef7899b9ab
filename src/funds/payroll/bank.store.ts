import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { Fen } from '../../shared/money.js';
import type { PaymentRow } from '../payment.entity.js';

/** A payment of a run, with what its payee's account is sealed as. */
export interface SealedLine {
  readonly paymentId: string;
  readonly payeeName: string;
  readonly accountSealed: string | null;
  /** In fen. */
  readonly amount: Fen;
}

/** A part of what a run has paid, in the order of the payments; what came back since is in it, so parts stay the same. */
export async function sealedLines(
  db: Db,
  { jurisdictionId, id: runId }: RowKey,
  { part, size }: { readonly part: number; readonly size: number },
): Promise<SealedLine[]> {
  const { rows } = await sql<SealedLine>`
    select payment.id as "paymentId", person.name as "payeeName", person.bank_account_sealed as "accountSealed",
      payment.amount
    from (
      select id, payee_person_id, amount - withheld as amount from payment
      where jurisdiction_id = ${jurisdictionId} and run_id = ${runId}::uuid
        and (status = 'PAID' or status = 'RETURNED')
      order by id limit ${size} offset ${(part - 1) * size}
    ) payment
    join person on person.jurisdiction_id = ${jurisdictionId} and person.id = payment.payee_person_id
    order by payment.id`.execute(db);
  return rows;
}

/** These payments of a run, locked in the order of their funds until the transaction ends. */
export async function lockPaymentsOfRun(
  tx: Tx,
  { jurisdictionId, id: runId }: RowKey,
  paymentIds: readonly string[],
): Promise<PaymentRow[]> {
  return await tx.db
    .selectFrom('Payment')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('runId', '=', runId)
    .where('id', 'in', [...paymentIds])
    .orderBy('fundId')
    .orderBy('id')
    .forUpdate()
    .execute();
}
