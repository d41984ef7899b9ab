import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { NewRow } from '../../database/row.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf, isOneOf } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { PersonRow, PersonSchema } from './person.entity.js';

/** What is known of a person by the blind index of the resident id. */
export type KnownPerson = Pick<
  PersonRow,
  'id' | 'name' | 'birthDate' | 'deathDate' | 'residentIdIndex' | 'residentIdMasked'
>;

/** A person as officers see them: the resident id masked, nothing sealed. */
export type PersonSummary = Pick<
  PersonRow,
  'jurisdictionId' | 'id' | 'name' | 'sex' | 'birthDate' | 'deathDate'
> & {
  /** Masked. */
  readonly residentId: string;
  readonly hasPhone: boolean;
  readonly hasBankAccount: boolean;
};

const KNOWN = [
  'p.id',
  'p.name',
  'p.birthDate',
  'p.deathDate',
  'p.residentIdIndex',
  'p.residentIdMasked',
] as const;

/** The persons of a jurisdiction whose resident ids have these blind indexes. */
export async function findPersonsByIndex(
  db: Db,
  jurisdictionId: string,
  indexes: readonly string[],
): Promise<KnownPerson[]> {
  return await db
    .selectFrom('Person as p')
    .select(KNOWN)
    .where('p.jurisdictionId', '=', jurisdictionId)
    .where(isOneOf(sql.ref('p.resident_id_index'), indexes))
    .execute();
}

/** The same persons, locked until the transaction ends, always in the same order. */
export async function lockPersonsByIndex(
  tx: Tx,
  jurisdictionId: string,
  indexes: readonly string[],
): Promise<KnownPerson[]> {
  return await tx.db
    .selectFrom('Person as p')
    .select(KNOWN)
    .where('p.jurisdictionId', '=', jurisdictionId)
    .where(isOneOf(sql.ref('p.resident_id_index'), indexes))
    .orderBy('p.id')
    .forNoKeyUpdate()
    .execute();
}

/**
 * Makes transactions that name one of these texts wait for each other. While the key of the blind index changes, two
 * services may write one number under two keys, where the unique key of the table would not meet them.
 */
export async function lockTexts(tx: Tx, texts: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(f, 0)) from (
    select distinct f from unnest(${[...texts]}::text[]) f order by f) ordered`.execute(tx.db);
}

/** The person, locked until the transaction ends. */
export async function lockPerson(tx: Tx, key: RowKey): Promise<KnownPerson | undefined> {
  return await tx.db
    .selectFrom('Person as p')
    .select(KNOWN)
    .where('p.jurisdictionId', '=', key.jurisdictionId)
    .where('p.id', '=', key.id)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** Inserts the persons that nobody else has inserted in the meantime; answers the indexes of those it did. */
export async function insertNewPersons(
  tx: Tx,
  rows: readonly NewRow<typeof PersonSchema>[],
): Promise<readonly string[]> {
  if (rows.length === 0) return [];
  const inserted = await tx.db
    .insertInto('Person')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['jurisdictionId', 'residentIdIndex']).doNothing())
    .returning('residentIdIndex')
    .execute();
  return inserted.map(({ residentIdIndex }) => residentIdIndex);
}

/** Replaces the sealed contact data that is given and leaves the other as it is. */
export async function setContact(
  tx: Tx,
  key: RowKey,
  contact: { readonly phoneSealed?: string; readonly bankAccountSealed?: string },
): Promise<void> {
  await tx.db
    .updateTable('Person')
    .set(contact)
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .execute();
}

export async function setDeathDate(tx: Tx, key: RowKey, deathDate: LocalDate): Promise<void> {
  await tx.db
    .updateTable('Person')
    .set({ deathDate })
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .execute();
}

/** The persons with these keys, in no order. */
export async function findPersons(db: Db, keys: readonly RowKey[]): Promise<PersonSummary[]> {
  return await db
    .selectFrom('Person as p')
    .select([
      'p.jurisdictionId',
      'p.id',
      'p.name',
      'p.sex',
      'p.birthDate',
      'p.residentIdMasked as residentId',
      'p.deathDate',
      sql<boolean>`p.phone_sealed is not null`.as('hasPhone'),
      sql<boolean>`p.bank_account_sealed is not null`.as('hasBankAccount'),
    ])
    .where(hasOneOf('p', keys))
    .execute();
}
