import type { CitizenViewer } from '../../access/viewer.js';
import type { Db } from '../../database/entities.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, type Result } from '../../shared/result.js';
import type { Refusal } from '../case-work.service.js';
import type { LeadRow } from '../leads/lead.entity.js';
import type { LeadService } from '../leads/lead.service.js';
import { leadsOfPersons } from './own.store.js';
import type { CitizenMoment } from './own-application.service.js';
import { notYours } from './own-file.js';
import { APPLICANT } from './own-form.js';

/** What a citizen tells of somebody in need, or of the own need. */
export interface OwnReport {
  /** Codes of the place; `township.jurisdictionId` is where it is reported. */
  readonly township: RowKey;
  readonly villageId: string | null;
  readonly personName: string | null;
  readonly contact: string | null;
  readonly description: string;
}

/** A guard of the service against floods, no figure of the law: the hotline takes any number. */
const MOST_OPEN = 5;
/** Those of the last years are at the office. */
const MOST_SHOWN = 50;

/** Reports of need that citizens make by themselves: each is a lead like any other (J15, N3.1). */
export class OwnReportService {
  readonly #db: Db;
  readonly #leads: LeadService;

  constructor(db: Db, leads: LeadService) {
    this.#db = db;
    this.#leads = leads;
  }

  /** Reports a need in any township of a jurisdiction whose register knows the citizen. */
  async report(
    { citizen, ...moment }: CitizenMoment,
    { township, ...told }: OwnReport,
  ): Promise<Result<LeadRow, Refusal>> {
    const { jurisdictionId, id: townshipId } = township;
    const person = citizen.personRefs.find((ref) => ref.jurisdictionId === jurisdictionId);
    if (person === undefined) return err(notYours(['input', 'townshipId']));
    const taker = {
      ...moment,
      ...{
        subject: citizen.subject,
        name: APPLICANT,
        officerId: null,
        personId: person.personId,
        level: null,
      },
      organisationId: townshipId,
      reach: { jurisdictionId, townshipIds: [townshipId], villageIds: null },
      roles: ['CITIZEN'],
    };
    const report = { ...told, townshipId, source: 'CITIZEN' as const, reportedOn: moment.today };
    return await this.#leads.record(taker, report, async (tx) => {
      const own = await leadsOfPersons(tx.db, [person], MOST_SHOWN);
      return own.filter(({ status }) => status === 'OPEN').length < MOST_OPEN ? null : tooManyReports();
    });
  }

  /** What the citizen reported, the newest first. */
  async own({ personRefs }: CitizenViewer): Promise<readonly LeadRow[]> {
    return personRefs.length === 0 ? [] : await leadsOfPersons(this.#db, personRefs, MOST_SHOWN);
  }
}

function tooManyReports(): Problem<'TOO_MANY_REPORTS'> {
  return problem({
    code: 'TOO_MANY_REPORTS',
    message: `At most ${MOST_OPEN} of your reports are looked into at a time; call the hotline for more, or wait until one has ended.`,
    messageZh: `您有${MOST_OPEN}条线索正在核查,如需继续反映请拨打服务热线,或待其中一条办结。`,
    path: ['input', 'description'],
  });
}
