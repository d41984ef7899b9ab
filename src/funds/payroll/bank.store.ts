import { sql } from 'kysely';
import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import type { Fen } from '../../shared/money.js';
import type { PaymentRow } from '../payments/payment.entity.js';
import type { BankAnswerRow } from './payroll.entity.js';

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

/** Keeps what the bank said of each payment; what it said before is on record already and stays as it is. */
export async function insertBankAnswers(
  tx: Tx,
  actor: Pick<Actor, 'officerId' | 'today' | 'now'>,
  { jurisdictionId, id: runId }: RowKey,
  answers: readonly { readonly paymentId: string; readonly accepted: boolean; readonly reason: string }[],
): Promise<void> {
  await sql`
    insert into bank_answer (jurisdiction_id, run_id, payment_id, accepted, reason, answered_on, recorded_by, recorded_at,
      account_mark)
    select ${jurisdictionId}, ${runId}::uuid, answer.payment_id, answer.accepted, answer.reason, ${actor.today}::date,
      ${actor.officerId}::uuid, ${actor.now}::timestamptz, md5(person.bank_account_sealed)
    from unnest(${answers.map(({ paymentId }) => paymentId)}::uuid[], ${answers.map(({ accepted }) => accepted)}::boolean[],
      ${answers.map(({ reason }) => reason)}::text[]) as answer (payment_id, accepted, reason)
    join payment on payment.jurisdiction_id = ${jurisdictionId} and payment.id = answer.payment_id
    join person on person.jurisdiction_id = payment.jurisdiction_id and person.id = payment.payee_person_id
    on conflict do nothing`.execute(tx.db);
}

/** What the bank said of payments, the newest answer first. */
export async function bankAnswersOf(db: Db, payments: readonly RowKey[]): Promise<BankAnswerRow[]> {
  if (payments.length === 0) return [];
  return await db
    .selectFrom('BankAnswer')
    .selectAll()
    .where(hasOneOf('bank_answer', payments, 'payment_id'))
    .orderBy('recordedAt', 'desc')
    .execute();
}
