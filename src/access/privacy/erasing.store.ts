import type { Tx } from '../../database/database.js';
import { ERASED, type Erasure, TOMBSTONE, type UnboundErasure } from './erasing.js';

const MASKED = '******************';

type Statement = readonly [text: string, parameters: readonly unknown[]];

/** The households that the person $2 of the jurisdiction $1 ever belonged to. */
const HOMES = 'select m.household_id from membership m where m.jurisdiction_id = $1 and m.person_id = $2';
/** Those of which the person is the head. */
const HEADED = 'select h.id from household h where h.jurisdiction_id = $1 and h.head_person_id = $2';
/** The forms that tell of the person. */
const FORMS = `select a.id from application a
  where a.jurisdiction_id = $1 and (a.applicant_person_id = $2 or a.household_id in (${HOMES}))`;
/** The cases that tell of the person. */
const CASES = `select w.id from welfare_case w
  where w.jurisdiction_id = $1 and (w.applicant_person_id = $2 or w.household_id in (${HOMES}))`;

/** Overwrites what tells who the person was, wherever it stands in a table that is no law and no money. */
export async function overwritePerson(tx: Tx, erasure: Erasure, index: string): Promise<void> {
  const { person, emptySealed } = erasure;
  const { jurisdictionId: j, id } = person;
  const statements: readonly Statement[] = [
    [
      `update person set name = $3, birth_date = make_date(extract(year from birth_date)::int, 1, 1),
              resident_id_sealed = $4, resident_id_index = $5, resident_id_masked = $6,
              phone_sealed = null, bank_account_sealed = null
        where jurisdiction_id = $1 and id = $2`,
      [j, id, TOMBSTONE, emptySealed.residentId, `${ERASED}${id}`, MASKED],
    ],
    ['update circumstance set evidence = null where jurisdiction_id = $1 and person_id = $2', [j, id]],
    [
      'update household set head_name = $3 where jurisdiction_id = $1 and head_person_id = $2',
      [j, id, TOMBSTONE],
    ],
    [
      `update household h set address = null
        where h.jurisdiction_id = $1
          and h.id in (${HOMES})
          and not exists (select from membership m
                            join person p on p.jurisdiction_id = m.jurisdiction_id and p.id = m.person_id
                           where m.jurisdiction_id = $1 and m.household_id = h.id
                             and not starts_with(p.resident_id_index, $3))`,
      [j, id, ERASED],
    ],
    [
      `update welfare_case w set head_name = $3
        where w.jurisdiction_id = $1 and (w.applicant_person_id = $2 or w.household_id in (${HEADED}))`,
      [j, id, TOMBSTONE],
    ],
    [
      `update lead l set person_name = null, contact_sealed = null, description = $3
        where l.jurisdiction_id = $1
          and (l.person_id = $2
            or l.application_id in (select a.id from application a
                                     where a.jurisdiction_id = $1 and a.applicant_person_id = $2))`,
      [j, id, TOMBSTONE],
    ],
    ...besideTheCase(erasure),
    [
      `update application set answers = '{}' where jurisdiction_id = $1 and applicant_person_id = $2`,
      [j, id],
    ],
    [
      `delete from letter_text t using letter l
        where l.jurisdiction_id = $1 and t.jurisdiction_id = $1 and t.id = l.id and l.case_id in (${CASES})`,
      [j, id],
    ],
    [
      `update attachment set content_id = null, file_name = $3
        where jurisdiction_id = $1 and application_id in (${FORMS})`,
      [j, id, TOMBSTONE],
    ],
    ...['content_bytes', 'stored_content'].map(
      (table): Statement => [
        `delete from ${table} s
        where s.jurisdiction_id = $1
          and not exists (select from attachment a where a.jurisdiction_id = $1 and a.content_id = s.id)`,
        [j],
      ],
    ),
    [
      'delete from near_relative where jurisdiction_id = $1 and $2 in (relative_index, relative_index_before)',
      [j, index],
    ],
  ];
  for (const [statement, parameters] of statements) await tx.execute(statement, parameters);
}

