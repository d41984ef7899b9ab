import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { Page } from '../../jurisdictions/row-key.js';
import { isOneOf, withinReach } from '../../jurisdictions/within-reach.store.js';
import type { Level, StepCode } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';
import { DEADLINE_KINDS, type DeadlineFilter, type DeadlineKind } from './deadline.js';

/** Something that is due, of whatever kind. */
export interface DeadlineRow {
  readonly jurisdictionId: string;
  readonly kind: DeadlineKind;
  /** The id of the case, lead, award or whatever is due; a step adds its code behind a colon. */
  readonly subject: string;
  readonly caseId: string | null;
  readonly leadId: string | null;
  readonly townshipId: string;
  readonly villageId: string | null;
  readonly level: Level | null;
  readonly stepCode: StepCode | null;
  readonly programme: string | null;
  /** null while the calendar does not know the year. */
  readonly dueOn: LocalDate | null;
}

/** Where a kind of deadline is found: its table as `d` with place columns, and what makes it one. */
interface Source {
  readonly from: RawBuilder<unknown>;
  /** The alias that has the place. */
  readonly place: string;
  readonly columns: Readonly<
    Record<
      'subject' | 'caseId' | 'leadId' | 'level' | 'stepCode' | 'programme' | 'dueOn',
      RawBuilder<unknown>
    >
  >;
  readonly isLive: RawBuilder<boolean>;
  /** There is a time limit, but no day yet. */
  readonly isUnknown: RawBuilder<boolean>;
}

const NONE = sql`null::text`;
const NO_ID = sql`null::uuid`;
const LIVE_CASE = sql<boolean>`c.status in ('SUBMITTED', 'ACCEPTED', 'APPROVED', 'ACTIVE', 'SUSPENDED')`;

