import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { ConsentRow } from '../privacy/consent.entity.js';
import type { CitizenAccount, PersonRef } from '../viewer.js';
import type { CitizenLinkRow } from './citizen-link.entity.js';

type RowKey = { readonly jurisdictionId: string; readonly id: string };

/** The persons whom an account is linked to, in every jurisdiction, as far as their consent holds. */
export async function personsOfAccount(
  db: Db,
  { issuer, subject }: CitizenAccount,
): Promise<readonly PersonRef[]> {
  return await liveLinks(db)
    .select(['l.jurisdictionId', 'l.personId'])
    .where('l.issuer', '=', issuer)
    .where('l.subject', '=', subject)
    .orderBy('l.jurisdictionId')
    .execute();
}

/** The household that the person belongs to, or the last one; null for one who never belonged to any. */
export async function householdOf(tx: Tx, { jurisdictionId, id }: RowKey): Promise<string | null> {
  const row = await tx.db
    .selectFrom('Membership')
    .select('householdId')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('personId', '=', id)
    .orderBy(sql`active_until is null`, 'desc')
    .orderBy('activeFrom', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.householdId ?? null;
}

/** The live consent of a person to the own sign-in, so that nobody else offers a code meanwhile. */
export async function lockAccessConsent(tx: Tx, person: RowKey): Promise<ConsentRow | undefined> {
  return await tx.db
    .selectFrom('Consent')
    .selectAll()
    .where('jurisdictionId', '=', person.jurisdictionId)
    .where('personId', '=', person.id)
    .where('kind', '=', 'ONLINE_ACCESS')
    .where('withdrawnAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

/** The link that rests on a consent, if one was offered. */
export async function linkUnder(tx: Tx, { jurisdictionId, id }: RowKey): Promise<CitizenLinkRow | undefined> {
  return await tx.db
    .selectFrom('CitizenLink')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('consentId', '=', id)
    .executeTakeFirst();
}

export async function insertLink(tx: Tx, row: CitizenLinkRow): Promise<void> {
  await tx.db.insertInto('CitizenLink').values(row).execute();
}

/** Gives a new code in the place of one that was not used. */
export async function renewCode(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  code: Pick<CitizenLinkRow, 'codeIndex' | 'codeExpiresAt' | 'issuedAt' | 'issuedBy'>,
): Promise<void> {
  await tx.db
    .updateTable('CitizenLink')
    .set(code)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .where('linkedAt', 'is', null)
    .execute();
}

/** The offer that a code opens at this moment, so that it is taken up once. */
export async function lockOffer(
  tx: Tx,
  codeIndexes: readonly string[],
  now: Date,
): Promise<Pick<CitizenLinkRow, 'jurisdictionId' | 'id' | 'personId'> | undefined> {
  return await liveLinks(tx.db)
    .select(['l.jurisdictionId', 'l.id', 'l.personId'])
    .where(sql<boolean>`l.code_index = any(${codeIndexes}::text[])`)
    .where('l.codeExpiresAt', '>', now)
    .forUpdate()
    .executeTakeFirst();
}

export async function takeOffer(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  { issuer, subject, linkedAt }: CitizenAccount & { readonly linkedAt: Date },
): Promise<void> {
  await tx.db
    .updateTable('CitizenLink')
    .set({ issuer, subject, linkedAt, codeIndex: null })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

function liveLinks(db: Db) {
  return db
    .selectFrom('CitizenLink as l')
    .innerJoin('Consent as c', (join) =>
      join.onRef('c.jurisdictionId', '=', 'l.jurisdictionId').onRef('c.id', '=', 'l.consentId'),
    )
    .where('c.withdrawnAt', 'is', null);
}
