import { type OfficerViewer, reaches } from '../../access/viewer.js';
import type { Db } from '../../database/entities.js';
import { awardsOf } from '../../funds/awards/award.store.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { encodeGlobalId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Fen, sumFen } from '../../shared/money.js';
import { type Locale, textIn } from '../../shared/text.js';
import { paidFirstTo } from '../case-help.store.js';
import type { DecisionPeriod } from '../decisions/decision.js';
import type { JurisdictionPolicies } from '../jurisdiction-policy.store.js';
import type { ReferralRow } from './referral.entity.js';
import type { HelpKind } from './referral.js';
import {
  findReferral,
  listReferrals,
  outsideHelpOf,
  type ReferralFilter,
  referralsOfCases,
  remindersOf,
} from './referral.store.js';
import type { ReferralReminderRow } from './referral-reminder.entity.js';

/** One thing that a household has or had. */
export interface HelpItem {
  readonly programme: string;
  readonly department: string;
  readonly own: boolean;
  readonly kind: HelpKind;
  /** Fen. */
  readonly amount: Fen | null;
  readonly period: DecisionPeriod;
  readonly activeFrom: LocalDate;
  readonly activeUntil: LocalDate | null;
  readonly running: boolean;
  readonly caseId: string | null;
}

/** Reads referrals, and what a household has from whomever. */
export class ReferralReadService {
  readonly #db: Db;
  readonly #policies: JurisdictionPolicies;

  constructor(db: Db, policies: JurisdictionPolicies) {
    this.#db = db;
    this.#policies = policies;
  }

  async list({ reach }: OfficerViewer, filter: ReferralFilter, page: Page): Promise<ReferralRow[]> {
    return await listReferrals(this.#db, reach, filter, page);
  }

  /** The referral, or null when it does not exist or lies out of reach. */
  async find({ reach }: OfficerViewer, key: RowKey): Promise<ReferralRow | null> {
    const row = await findReferral(this.#db, key);
    return row !== undefined && reaches(reach, row) ? row : null;
  }

  /** How departments were chased for these referrals; the caller was allowed to see them. */
  async remindersOf(referrals: readonly RowKey[]): Promise<ReferralReminderRow[]> {
    return await remindersOf(this.#db, referrals);
  }

  async ofCases(cases: readonly RowKey[]): Promise<ReferralRow[]> {
    return await referralsOfCases(this.#db, cases);
  }

  /** Awards, sums paid first and grants of other departments, the newest first; the caller may see the household. */
  async helpOf(
    household: RowKey,
    { today, now, locale }: { readonly today: LocalDate; readonly now: Date; readonly locale: Locale },
  ) {
    const { policy } = await this.#policies.of(this.#db, household.jurisdictionId, now);
    const departmentOf = (code: string) => {
      const department = policy.programmes.get(code)?.department;
      return department === undefined ? '' : textIn(department, locale);
    };
    const runs = (from: LocalDate, until: LocalDate | null) =>
      from <= today && (until === null || until >= today);
    const awards = (await awardsOf(this.#db, 'householdId', [household])).map(
      ({ jurisdictionId, programme, caseId, kind, amount, activeFrom, activeUntil, status }): HelpItem => ({
        ...{ programme, amount, activeFrom, activeUntil },
        department: departmentOf(programme),
        own: true,
        kind: 'CASH',
        period: kind === 'RECURRING' ? 'MONTHLY' : 'ONE_OFF',
        running: status === 'ACTIVE' && runs(activeFrom, activeUntil),
        caseId: encodeGlobalId('Case', jurisdictionId, caseId),
      }),
    );
    const first = (await paidFirstTo(this.#db, household, today)).map(
      ({ caseId, programme, amount, paidOn }): HelpItem => ({
        ...{ programme, amount },
        department: departmentOf(programme),
        own: true,
        kind: 'CASH',
        period: 'ONE_OFF',
        activeFrom: paidOn as LocalDate,
        activeUntil: paidOn,
        running: false,
        caseId: caseId === null ? null : encodeGlobalId('Case', household.jurisdictionId, caseId),
      }),
    );
    const outside = (await outsideHelpOf(this.#db, [household])).map(
      ({ programme, department, kind, amount, period, activeFrom, activeUntil }): HelpItem => ({
        ...{ programme, department, kind, amount, period, activeFrom, activeUntil },
        own: false,
        running: runs(activeFrom, activeUntil),
        caseId: null,
      }),
    );
    const items = [...awards, ...first, ...outside].sort((a, b) => (a.activeFrom < b.activeFrom ? 1 : -1));
    const monthly = items.filter(({ running, period }) => running && period === 'MONTHLY');
    return { items, monthlyTotal: sumFen(monthly.map(({ amount }) => amount ?? 0n)) };
  }
}