const SOURCES: Readonly<Record<DeadlineKind, Source>> = {
  STEP: {
    from: sql`case_step s join welfare_case c on c.jurisdiction_id = s.jurisdiction_id and c.id = s.case_id`,
    place: 'c',
    columns: {
      subject: sql`s.case_id || ':' || s.code`,
      caseId: sql`s.case_id`,
      leadId: NO_ID,
      level: sql`s.level`,
      stepCode: sql`s.code`,
      programme: sql`c.programme`,
      dueOn: sql`s.due_on`,
    },
    isLive: sql<boolean>`s.status = 'OPEN' and ${LIVE_CASE}`,
    isUnknown: sql<boolean>`s.due_on is null and s.due_unknown is not null`,
  },
  CASE: {
    from: sql`welfare_case c`,
    place: 'c',
    columns: {
      subject: sql`c.id::text`,
      caseId: sql`c.id`,
      leadId: NO_ID,
      level: NONE,
      stepCode: sql`c.step_code`,
      programme: sql`c.programme`,
      dueOn: sql`c.due_on`,
    },
    isLive: sql<boolean>`c.status in ('SUBMITTED', 'ACCEPTED') and c.decided_on is null`,
    isUnknown: sql<boolean>`c.due_on is null and c.due_unknown is not null`,
  },
  PAPERS: {
    from: sql`welfare_case c`,
    place: 'c',
    columns: {
      subject: sql`c.id::text`,
      caseId: sql`c.id`,
      leadId: NO_ID,
      level: NONE,
      stepCode: NONE,
      programme: sql`c.programme`,
      dueOn: sql`c.papers_due_on`,
    },
    isLive: sql<boolean>`c.pay_first = 'PAPERS_OWED'`,
    isUnknown: sql<boolean>`c.papers_due_on is null and c.papers_due_unknown is not null`,
  },
  LEAD: {
    from: sql`lead l`,
    place: 'l',
    columns: {
      subject: sql`l.id::text`,
      caseId: NO_ID,
      leadId: sql`l.id`,
      level: sql`l.level`,
      stepCode: NONE,
      programme: NONE,
      dueOn: sql`l.due_on`,
    },
    isLive: sql<boolean>`l.status = 'OPEN'`,
    isUnknown: sql<boolean>`l.due_on is null and l.due_unknown = 'CALENDAR_YEAR_UNKNOWN'`,
  },
  REVIEW: {
    from: sql`award a join welfare_case c on c.jurisdiction_id = a.jurisdiction_id and c.id = a.case_id`,
    place: 'c',
    columns: {
      subject: sql`a.id::text`,
      caseId: sql`a.case_id`,
      leadId: NO_ID,
      level: NONE,
      stepCode: NONE,
      programme: sql`a.programme`,
      dueOn: sql`a.review_due_on`,
    },
    isLive: sql<boolean>`a.status <> 'ENDED' and a.review_due_on is not null`,
    isUnknown: sql<boolean>`false`,
  },
  CHASING: {
    from: sql`chasing h`,
    place: 'h',
    columns: {
      subject: sql`h.id::text`,
      caseId: sql`h.case_id`,
      leadId: sql`h.lead_id`,
      level: sql`h.office_level`,
      stepCode: NONE,
      programme: NONE,
      dueOn: sql`h.due_on`,
    },
    isLive: sql<boolean>`h.status = 'OPEN'`,
    isUnknown: sql<boolean>`false`,
  },
  COMPLAINT: {
    from: sql`complaint m`,
    place: 'm',
    columns: {
      subject: sql`m.id::text`,
      caseId: sql`m.case_id`,
      leadId: NO_ID,
      level: NONE,
      stepCode: NONE,
      programme: NONE,
      dueOn: sql`m.due_on`,
    },
    isLive: sql<boolean>`m.status = 'OPEN'`,
    isUnknown: sql<boolean>`false`,
  },
  REFERRAL: {
    from: sql`referral r`,
    place: 'r',
    columns: {
      subject: sql`r.id::text`,
      caseId: sql`r.case_id`,
      leadId: NO_ID,
      level: NONE,
      stepCode: NONE,
      programme: sql`r.programme`,
      dueOn: sql`r.due_on`,
    },
    isLive: sql<boolean>`r.status = 'OPEN'`,
    isUnknown: sql<boolean>`false`,
  },
  FOLLOW_UP: {
    from: sql`follow_up f join welfare_case c on c.jurisdiction_id = f.jurisdiction_id and c.id = f.case_id`,
    place: 'c',
    columns: {
      subject: sql`f.id::text`,
      caseId: sql`f.case_id`,
      leadId: NO_ID,
      level: NONE,
      stepCode: NONE,
      programme: sql`c.programme`,
      dueOn: sql`f.due_on`,
    },
    isLive: sql<boolean>`f.status <> 'DECIDED' and f.due_on is not null`,
    isUnknown: sql<boolean>`false`,
  },
  LETTER: {
    from: sql`letter t join welfare_case c on c.jurisdiction_id = t.jurisdiction_id and c.id = t.case_id`,
    place: 'c',
    columns: {
      subject: sql`t.id::text`,
      caseId: sql`t.case_id`,
      leadId: NO_ID,
      level: NONE,
      stepCode: NONE,
      programme: sql`c.programme`,
      dueOn: sql`t.deliver_by`,
    },
    isLive: sql<boolean>`not exists (select from letter_delivery y
      where y.jurisdiction_id = t.jurisdiction_id and y.id = t.id)`,
    isUnknown: sql<boolean>`t.deliver_by is null and t.deliver_unknown is not null`,
  },
  ARRIVAL: {
    from: sql`arrival v`,
    place: 'v',
    columns: {
      subject: sql`v.id::text`,
      caseId: NO_ID,
      leadId: NO_ID,
      level: NONE,
      stepCode: NONE,
      programme: NONE,
      dueOn: sql`v.due_on`,
    },
    isLive: sql<boolean>`v.status = 'OPEN'`,
    isUnknown: sql<boolean>`false`,
  },
  DEPARTURE: {
    from: sql`departure d`,
    place: 'd',
    columns: {
      subject: sql`d.id::text`,
      caseId: NO_ID,
      leadId: NO_ID,
      level: NONE,
      stepCode: NONE,
      programme: NONE,
      dueOn: sql`d.due_on`,
    },
    isLive: sql<boolean>`d.status = 'OPEN'`,
    isUnknown: sql<boolean>`false`,
  },
  SERVICE_TASK: {
    from: sql`service_task k`,
    place: 'k',
    columns: {
      subject: sql`k.id::text`,
      caseId: sql`k.case_id`,
      leadId: NO_ID,
      level: NONE,
      stepCode: NONE,
      programme: NONE,
      dueOn: sql`k.due_on`,
    },
    isLive: sql<boolean>`k.status = 'OPEN'`,
    isUnknown: sql<boolean>`false`,
  },
};

/**
 * A page of what is due within reach, the earliest first, `first + 1` of it after the cursor's key of day, kind and
 * subject. Every kind is read from an index of its own and gives at most a page.
 */
export async function listDeadlines(
  db: Db,
  reach: Reach,
  filter: DeadlineFilter,
  { first, after }: Page,
): Promise<DeadlineRow[]> {
  const kinds = filter.kinds ?? DEADLINE_KINDS;
  if (kinds.length === 0) return [];
  const parts = kinds.map(
    (kind) =>
      sql`(select * from (${select(kind, reach, filter)}) part where ${follows(after)} order by ${ORDER} limit ${first + 1})`,
  );
  const { rows } = await sql<DeadlineRow>`
    select * from (${sql.join(parts, sql` union all `)}) every_kind order by ${ORDER} limit ${first + 1}`.execute(
    db,
  );
  return rows;
}

