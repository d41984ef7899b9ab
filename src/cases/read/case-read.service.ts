import type { Actor } from '../../access/actor.js';
import type { Duty } from '../../access/duties/separation.js';
import { separationProblems } from '../../access/duties/separation.store.js';
import { type OfficerViewer, reaches } from '../../access/viewer.js';
import type { Db } from '../../database/entities.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import type { LinkedPolicy } from '../../policy/index.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Problem } from '../../shared/problem.js';
import { type Locale, textIn } from '../../shared/text.js';
import type { ApplicationRow } from '../applications/application.entity.js';
import type { CaseRow } from '../case.entity.js';
import { findCases } from '../case.store.js';
import { DUTY_OF_OPERATION, dutiesDone } from '../case-duties.js';
import type { CaseFile } from '../case-file.js';
import type { CheckInquiryRow } from '../check-exchange/check-inquiry.entity.js';
import { inquiriesOfChecks } from '../check-exchange/check-inquiry.store.js';
import type { DecisionRow } from '../decisions/decision.entity.js';
import { decisionsOfCases } from '../decisions/decision.store.js';
import { type Replay, replay } from '../decisions/replay.js';
import type { CaseEventRow } from '../events/case-event.entity.js';
import type { FollowUpRow } from '../follow-up/follow-up.entity.js';
import { followUpsOfCases } from '../follow-up/follow-up.store.js';
import { isActorRecused } from '../handover/handover.store.js';
import { recused } from '../handover/recusal.js';
import type { JurisdictionPolicies } from '../jurisdiction-policy.store.js';
import type { LeadRow } from '../leads/lead.entity.js';
import { findLeads } from '../leads/lead.store.js';
import type { LeadFilter } from '../leads/lead-filter.js';
import { listLeads } from '../leads/lead-list.store.js';
import type { ObjectionRow } from '../notices/objection.entity.js';
import { objectionsOfCases } from '../notices/objection.store.js';
import type { PublicNoticeRow } from '../notices/public-notice.entity.js';
import { listNotices, type NoticeFilter, noticesOfCases } from '../notices/public-notice.store.js';
import type { EconomicCheckRow } from '../procedure/economic-check.entity.js';
import { checksOfCases } from '../procedure/economic-check.store.js';
import type { CaseStepRow } from '../procedure/step.entity.js';
import { stepsOfCases } from '../procedure/step.store.js';
import type { CaseCount, CaseCountFilter, CaseDimension } from '../statistics/case-statistics.js';
import { countCases } from '../statistics/case-statistics.store.js';
import type { CaseFilter } from './case-filter.js';
import { casesOfApplications, findCaseByNumber, listCases } from './case-list.store.js';
import {
  findApplicationsWithin,
  findDecisionWithin,
  findObjectionWithin,
  newestEventsOfCases,
} from './case-parts.store.js';
import type { CaseSort } from './case-sort.js';

/** Where the policy of an old decision comes from. */
export interface DecisionPolicies {
  /** The policy as it was when the decision was made; undefined when this program no longer has it. */
  policyOfDecision(
    decision: Pick<DecisionRow, 'policyId' | 'policyHash' | 'knownAt'>,
  ): LinkedPolicy | undefined;
  /** The policy as it is now. */
  policy(id: string): LinkedPolicy | undefined;
}

/**
 * Reads cases and what belongs to them. Lists and single objects ask for the officer's reach; what is read by the key
 * of a case does not, because the key comes from a case that the caller was allowed to see.
 */
export class CaseReadService {
  readonly #db: Db;
  readonly #policies: JurisdictionPolicies;
  readonly #editions: DecisionPolicies;

  constructor(db: Db, policies: JurisdictionPolicies, editions: DecisionPolicies) {
    this.#db = db;
    this.#policies = policies;
    this.#editions = editions;
  }

