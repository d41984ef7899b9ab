import { TOMBSTONE_SQL } from '../../shared/tombstone.js';
import { ERASED } from './erasing.js';

/** Words of a table that go when their time comes: which rows, and what each of the columns becomes. */
export interface ErasedTexts {
  readonly table: string;
  /** Which rows `t`, in SQL. `$1` is the jurisdiction; `$2` the person, or the day on which it must have been over. */
  readonly rows: string;
  /** By column: what stands there afterwards, in SQL. `$3` is an empty text, sealed as `sealed` says. */
  readonly texts: Readonly<Record<string, string>>;
  readonly sealed?: 'OBJECTION' | 'COMPLAINT';
}

/** The households that the person $2 of the jurisdiction $1 ever belonged to. */
export const HOMES =
  'select m.household_id from membership m where m.jurisdiction_id = $1 and m.person_id = $2';
/** Those of which the person is the head. */
export const HEADED = 'select h.id from household h where h.jurisdiction_id = $1 and h.head_person_id = $2';
/** The forms that tell of the person. */
export const FORMS = `select a.id from application a
  where a.jurisdiction_id = $1 and (a.applicant_person_id = $2 or a.household_id in (${HOMES}))`;
/** The cases that tell of the person. */
export const CASES = `select w.id from welfare_case w
  where w.jurisdiction_id = $1 and (w.applicant_person_id = $2 or w.household_id in (${HOMES}))`;
/** The reports about the person. */
const LEADS = `select l.id from lead l
  where l.jurisdiction_id = $1 and (l.person_id = $2 or l.household_id in (${HOMES}) or l.application_id in (${FORMS}))`;
const PAYMENTS = `select y.id from payment y
  where y.jurisdiction_id = $1 and (y.payee_person_id = $2 or y.household_id in (${HOMES}))`;

const OF_A_CASE = `t.case_id in (${CASES})`;
const OF_A_HOME = `t.household_id in (${HOMES})`;
const OF_A_PAYMENT = `t.payment_id in (${PAYMENTS})`;
const OF_A_LEAD = `t.lead_id in (${LEADS})`;
/** Of the person, or of a household of which nobody's data is left. */
const OF_A_MEMBER = `(t.person_id = $2 or t.person_id is null and ${OF_A_HOME} and ${abandoned('t.household_id')})`;

/** The words of these columns; what was never said stays so. */
function words(...columns: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    columns.map((column) => [column, `case when t.${column} is null then null else ${TOMBSTONE_SQL} end`]),
  );
}

/** As `words`, but a code of the house, such as `RAN_OUT`, tells of nobody and stays. */
function wordsButCodes(column: string): Readonly<Record<string, string>> {
  return {
    [column]: `case when t.${column} ~ '^[A-Z_]+$' then t.${column} else ${words(column)[column]} end`,
  };
}

/** Of a record: its days, ids, numbers and flags stay, everything that somebody wrote goes. */
const BARE_RECORD = `(select jsonb_object_agg(e.key, case
    when jsonb_typeof(e.value) in ('boolean', 'number', 'null') then e.value
    when e.value #>> '{}' ~ '^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$' then e.value
    else to_jsonb(${TOMBSTONE_SQL}::text) end) from jsonb_each(t.record) e)`;
/** What each source answered, without its note. */
const BARE_FINDINGS = `(select coalesce(jsonb_agg(f.item || '{"note": null}' order by f.place), '[]')
    from jsonb_array_elements(t.findings) with ordinality f (item, place))`;
/** The wording of a decision ends with the reason that the officer wrote, where there is one. */
const wordingOf = (column: string) =>
  ({ [column]: `case when t.reason is null then t.${column} else ${TOMBSTONE_SQL} end` }) as const;

/** That nobody's data is left in a household. */
export function abandoned(household: string): string {
  return `not exists (select from membership m
    join person p on p.jurisdiction_id = m.jurisdiction_id and p.id = m.person_id
   where m.jurisdiction_id = $1 and m.household_id = ${household} and not starts_with(p.resident_id_index, '${ERASED}'))`;
}