/** How many deadlines of each kind there are within reach. */
export async function countDeadlines(
  db: Db,
  reach: Reach,
  filter: DeadlineFilter,
): Promise<readonly { readonly kind: DeadlineKind; readonly count: number }[]> {
  const kinds = filter.kinds ?? DEADLINE_KINDS;
  const parts = kinds.map(
    (kind) =>
      sql`select ${kind}::text as kind, count(*)::int as count from (${select(kind, reach, filter)}) part`,
  );
  if (parts.length === 0) return [];
  const { rows } = await sql<{
    kind: DeadlineKind;
    count: number;
  }>`${sql.join(parts, sql` union all `)}`.execute(db);
  return rows;
}

/**
 * Notes the deadlines of a jurisdiction that passed before this day and were not noted yet, with an event for each.
 * @returns how many were noted
 */
export async function noteBreaches(
  tx: Tx,
  jurisdictionId: string,
  { day, now }: { readonly day: LocalDate; readonly now: Date },
): Promise<number> {
  const reach = { jurisdictionId, townshipIds: null, villageIds: null };
  const parts = DEADLINE_KINDS.map(
    (kind) => sql`select * from (${select(kind, reach, {})}) part where part.due_on < ${day}::date`,
  );
  const { rows } = await sql<{ count: number }>`
    with noted as (
      insert into deadline_breach (jurisdiction_id, kind, subject, due_on, township_id, village_id, noted_at)
      select jurisdiction_id, kind, subject, due_on, township_id, village_id, ${now}
        from (${sql.join(parts, sql` union all `)}) passed
      on conflict do nothing
      returning kind, subject, due_on
    ), told as (
      insert into outbox_event (jurisdiction_id, at, type, object_id, payload)
      select ${jurisdictionId}, ${now}, 'DEADLINE_BREACHED', split_part(subject, ':', 1),
             jsonb_build_object('kind', kind, 'subject', subject, 'dueOn', due_on)
        from noted
    )
    select count(*)::int as count from noted`.execute(tx.db);
  return rows[0]?.count ?? 0;
}

const ORDER = sql`due_on nulls last, kind, subject`;

function select(kind: DeadlineKind, reach: Reach, filter: DeadlineFilter): RawBuilder<unknown> {
  const { from, place, columns, isLive } = SOURCES[kind];
  const { subject, caseId, leadId, level, stepCode, programme, dueOn } = columns;
  const p = (name: string) => sql.ref(`${place}.${name}`);
  const walls = [withinReach(reach, place), isLive, ...conditions(kind, filter)];
  return sql`select ${p('jurisdiction_id')} as jurisdiction_id, ${sql.lit(kind)}::text as kind, ${subject} as subject,
      ${caseId} as case_id, ${leadId} as lead_id, ${p('township_id')} as township_id, ${p('village_id')} as village_id,
      ${level} as level, ${stepCode} as step_code, ${programme} as programme, ${dueOn} as due_on
    from ${from} where ${sql.join(walls, sql` and `)}`;
}

function conditions(kind: DeadlineKind, filter: DeadlineFilter): RawBuilder<boolean>[] {
  const { place, columns, isUnknown } = SOURCES[kind];
  const { level, stepCode, programme, dueOn } = columns;
  const { townshipId, villageId, from, until, steps } = filter;
  const walls: RawBuilder<boolean>[] = [];
  const day = (condition: RawBuilder<boolean>) => walls.push(condition);
  if (filter.unknown === true) day(isUnknown);
  else if (from === undefined && until === undefined)
    day(sql<boolean>`(${dueOn} is not null or ${isUnknown})`);
  if (from !== undefined) day(sql<boolean>`${dueOn} >= ${from}::date`);
  if (until !== undefined) day(sql<boolean>`${dueOn} <= ${until}::date`);
  if (townshipId !== undefined) walls.push(sql<boolean>`${sql.ref(`${place}.township_id`)} = ${townshipId}`);
  if (villageId !== undefined) walls.push(sql<boolean>`${sql.ref(`${place}.village_id`)} = ${villageId}`);
  if (filter.level !== undefined) walls.push(sql<boolean>`${level} = ${filter.level}`);
  if (steps !== undefined) walls.push(isOneOf(stepCode, steps));
  if (filter.programme !== undefined) walls.push(sql<boolean>`${programme} = ${filter.programme}`);
  return walls;
}

/** What follows the cursor's key in the order; what has no day stands last. */
function follows(after: Page['after']): RawBuilder<boolean> {
  if (after === null) return sql<boolean>`true`;
  const [dueOn, kind, subject] = after;
  const rest = sql<boolean>`(kind, subject) > (${kind}::text, ${subject}::text)`;
  if (dueOn === null) return sql<boolean>`(due_on is null and ${rest})`;
  return sql<boolean>`(due_on is null or due_on > ${dueOn}::date or (due_on = ${dueOn}::date and ${rest}))`;
}
