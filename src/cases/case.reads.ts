import { officerOf } from '../access/actor.js';
import { type ConnectionArguments, firstOf, pageOf } from '../api/connection.js';
import { service } from '../api/context.js';
import { idWithin } from '../read-plan/id-within.js';
import { column, derived, type FeatureReads, loaded, many, one, type PageShape } from '../read-plan/reads.js';
import { unplanned } from '../read-plan/unplanned.js';
import { parseCaseNumber } from '../shared/case-number.js';
import { type CaseFilterInput, caseFilter } from './read/case-filter.input.js';
import { casesQuery } from './read/case-list.store.js';
import { CaseReadService } from './read/case-read.service.js';
import type { CaseSort } from './read/case-sort.js';

/** The sort key of each order. */
export const CASE_PAGES: Readonly<Record<CaseSort, PageShape>> = {
  NEXT_DUE: {
    shape: { sort: 'cases.nextDue', parts: ['DATE?', 'UUID'] },
    key: ['t.next_due_on', 't.id'],
    order: 't.next_due_on, t.id',
  },
  APPLIED_NEWEST: {
    shape: { sort: 'cases.appliedNewest', parts: ['DATE', 'UUID'] },
    key: ['t.applied_on', 't.id'],
    order: 't.applied_on desc, t.id desc',
  },
  NUMBER: { shape: { sort: 'cases.number', parts: ['TEXT'] }, key: ['t.number'], order: 't.number' },
};

const PROGRAMME_TITLE = loaded(['programme'], async ([programme], context) => {
  const { jurisdictionId } = officerOf(context.viewer);
  return await service(context, CaseReadService).programmeTitle(
    { jurisdictionId, programme: programme ?? '' },
    context,
  );
});

/** How cases are read, with what belongs to them. */
export const caseReads: FeatureReads = {
  types: {
    Case: {
      entity: 'Case',
      reach: ['townshipId', 'villageId'],
      fields: {
        overdue: derived(['nextDueOn'], ([due], { today }) => due !== null && due < today),
        programmeTitle: PROGRAMME_TITLE,
        township: one('Organisation', 'townshipId'),
        village: one('Organisation', 'villageId'),
        handler: one('Officer', 'handlerId'),
        applicant: one('Person', 'applicantPersonId'),
        household: one('Household', 'householdId'),
        steps: many('CaseStep', { owner: 't.case_id', order: 't.sequence' }),
        events: many('CaseEvent', {
          owner: 't.case_id',
          order: 't.id desc',
          limit: ({ first }) => firstOf(first as number),
        }),
        decisions: many('Decision', { owner: 't.case_id', order: 't.sequence' }),
        notices: many('PublicNotice', { owner: 't.case_id', order: 't.id' }),
        objections: many('Objection', { owner: 't.case_id', order: 't.id' }),
        awards: many('Award', { owner: 't.case_id', order: 't.id desc' }),
        payments: many('Payment', {
          owner: 't.case_id',
          order: 't.id desc',
          limit: ({ first }) => firstOf(first as number),
        }),
      },
    },
    CaseStep: {
      entity: 'CaseStep',
      fields: {
        reason: derived(['reasonZh', 'reasonEn'], ([zh, en], { locale }) => (locale === 'zh-CN' ? zh : en)),
        completedBy: one('Officer', 'completedBy'),
      },
    },
    CaseEvent: { entity: 'CaseEvent' },
    Decision: {
      entity: 'Decision',
      fields: {
        case: one('Case', 'caseId', { withinReach: true }),
        decidedBy: one('Officer', 'decidedBy'),
        organisation: one('Organisation', 'organisationId'),
        facts: column('facts'),
        assessment: column('assessment'),
      },
    },
    PublicNotice: {
      entity: 'PublicNotice',
      fields: {
        programmeTitle: PROGRAMME_TITLE,
        organisation: one('Organisation', 'organisationId'),
        township: one('Organisation', 'townshipId'),
      },
    },
    Objection: { entity: 'Objection', fields: { settledBy: one('Officer', 'settledBy') } },
  },
  roots: {
    case: {
      kind: 'FIND',
      type: 'Case',
      property: 'id',
      value: (args, officer) => idWithin(args, 'Case', officer),
    },
    caseByNumber: {
      kind: 'FIND',
      type: 'Case',
      property: 'number',
      value: ({ number }) =>
        parseCaseNumber(number as string).ok ? (number as string) : unplanned('The number is broken.'),
    },
    cases: {
      kind: 'LIST',
      type: 'Case',
      page: (args, { reach, jurisdictionId }, { today }) => {
        const sort = args.sort as CaseSort;
        const page = pageOf(args as unknown as ConnectionArguments, CASE_PAGES[sort].shape);
        const filter = caseFilter((args.filter ?? null) as CaseFilterInput | null, { jurisdictionId, today });
        return {
          ...CASE_PAGES[sort],
          ...page,
          query: (db) => casesQuery(db, reach, filter, { ...page, sort }),
        };
      },
    },
  },
};