/** What people said and wrote beside the cases that tell of the person, and the files of their moves. */
function besideTheCase({ person, emptySealed }: Erasure): readonly Statement[] {
  const { jurisdictionId: j, id } = person;
  return [
    [
      `update objection set raised_by_sealed = $3, grounds = $4
        where jurisdiction_id = $1 and case_id in (${CASES})`,
      [j, id, emptySealed.objection, TOMBSTONE],
    ],
    [
      `update complaint set raised_by_sealed = $3, contact_sealed = null, grounds = $4
        where jurisdiction_id = $1 and case_id in (${CASES})`,
      [j, id, emptySealed.complaint, TOMBSTONE],
    ],
    [
      `delete from application_draft
        where jurisdiction_id = $1
          and (person_id = $2 or from_case_id in (${CASES})
            or application_id in (${FORMS}))`,
      [j, id],
    ],
    [
      `update arrival set file_sealed = null, note = $3
        where jurisdiction_id = $1 and household_id in (${HOMES})`,
      [j, id, TOMBSTONE],
    ],
    [
      `update arrival set head_name = $3
        where jurisdiction_id = $1 and household_id in (${HEADED})`,
      [j, id, TOMBSTONE],
    ],
    [
      `update service_task set asked = $3, findings = case when findings is null then null else $3 end,
              review_note = case when review_note is null then null else $3 end
        where jurisdiction_id = $1 and household_id in (${HOMES})`,
      [j, id, TOMBSTONE],
    ],
    [
      `update departure set note = $3, answer = case when answer is null then null else $3 end
        where jurisdiction_id = $1 and household_id in (${HOMES})`,
      [j, id, TOMBSTONE],
    ],
  ];
}

/**
 * Overwrites in a jurisdiction what tells of people of whom nothing else is on record, and was over on the day: reports
 * that led to nothing, forms that nobody handed in, complaints about a place, households that were not received, and
 * what an import left.
 * @returns how many rows were overwritten or removed
 */
export async function overwriteUnbound(
  tx: Tx,
  { jurisdictionId, until, emptyComplaint }: UnboundErasure,
): Promise<number> {
  const shared = [jurisdictionId, until];
  const statements: readonly Statement[] = [
    [
      `update lead set person_name = null, contact_sealed = null, description = $3
        where jurisdiction_id = $1 and application_id is null and person_id is null and closed_on <= $2
          and description <> $3 returning 1`,
      [...shared, TOMBSTONE],
    ],
    [
      `delete from application_draft
        where jurisdiction_id = $1 and person_id is null and application_id is null and from_case_id is null
          and (updated_at at time zone 'Asia/Shanghai')::date <= $2 returning 1`,
      shared,
    ],
    [
      `update complaint set raised_by_sealed = $4, contact_sealed = null, grounds = $3
        where jurisdiction_id = $1 and case_id is null and answered_on <= $2 and grounds <> $3 returning 1`,
      [...shared, TOMBSTONE, emptyComplaint],
    ],
    [
      `update arrival set head_name = $3, note = $3, answer = $3
        where jurisdiction_id = $1 and household_id is null and answered_on <= $2 and head_name <> $3 returning 1`,
      [...shared, TOMBSTONE],
    ],
    [
      `delete from import_item i using import_job b
        where i.jurisdiction_id = $1 and b.jurisdiction_id = $1 and b.id = i.job_id and i.item_status = 'WAITING'
          and (b.created_at at time zone 'Asia/Shanghai')::date <= $2 returning 1`,
      shared,
    ],
    [
      `update import_item set problems = '[]', pickup_code_sealed = null
        where jurisdiction_id = $1 and (done_at at time zone 'Asia/Shanghai')::date <= $2
          and (problems <> '[]' or pickup_code_sealed is not null) returning 1`,
      shared,
    ],
  ];
  let count = 0;
  for (const [text, parameters] of statements) count += (await tx.execute(text, parameters)).length;
  return count;
}
