import type { Tx } from '../../database/database.js';
import { ERASING_SETTING } from '../../database/erasable.js';
import { TOMBSTONE } from '../../shared/tombstone.js';
import { ERASED, type Erasure, type UnboundErasure } from './erasing.js';
import {
  abandoned,
  blankSql,
  CASES,
  dayOf,
  type ErasedTexts,
  FORMS,
  HEADED,
  HOMES,
  PERSONAL_TEXTS,
  UNBOUND_TEXTS,
} from './personal-texts.js';

const MASKED = '******************';

type Statement = readonly [text: string, parameters: readonly unknown[]];

/** Overwrites what tells who the person was and what was written about them; sums, days and ids stay. */
export async function overwritePerson(tx: Tx, erasure: Erasure, index: string): Promise<void> {
  const { person, emptySealed } = erasure;
  const { jurisdictionId: j, id } = person;
  const sealed = { OBJECTION: emptySealed.objection, COMPLAINT: emptySealed.complaint };
  const statements: readonly Statement[] = [
    ...ofThePerson(erasure),
    ...PERSONAL_TEXTS.map((erased): Statement => [blankSql(erased), [j, id, ...emptyText(erased, sealed)]]),
    [
      `delete from attachment a using application_draft d
        where d.jurisdiction_id = $1 and d.person_id = $2
          and a.jurisdiction_id = d.jurisdiction_id and a.draft_id = d.id`,
      [j, id],
    ],
    [
      `delete from application_draft
        where jurisdiction_id = $1
          and (person_id = $2 or from_case_id in (${CASES}) or application_id in (${FORMS}))`,
      [j, id],
    ],
    [
      `delete from letter_text t using letter l
        where l.jurisdiction_id = $1 and t.jurisdiction_id = $1 and t.id = l.id and l.case_id in (${CASES})`,
      [j, id],
    ],
    [
      `update attachment set content_id = null where jurisdiction_id = $1 and application_id in (${FORMS})`,
      [j, id],
    ],
    ...['content_bytes', 'stored_content'].map(
      (table): Statement => [
        `delete from ${table} s
        where s.jurisdiction_id = $1
          and not exists (select from attachment a where a.jurisdiction_id = $1 and a.content_id = s.id)`,
        [j],
      ],
    ),
    ['delete from citizen_link where jurisdiction_id = $1 and person_id = $2', [j, id]],
    [
      'delete from near_relative where jurisdiction_id = $1 and $2 in (relative_index, relative_index_before)',
      [j, index],
    ],
  ];
  await allowErasing(tx);
  for (const [statement, parameters] of statements) await tx.execute(statement, parameters);
}

/** The person, and where the name of one who was a head stands again. The person comes first: others ask who is left. */
function ofThePerson({ person, emptySealed }: Erasure): readonly Statement[] {
  const { jurisdictionId: j, id } = person;
  return [
    [
      `update person set name = $3, birth_date = make_date(extract(year from birth_date)::int, 1, 1),
              resident_id_sealed = $4, resident_id_index = $5, resident_id_masked = $6,
              phone_sealed = null, bank_account_sealed = null
        where jurisdiction_id = $1 and id = $2`,
      [j, id, TOMBSTONE, emptySealed.residentId, `${ERASED}${id}`, MASKED],
    ],
    [
      'update household set head_name = $3 where jurisdiction_id = $1 and head_person_id = $2',
      [j, id, TOMBSTONE],
    ],
    [
      `update household h set address = null
        where h.jurisdiction_id = $1 and h.id in (${HOMES}) and ${abandoned('h.id')}`,
      [j, id],
    ],
    [
      `update welfare_case w set head_name = $3
        where w.jurisdiction_id = $1 and (w.applicant_person_id = $2 or w.household_id in (${HEADED}))`,
      [j, id, TOMBSTONE],
    ],
  ];
}

/**
 * Overwrites in a jurisdiction what tells of people of whom nothing else is on record, and was over on the day: reports
 * that led to nothing, forms that nobody handed in, complaints about a place, households that were not received, the
 * files that platforms were sent, and what an import left.
 * @returns how many rows were overwritten or removed
 */
export async function overwriteUnbound(
  tx: Tx,
  { jurisdictionId, until, emptyComplaint }: UnboundErasure,
): Promise<number> {
  const shared = [jurisdictionId, until];
  const sealed = { OBJECTION: emptyComplaint, COMPLAINT: emptyComplaint };
  const statements: readonly Statement[] = [
    ...UNBOUND_TEXTS.map(
      (erased): Statement => [blankSql(erased), [...shared, ...emptyText(erased, sealed)]],
    ),
    [
      `delete from application_draft t
        where t.jurisdiction_id = $1 and t.person_id is null and t.application_id is null and t.from_case_id is null
          and ${dayOf('t.updated_at')} returning 1`,
      shared,
    ],
    [
      `delete from import_item i using import_job b
        where i.jurisdiction_id = $1 and b.jurisdiction_id = $1 and b.id = i.job_id and i.item_status = 'WAITING'
          and ${dayOf('b.created_at')} returning 1`,
      shared,
    ],
  ];
  await allowErasing(tx);
  let count = 0;
  for (const [text, parameters] of statements) count += (await tx.execute(text, parameters)).length;
  return count;
}

/** From here to the end of the transaction words about people may be blanked in append-only tables. */
async function allowErasing(tx: Tx): Promise<void> {
  await tx.execute('select set_config($1, $2, true)', [ERASING_SETTING, 'on']);
}

function emptyText(
  { sealed }: ErasedTexts,
  empty: Readonly<Record<NonNullable<ErasedTexts['sealed']>, string>>,
): readonly string[] {
  return sealed === undefined ? [] : [empty[sealed]];
}
