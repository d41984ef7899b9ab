import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../database/code-check.js';
import { type ForeignKey, foreignKey } from '../database/foreign-key.js';
import type { Row } from '../database/row.js';
import type { StepCode } from '../policy/programme.js';
import type { CaseNumber } from '../shared/case-number.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Fen } from '../shared/money.js';
import {
  CASE_STATUSES,
  type CaseStatus,
  FOLLOW_UP_STATES,
  type FollowUpState,
  PAY_FIRST_STATES,
  type PayFirstState,
} from './case.js';
import { TIME_UNITS, type TimeUnit } from './procedure/step.js';
import { caseCountTriggers } from './statistics/case-count.trigger.js';

/** Written as PostgreSQL prints it, so that comparing entities with tables finds no difference. */
const NEXT_DUE_ON = `case
  when (status = any (array['SUBMITTED'::text, 'ACCEPTED'::text, 'APPROVED'::text, 'ACTIVE'::text, 'SUSPENDED'::text]))
  then least(
    step_due_on,
    case when (decided_on is null) then due_on else null::date end,
    case when (pay_first = 'PAPERS_OWED'::text) then papers_due_on else null::date end,
    review_due_on,
    referral_due_on
  )
  else null::date
end`.replace(/\s+/g, ' ');

/** One programme asked for by one household: from the application to its last day. */
export const CaseSchema = defineEntity({
  name: 'Case',
  tableName: 'welfare_case',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    /** Counted by the database, never twice; the number is made of it. */
    serial: p.bigint().autoincrement().generated('by default as identity').columnType('bigint'),
    /** Readable, with check digits; no secret. */
    number: p.text().$type<CaseNumber>(),
    applicationId: p.uuid(),
    householdId: p.uuid(),
    applicantPersonId: p.uuid(),
    /** The name of the household's head on the day of application, so that a worklist needs no join. */
    headName: p.text(),
    programme: p.text(),
    status: p.text().$type<CaseStatus>(),
    /** The first of the open steps; null when none is open. */
    stepCode: p.text().$type<StepCode>().strictNullable(),
    /** The township responsible: that of the household, or the one where the emergency happened (J9.5). */
    townshipId: p.text(),
    villageId: p.text().strictNullable(),
    /** The officer at work on it. */
    handlerId: p.uuid().strictNullable(),
    appliedOn: p.date().$type<LocalDate>(),
    acceptedOn: p.date().$type<LocalDate>().strictNullable(),
    /** The earliest day by which an open step is due. */
    stepDueOn: p.date().$type<LocalDate>().strictNullable(),
    /** The day by which the whole case has to be decided (J18.3). */
    dueOn: p.date().$type<LocalDate>().strictNullable(),
    /** Why `dueOn` is null though there is a time limit: `CALENDAR_YEAR_UNKNOWN`. */
    dueUnknown: p.text().strictNullable(),
    /** The time limit of the whole case, and the day from which it runs; null = none is stated. */
    dueDays: p.integer().strictNullable(),
    dueUnit: p.text().$type<TimeUnit>().strictNullable(),
    dueFrom: p.date().$type<LocalDate>().strictNullable(),
    /** The day on which special circumstances were recorded, so that the longer limit holds (57号, 22); null = never. */
    extendedOn: p.date().$type<LocalDate>().strictNullable(),
    /** The circumstances as the officer wrote them, the articles, and the day that was due before. */
    extensionReason: p.text().strictNullable(),
    extensionBasis: p.array().$type<string[]>().strictNullable(),
    dueBefore: p.date().$type<LocalDate>().strictNullable(),
    decidedOn: p.date().$type<LocalDate>().strictNullable(),
    closedOn: p.date().$type<LocalDate>().strictNullable(),
    /** Why it was withdrawn or closed, as the officer wrote it. */
    closingReason: p.text().strictNullable(),
    payFirst: p.text().$type<PayFirstState>(),
    papersDueOn: p.date().$type<LocalDate>().strictNullable(),
    /** Why `papersDueOn` is null though papers are owed: `CALENDAR_YEAR_UNKNOWN`. */
    papersDueUnknown: p.text().strictNullable(),
    /** The earliest of the days on which something is due while the case lives; worklists sort by it. */
    nextDueOn: p.date().$type<LocalDate>().strictNullable().generated(`(${NEXT_DUE_ON}) stored`),
    /** The danger to life or body bears no delay. */
    urgent: p.boolean(),
    /** The check, the visit or an objection raised a dispute: the appraisal is needed (J18.1). */
    disputed: p.boolean(),
    /** The applicant is a near relative of staff (57号, 11, 20). */
    nearRelative: p.boolean(),
    /** Objections not settled yet; while there is one nothing is confirmed (C8). */
    openObjections: p.integer(),
    /** Fen; what the household asks for. */
    requestedAmount: p.bigint().$type<Fen>().strictNullable(),
    /** Fen; what the review or the meeting proposes, a month for a monthly benefit. */
    proposedAmount: p.bigint().$type<Fen>().strictNullable(),
    /** How far the examination of the running award is; null while there is none. */
    followUp: p.text().$type<FollowUpState>().strictNullable(),
    /** By when the award is verified again, the examination done, or the case closed after the last day of help. */
    reviewDueOn: p.date().$type<LocalDate>().strictNullable(),
    /** The last day of help, once it is decided. */
    endsOn: p.date().$type<LocalDate>().strictNullable(),
    /** Referrals to departments that are not answered yet, and the earliest day by which one is due (J16.3). */
    openReferrals: p.integer().default(0),
    referralDueOn: p.date().$type<LocalDate>().strictNullable(),
    /** 1, and one more each time the case is reopened. */
    round: p.integer().default(1),
    /** Codes of the papers in hand. */
    evidence: p.array().$type<string[]>(),
    /** Codes of the papers that the one notice asked for; null while none was sent. */
    papersAsked: p.array().$type<string[]>().strictNullable(),
    papersAskedOn: p.date().$type<LocalDate>().strictNullable(),
    /** HMAC of the code that opens the status to the applicant. */
    pickupCodeHash: p.text(),
    /** The code sealed, so that its HMAC can be made anew under another key; null where only the HMAC was kept. */
    pickupCodeSealed: p.text().strictNullable(),
    /** Grows by one with every act on the case. */
    version: p.integer(),
    createdAt: p.datetime(6),
    updatedAt: p.datetime(6),
  },
  uniques: [
    { name: 'welfare_case_number_key', properties: ['number'] },
    {
      name: 'welfare_case_live_key',
      properties: ['jurisdictionId', 'householdId', 'programme'],
      where: `status = 'SUBMITTED' or status = 'ACCEPTED'`,
    },
  ],
  indexes: [
    { name: 'welfare_case_due_idx', properties: ['jurisdictionId', 'nextDueOn', 'id'] },
    { name: 'welfare_case_applied_idx', properties: ['jurisdictionId', 'appliedOn', 'id'] },
    { name: 'welfare_case_number_idx', properties: ['jurisdictionId', 'number'] },
    {
      name: 'welfare_case_township_due_idx',
      properties: ['jurisdictionId', 'townshipId', 'nextDueOn', 'id'],
    },
    {
      name: 'welfare_case_township_applied_idx',
      properties: ['jurisdictionId', 'townshipId', 'appliedOn', 'id'],
    },
    { name: 'welfare_case_village_due_idx', properties: ['jurisdictionId', 'villageId', 'nextDueOn', 'id'] },
    {
      name: 'welfare_case_status_due_idx',
      properties: ['jurisdictionId', 'status', 'nextDueOn', 'id'],
    },
    {
      name: 'welfare_case_handler_due_idx',
      properties: ['jurisdictionId', 'handlerId', 'nextDueOn', 'id'],
      where: 'handler_id is not null',
    },
    { name: 'welfare_case_household_idx', properties: ['jurisdictionId', 'householdId', 'appliedOn'] },
    { name: 'welfare_case_application_idx', properties: ['jurisdictionId', 'applicationId'] },
  ],
  checks: [
    codeCheck('welfare_case', 'status', CASE_STATUSES),
    codeCheck('welfare_case', 'pay_first', PAY_FIRST_STATES),
    codeCheck('welfare_case', 'follow_up', FOLLOW_UP_STATES),
    codeCheck('welfare_case', 'due_unit', TIME_UNITS),
    {
      name: 'welfare_case_due_limit_check',
      expression: '(due_days is null) = (due_unit is null) and (due_days is null) = (due_from is null)',
    },
    {
      name: 'welfare_case_extension_check',
      expression:
        '(extended_on is null) = (extension_reason is null) and (extended_on is null) = (extension_basis is null) and (extended_on is null or due_days is not null)',
    },
    {
      name: 'welfare_case_follow_up_status_check',
      expression: `follow_up is null or status = 'ACTIVE' or status = 'SUSPENDED'`,
    },
    { name: 'welfare_case_referrals_check', expression: 'open_referrals >= 0' },
    {
      name: 'welfare_case_referral_open_check',
      expression: 'open_referrals > 0 or referral_due_on is null',
    },
    { name: 'welfare_case_round_check', expression: 'round > 0' },
    { name: 'welfare_case_requested_amount_check', expression: 'requested_amount > 0' },
    { name: 'welfare_case_proposed_amount_check', expression: 'proposed_amount >= 0' },
    { name: 'welfare_case_accepted_check', expression: 'accepted_on >= applied_on' },
    {
      name: 'welfare_case_accepted_status_check',
      expression: `status = 'SUBMITTED' or status = 'WITHDRAWN' or accepted_on is not null`,
    },
    {
      name: 'welfare_case_undecided_check',
      expression: `decided_on is null or (status <> 'SUBMITTED' and status <> 'ACCEPTED' and status <> 'WITHDRAWN')`,
    },
    {
      name: 'welfare_case_decided_check',
      expression: `decided_on is not null or (status <> 'APPROVED' and status <> 'ACTIVE' and status <> 'SUSPENDED' and status <> 'REFUSED')`,
    },
    {
      name: 'welfare_case_objections_check',
      expression: `open_objections = 0 or status = 'ACCEPTED' or status = 'WITHDRAWN'`,
    },
    { name: 'welfare_case_open_objections_check', expression: 'open_objections >= 0' },
    {
      name: 'welfare_case_closed_check',
      expression: `(status = 'CLOSED' or status = 'WITHDRAWN') = (closed_on is not null) and (closed_on is null) = (closing_reason is null)`,
    },
    {
      name: 'welfare_case_papers_asked_check',
      expression: '(papers_asked is null) = (papers_asked_on is null)',
    },
    { name: 'welfare_case_version_check', expression: 'version > 0' },
  ],
  triggers: [...caseCountTriggers],
});

export type CaseRow = Row<typeof CaseSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const caseForeignKeys: readonly ForeignKey[] = [
  foreignKey('welfare_case', ['jurisdiction_id', 'application_id'], 'application', KEY),
  foreignKey('welfare_case', ['jurisdiction_id', 'household_id'], 'household', KEY),
  foreignKey('welfare_case', ['jurisdiction_id', 'applicant_person_id'], 'person', KEY),
  foreignKey('welfare_case', ['jurisdiction_id', 'township_id'], 'organisation', KEY),
  foreignKey('welfare_case', ['jurisdiction_id', 'village_id'], 'organisation', KEY),
  foreignKey('welfare_case', ['jurisdiction_id', 'handler_id'], 'officer', KEY),
];