/** What somebody wrote about a person, a household or a case; it goes with the person. */
export const PERSONAL_TEXTS: readonly ErasedTexts[] = [
  { table: 'circumstance', rows: OF_A_MEMBER, texts: { evidence: 'null', ...words('withdrawn_reason') } },
  { table: 'welfare_case', rows: `t.id in (${CASES})`, texts: words('closing_reason', 'extension_reason') },
  { table: 'case_step', rows: OF_A_CASE, texts: { record: BARE_RECORD } },
  { table: 'earlier_step', rows: OF_A_CASE, texts: { record: 'null' } },
  { table: 'economic_check', rows: OF_A_CASE, texts: { findings: BARE_FINDINGS } },
  { table: 'check_inquiry', rows: OF_A_CASE, texts: words('note', 'explanation') },
  {
    table: 'objection',
    rows: OF_A_CASE,
    texts: { ...words('grounds', 'finding'), raised_by_sealed: '$3' },
    sealed: 'OBJECTION',
  },
  {
    table: 'complaint',
    rows: OF_A_CASE,
    texts: { ...words('grounds', 'finding'), contact_sealed: 'null', raised_by_sealed: '$3' },
    sealed: 'COMPLAINT',
  },
  {
    table: 'decision',
    rows: OF_A_CASE,
    texts: { ...wordingOf('wording_zh'), ...wordingOf('wording_en'), ...words('reason') },
  },
  { table: 'follow_up', rows: OF_A_CASE, texts: words('note', 'findings', 'statement') },
  { table: 'recusal', rows: OF_A_CASE, texts: words('reason') },
  { table: 'random_check_item', rows: OF_A_CASE, texts: words('finding') },
  { table: 'pay_first_grant', rows: OF_A_CASE, texts: words('finding') },
  { table: 'award', rows: OF_A_CASE, texts: wordsButCodes('status_reason') },
  { table: 'payment', rows: OF_A_CASE, texts: wordsButCodes('status_reason') },
  { table: 'bank_answer', rows: OF_A_PAYMENT, texts: wordsButCodes('reason') },
  { table: 'receipt', rows: OF_A_PAYMENT, texts: words('received_by') },
  { table: 'referral', rows: OF_A_CASE, texts: words('matter', 'answer') },
  {
    table: 'referral_reminder',
    rows: `t.referral_id in (select r.id from referral r where r.jurisdiction_id = $1 and r.case_id in (${CASES}))`,
    texts: words('message'),
  },
  { table: 'outside_help', rows: OF_A_HOME, texts: { reference: 'null' } },
  {
    table: 'chasing',
    rows: `(${OF_A_CASE} or ${OF_A_LEAD} or t.service_task_id in (select k.id from service_task k
      where k.jurisdiction_id = $1 and k.household_id in (${HOMES})))`,
    texts: words('reason', 'answer', 'conclusion'),
  },
  {
    table: 'lead',
    rows: `t.id in (${LEADS})`,
    texts: { ...words('description', 'closed_reason'), person_name: 'null', contact_sealed: 'null' },
  },
  { table: 'lead_rise', rows: OF_A_LEAD, texts: words('reason') },
  {
    table: 'risk_warning',
    rows: `(${OF_A_CASE} or ${OF_A_HOME})`,
    texts: words('examination', 'conclusion'),
  },
  { table: 'dishonesty', rows: `(t.person_id = $2 or ${OF_A_CASE})`, texts: words('facts') },
  {
    table: 'dishonesty_step',
    rows: `t.dishonesty_id in (select d.id from dishonesty d
      where d.jurisdiction_id = $1 and (d.person_id = $2 or d.case_id in (${CASES})))`,
    texts: words('statement'),
  },
  { table: 'recovery', rows: OF_A_HOME, texts: words('finding', 'statement', 'reason', 'write_off_reason') },
  {
    table: 'recovery_receipt',
    rows: `t.recovery_id in (select c.id from recovery c where c.jurisdiction_id = $1 and c.household_id in (${HOMES}))`,
    texts: words('note'),
  },
  { table: 'service_task', rows: OF_A_HOME, texts: words('asked', 'findings', 'review_note') },
  { table: 'arrival', rows: OF_A_HOME, texts: { ...words('note', 'answer'), file_sealed: 'null' } },
  { table: 'arrival', rows: `t.household_id in (${HEADED})`, texts: words('head_name') },
  { table: 'departure', rows: OF_A_HOME, texts: words('note', 'answer') },
  {
    table: 'attachment',
    rows: `t.application_id in (${FORMS})`,
    texts: words('file_name', 'withdrawn_reason'),
  },
  { table: 'application', rows: `t.id in (${FORMS})`, texts: { answers: `'{}'` } },
];

/** Over on the day `$2`, and about nobody who is on record. */
const UNBOUND_LEAD = `l.jurisdiction_id = $1 and l.application_id is null and l.person_id is null and l.closed_on <= $2`;
const OF_AN_UNBOUND_LEAD = `t.lead_id in (select l.id from lead l where ${UNBOUND_LEAD})`;

/** What tells of people of whom nothing else is on record; it goes when its own period is over. */
export const UNBOUND_TEXTS: readonly ErasedTexts[] = [
  {
    table: 'lead',
    rows: `t.id in (select l.id from lead l where ${UNBOUND_LEAD})`,
    texts: { ...words('description', 'closed_reason'), person_name: 'null', contact_sealed: 'null' },
  },
  { table: 'lead_rise', rows: OF_AN_UNBOUND_LEAD, texts: words('reason') },
  { table: 'chasing', rows: OF_AN_UNBOUND_LEAD, texts: words('reason', 'answer', 'conclusion') },
  {
    table: 'complaint',
    rows: 't.case_id is null and t.answered_on <= $2',
    texts: { ...words('grounds', 'finding'), contact_sealed: 'null', raised_by_sealed: '$3' },
    sealed: 'COMPLAINT',
  },
  {
    table: 'arrival',
    rows: 't.household_id is null and t.answered_on <= $2',
    texts: words('head_name', 'note', 'answer'),
  },
  { table: 'import_job', rows: dayOf('t.created_at'), texts: words('file_name') },
  { table: 'import_item', rows: dayOf('t.done_at'), texts: { problems: `'[]'`, pickup_code_sealed: 'null' } },
  { table: 'data_push', rows: 't.made_on <= $2', texts: { bytes: `''::bytea` } },
  { table: 'push_answer', rows: 't.answered_on <= $2', texts: words('note') },
];

/** That an instant lies on the day `$2` or before it, as the clock of the place has it. */
export function dayOf(instant: string): string {
  return `(${instant} at time zone 'Asia/Shanghai')::date <= $2`;
}

/** The statement that blanks them; only rows that say something are touched, so that it may run again. */
export function blankSql({ table, rows, texts }: ErasedTexts): string {
  const set = Object.entries(texts).map(([column, blank]) => `${column} = ${blank}`);
  const says = Object.entries(texts).flatMap(([column, blank]) =>
    blank === '$3' ? [] : [`t.${column} is distinct from ${blank}`],
  );
  return `update ${table} t set ${set.join(', ')}
    where t.jurisdiction_id = $1 and ${rows} and (${says.join(' or ')}) returning 1`;
}
