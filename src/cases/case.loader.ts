import type DataLoader from 'dataloader';
import { officerOf } from '../access/actor.js';
import { type RequestContext, service } from '../api/context.js';
import { groupsInOrder, inOrder, loader } from '../api/loader.js';
import type { RowKey } from '../jurisdictions/row-key.js';
import type { ApplicationRow } from './applications/application.entity.js';
import type { CaseRow } from './case.entity.js';
import type { ComplaintRow } from './complaints/complaint.entity.js';
import { ComplaintReadService } from './complaints/complaint-read.service.js';
import type { DecisionRow } from './decisions/decision.entity.js';
import type { CaseEventRow } from './events/case-event.entity.js';
import type { FollowUpRow } from './follow-up/follow-up.entity.js';
import type { LeadRow } from './leads/lead.entity.js';
import type { LeadRiseRow } from './leads/lead-rise.entity.js';
import { LeadRiseService } from './leads/lead-rise.service.js';
import type { ObjectionRow } from './notices/objection.entity.js';
import type { PublicNoticeRow } from './notices/public-notice.entity.js';
import type { EconomicCheckRow } from './procedure/economic-check.entity.js';
import type { CaseStepRow } from './procedure/step.entity.js';
import { CaseReadService } from './read/case-read.service.js';
import type { ReferralRow } from './referrals/referral.entity.js';
import { ReferralReadService } from './referrals/referral-read.service.js';

type RowLoader<Row> = DataLoader<RowKey, Row, string>;

/** Cases by key, as far as they lie within reach. */
export function caseLoader(context: RequestContext): RowLoader<CaseRow | null> {
  return byKey(context, 'cases', (reads, keys) => reads.casesByKeys(officerOf(context.viewer), keys));
}

/** Applications by key, as far as one of their cases lies within reach. */
export function applicationLoader(context: RequestContext): RowLoader<ApplicationRow | null> {
  return byKey(context, 'applications', (reads, keys) =>
    reads.applicationsByKeys(officerOf(context.viewer), keys),
  );
}

/** Leads by key, as far as they lie within reach. */
export function leadLoader(context: RequestContext): RowLoader<LeadRow | null> {
  return byKey(context, 'leads', (reads, keys) => reads.leadsByKeys(officerOf(context.viewer), keys));
}

/** How leads went up; the leads come from a list or key that asked for the reach. */
export function leadRisesLoader(context: RequestContext): RowLoader<readonly LeadRiseRow[]> {
  return loader<RowKey, readonly LeadRiseRow[]>(context, 'leads.rises', async (keys) =>
    groupsInOrder<RowKey, LeadRiseRow>(
      keys,
      await service(context, LeadRiseService).risesOf(keys),
      ({ jurisdictionId, leadId }) => ({ jurisdictionId, id: leadId }),
    ),
  );
}

/** The cases within reach that applications opened. */
export function casesOfApplicationLoader(context: RequestContext): RowLoader<readonly CaseRow[]> {
  return loader<RowKey, readonly CaseRow[]>(context, 'applications.cases', async (keys) =>
    groupsInOrder<RowKey, CaseRow>(
      keys,
      await service(context, CaseReadService).casesOfApplications(officerOf(context.viewer), keys),
      ({ jurisdictionId, applicationId }) => ({ jurisdictionId, id: applicationId }),
    ),
  );
}

export function stepsLoader(context: RequestContext): RowLoader<readonly CaseStepRow[]> {
  return ofCase(context, 'steps', (reads, cases) => reads.stepsOf(cases));
}

/** The newest events of cases, at most `most` of each. */
export function eventsLoader(context: RequestContext, most: number): RowLoader<readonly CaseEventRow[]> {
  return ofCase(context, `events.${most}`, (reads, cases) => reads.eventsOf(cases, most));
}

export function followUpsLoader(context: RequestContext): RowLoader<readonly FollowUpRow[]> {
  return ofCase(context, 'followUps', (reads, cases) => reads.followUpsOf(cases));
}

export function referralsLoader(context: RequestContext): RowLoader<readonly ReferralRow[]> {
  return loader<RowKey, readonly ReferralRow[]>(context, 'cases.referrals', async (keys) =>
    groupsInOrder<RowKey, ReferralRow>(
      keys,
      await service(context, ReferralReadService).ofCases(keys),
      ({ jurisdictionId, caseId }) => ({ jurisdictionId, id: caseId }),
    ),
  );
}

export function complaintsLoader(context: RequestContext): RowLoader<readonly ComplaintRow[]> {
  return loader<RowKey, readonly ComplaintRow[]>(context, 'cases.complaints', async (keys) =>
    groupsInOrder<RowKey, ComplaintRow>(
      keys,
      await service(context, ComplaintReadService).ofCases(keys),
      ({ jurisdictionId, caseId }) => ({ jurisdictionId, id: caseId ?? '' }),
    ),
  );
}

export function decisionsLoader(context: RequestContext): RowLoader<readonly DecisionRow[]> {
  return ofCase(context, 'decisions', (reads, cases) => reads.decisionsOf(cases));
}

export function noticesLoader(context: RequestContext): RowLoader<readonly PublicNoticeRow[]> {
  return ofCase(context, 'notices', (reads, cases) => reads.noticesOf(cases));
}

export function objectionsLoader(context: RequestContext): RowLoader<readonly ObjectionRow[]> {
  return ofCase(context, 'objections', (reads, cases) => reads.objectionsOf(cases));
}

export function economicChecksLoader(context: RequestContext): RowLoader<readonly EconomicCheckRow[]> {
  return ofCase(context, 'economicChecks', (reads, cases) => reads.checksOf(cases));
}

function byKey<Row extends RowKey>(
  context: RequestContext,
  name: string,
  read: (reads: CaseReadService, keys: readonly RowKey[]) => Promise<readonly Row[]>,
): RowLoader<Row | null> {
  return loader<RowKey, Row | null>(context, name, async (keys) =>
    inOrder<RowKey, Row>(keys, await read(service(context, CaseReadService), keys), (row) => row),
  );
}

function ofCase<Row extends { readonly jurisdictionId: string; readonly caseId: string }>(
  context: RequestContext,
  name: string,
  read: (reads: CaseReadService, cases: readonly RowKey[]) => Promise<readonly Row[]>,
): RowLoader<readonly Row[]> {
  return loader<RowKey, readonly Row[]>(context, `cases.${name}`, async (keys) =>
    groupsInOrder<RowKey, Row>(
      keys,
      await read(service(context, CaseReadService), keys),
      ({ jurisdictionId, caseId }) => ({ jurisdictionId, id: caseId }),
    ),
  );
}