  /** A page of the cases within reach, one more than asked for when there are more. */
  async list(
    { reach }: OfficerViewer,
    filter: CaseFilter,
    page: Page & { readonly sort: CaseSort },
  ): Promise<CaseRow[]> {
    return await listCases(this.#db, reach, filter, page);
  }

  /** Those of these cases that lie within reach, in no order. */
  async casesByKeys({ reach }: OfficerViewer, keys: readonly RowKey[]): Promise<CaseRow[]> {
    return (await findCases(this.#db, keys)).filter((row) => reaches(reach, row));
  }

  /** The case of this number, or null when there is none within reach. */
  async findByNumber({ reach }: OfficerViewer, number: string): Promise<CaseRow | null> {
    return (await findCaseByNumber(this.#db, reach, number)) ?? null;
  }

  /** How many cases within reach were applied for in a period, by the dimensions asked for. */
  async count(
    { reach }: OfficerViewer,
    filter: CaseCountFilter,
    dimensions: readonly CaseDimension[],
  ): Promise<CaseCount[]> {
    return await countCases(this.#db, reach, filter, dimensions);
  }

  /** The cases within reach that these applications opened. */
  async casesOfApplications({ reach }: OfficerViewer, applications: readonly RowKey[]): Promise<CaseRow[]> {
    return await casesOfApplications(this.#db, reach, applications);
  }

  /** Those of these applications of which a case lies within reach, in no order. */
  async applicationsByKeys({ reach }: OfficerViewer, keys: readonly RowKey[]): Promise<ApplicationRow[]> {
    return await findApplicationsWithin(this.#db, reach, keys);
  }

  /** A page of the leads within reach, one more than asked for when there are more. */
  async leads({ reach }: OfficerViewer, filter: LeadFilter, page: Page): Promise<LeadRow[]> {
    return await listLeads(this.#db, reach, filter, page);
  }

  /** Those of these leads that lie within reach, in no order. */
  async leadsByKeys({ reach }: OfficerViewer, keys: readonly RowKey[]): Promise<LeadRow[]> {
    return (await findLeads(this.#db, keys)).filter((row) => reaches(reach, row));
  }

  /** The decision, or null when it does not exist or its case lies out of reach. */
  async findDecision({ reach }: OfficerViewer, key: RowKey): Promise<DecisionRow | null> {
    return (await findDecisionWithin(this.#db, reach, key)) ?? null;
  }

  /** The decision recomputed from what was kept of it, or null when it does not exist or lies out of reach. */
  async replayDecision(viewer: OfficerViewer, key: RowKey): Promise<Replay | null> {
    const decision = await this.findDecision(viewer, key);
    if (decision === null) return null;
    const then = this.#editions.policyOfDecision(decision);
    return replay(decision, then ?? this.#editions.policy(decision.policyId));
  }

  /** The objection, or null when it does not exist or its case lies out of reach. */
  async findObjection({ reach }: OfficerViewer, key: RowKey): Promise<ObjectionRow | null> {
    return (await findObjectionWithin(this.#db, reach, key)) ?? null;
  }

  /** The notices of a jurisdiction that run on a day, the newest first, one more than asked for. */
  async runningNotices(
    jurisdictionId: string,
    filter: NoticeFilter & { readonly on: LocalDate },
    page: Page,
  ): Promise<PublicNoticeRow[]> {
    return await listNotices(this.#db, jurisdictionId, filter, page);
  }

  /**
   * What the separation of duties has against the officer in a case, by mutation: the own household, a near relative, a
   * case stood back from, an act that another of the officer's checks (C6).
   */
  async separationOf(
    actor: Pick<Actor, 'officerId' | 'personIndex' | 'reach' | 'actingFor'>,
    row: CaseRow,
    { steps }: Pick<CaseFile, 'steps'>,
  ): Promise<ReadonlyMap<string, Problem>> {
    const operations = Object.entries(DUTY_OF_OPERATION) as [string, Duty][];
    if (await isActorRecused(this.#db, row, actor))
      return new Map(operations.map(([name]) => [name, recused()]));
    const { householdId } = row;
    const found = await separationProblems({ db: this.#db }, actor, {
      duties: [...new Set(operations.map(([, duty]) => duty))],
      householdId,
      earlier: dutiesDone(steps),
    });
    return new Map(
      operations.flatMap(([name, duty]) => {
        const fault = found.get(duty);
        return fault === undefined ? [] : [[name, fault] as const];
      }),
    );
  }

  /** The questions of these checks, in order. */
  async inquiriesOf(checks: readonly RowKey[]): Promise<CheckInquiryRow[]> {
    return await inquiriesOfChecks(this.#db, checks);
  }

  async followUpsOf(cases: readonly RowKey[]): Promise<FollowUpRow[]> {
    return await followUpsOfCases(this.#db, cases);
  }

  async stepsOf(cases: readonly RowKey[]): Promise<CaseStepRow[]> {
    return await stepsOfCases(this.#db, cases);
  }

  /** The newest events of each of these cases, at most `most` of each. */
  async eventsOf(cases: readonly RowKey[], most: number): Promise<CaseEventRow[]> {
    return await newestEventsOfCases(this.#db, cases, most);
  }

  async decisionsOf(cases: readonly RowKey[]): Promise<DecisionRow[]> {
    return await decisionsOfCases(this.#db, cases);
  }

  async noticesOf(cases: readonly RowKey[]): Promise<PublicNoticeRow[]> {
    return await noticesOfCases(this.#db, cases);
  }

  async objectionsOf(cases: readonly RowKey[]): Promise<ObjectionRow[]> {
    return await objectionsOfCases(this.#db, cases);
  }

  async checksOf(cases: readonly RowKey[]): Promise<EconomicCheckRow[]> {
    return await checksOfCases(this.#db, cases);
  }

  /** The title of a programme in the jurisdiction's policy; its code when the policy no longer runs it. */
  async programmeTitle(
    { jurisdictionId, programme }: { readonly jurisdictionId: string; readonly programme: string },
    { now, locale }: { readonly now: Date; readonly locale: Locale },
  ): Promise<string> {
    const { policy } = await this.#policies.of(this.#db, jurisdictionId, now);
    const titles = policy.programmes.get(programme)?.titles;
    return titles === undefined ? programme : textIn(titles, locale);
  }

  /** The papers that were asked for in one notice (J16.1), as people call them; null when none were. */
  async paperTitles(
    { jurisdictionId, programme, papersAsked }: Pick<CaseRow, 'jurisdictionId' | 'programme' | 'papersAsked'>,
    { now, locale }: { readonly now: Date; readonly locale: Locale },
  ): Promise<readonly string[] | null> {
    if (papersAsked === null) return null;
    const { policy } = await this.#policies.of(this.#db, jurisdictionId, now);
    const demands = policy.programmes.get(programme)?.evidence ?? [];
    return papersAsked.map((code) => {
      const titles = demands.find((demand) => demand.code === code)?.titles;
      return titles === undefined ? code : textIn(titles, locale);
    });
  }
}
