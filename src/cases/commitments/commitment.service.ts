import type { Actor } from '../../access/actor.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { findApplication } from '../applications/application.store.js';
import type { CaseWork } from '../case-work.service.js';
import { signCommitment } from './commitment.store.js';

/** The paper by which a programme asks for the commitment. */
const PAPER = 'INTEGRITY_COMMITMENT';

/** Integrity commitments that were not signed with the form, such as on one handed in by the hotline (C10.1). */
export class CommitmentService {
  readonly #work: CaseWork;

  constructor(work: CaseWork) {
    this.#work = work;
  }

  /**
   * Records that the applicant signed the commitment: once an application, before its case is decided, from the day of
   * application until today. It holds for every case that the form opened.
   */
  async record(
    actor: Actor,
    key: RowKey,
    { signedOn }: { readonly signedOn: LocalDate },
  ): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'recordCommitment', { key, signedOn }, async (tx, open) => {
      const { jurisdictionId, applicationId, appliedOn, evidence } = open.row;
      const { status } = open.file;
      if (status !== 'SUBMITTED' && status !== 'ACCEPTED') return err(decidedBefore());
      if (signedOn < appliedOn || signedOn > actor.today)
        return err(impossible(signedOn, appliedOn, actor.today));
      const application = { jurisdictionId, id: applicationId };
      const form = await findApplication(tx.db, application);
      invariant(form !== undefined, `The application ${applicationId} of a case must exist.`);
      if (form.integritySignedOn !== null) return err(signedBefore(form.integritySignedOn));
      if (!(await signCommitment(tx, application, signedOn))) return err(signedBefore(signedOn));
      const asked = open.programme.evidence.some(({ code }) => code === PAPER);
      const isNew = asked && !evidence.includes(PAPER);
      return ok({
        file: open.file,
        change: isNew ? { evidence: [...evidence, PAPER] } : {},
        note: { kind: 'COMMITMENT_SIGNED', detail: { applicationId, signedOn } },
      });
    });
  }
}

function signedBefore(on: LocalDate): Problem<'COMMITMENT_SIGNED'> {
  return problem({
    code: 'COMMITMENT_SIGNED',
    message: `The commitment was signed on ${on} already; it is signed once an application.`,
    messageZh: `本次申请已于${on}签署诚信承诺书,无需重复登记。`,
    path: ['input', 'signedOn'],
    basis: ['C10.1'],
  });
}

function decidedBefore(): Problem<'COMMITMENT_LATE'> {
  return problem({
    code: 'COMMITMENT_LATE',
    message:
      'The case is decided or over, and a commitment is given before the decision; record it with the next form.',
    messageZh: '本案已作出决定或已结束,诚信承诺应在决定前签署,请在下次申请时登记。',
    path: ['input', 'caseId'],
    basis: ['C10.1'],
  });
}

function impossible(signedOn: LocalDate, from: LocalDate, today: LocalDate): Problem<'COMMITMENT_DAY'> {
  return problem({
    code: 'COMMITMENT_DAY',
    message: `The commitment cannot have been signed on ${signedOn}; give a day from the application on ${from} until today, ${today}.`,
    messageZh: `诚信承诺书签署日期不能为${signedOn},应在申请日(${from})至今天(${today})之间。`,
    path: ['input', 'signedOn'],
    basis: ['C10.1'],
  });
}
