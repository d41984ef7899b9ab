import type { Tx } from '../../database/database.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { ConsentRow } from './consent.entity.js';
import type { ConsentKind } from './consent.js';

type Person = { readonly jurisdictionId: string; readonly id: string };

/** Whether the person had consented by this day and has not withdrawn: to be asked before data is asked for. */
export async function hasConsent(
  { db }: Pick<Tx, 'db'>,
  person: Person,
  { kind, on }: { readonly kind: ConsentKind; readonly on: LocalDate },
): Promise<boolean> {
  return (await consentGivenOn({ db }, person, { kind, on })) !== null;
}

/** The day on which a consent that held on this day was given, or null when there was none. */
export async function consentGivenOn(
  { db }: Pick<Tx, 'db'>,
  person: Person,
  { kind, on }: { readonly kind: ConsentKind; readonly on: LocalDate },
): Promise<LocalDate | null> {
  const row = await db
    .selectFrom('Consent')
    .select('givenOn')
    .where('jurisdictionId', '=', person.jurisdictionId)
    .where('personId', '=', person.id)
    .where('kind', '=', kind)
    .where('givenOn', '<=', on)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  return row?.givenOn ?? null;
}

/** Adds a consent; false when the person has a live one of this kind already. */
export async function insertConsent(tx: Tx, row: ConsentRow): Promise<boolean> {
  const added = await tx.db
    .insertInto('Consent')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['jurisdictionId', 'personId', 'kind']).where('withdrawnAt', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

/** Ends the live consent of this kind; null when there is none. */
export async function endConsent(
  tx: Tx,
  person: Person,
  { kind, at, by }: { readonly kind: ConsentKind; readonly at: Date; readonly by: string },
): Promise<ConsentRow | null> {
  const row = await tx.db
    .updateTable('Consent')
    .set({ withdrawnAt: at, withdrawnBy: by })
    .where('jurisdictionId', '=', person.jurisdictionId)
    .where('personId', '=', person.id)
    .where('kind', '=', kind)
    .where('withdrawnAt', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}
