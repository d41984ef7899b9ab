import type { Actor } from '../../access/actor.js';
import { concernsStaff } from '../../access/duties/separation.store.js';
import { awardsOf } from '../../funds/awards/award.store.js';
import { receivePapers } from '../../funds/pay-first/pay-first.service.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { Facts } from '../../policy/index.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { act } from '../case-machine.js';
import { type CaseWork } from '../case-work.service.js';
import { dismissOpenObjections } from '../notices/objection.store.js';
import { deedOf, type OpenCase } from '../open-case.service.js';
import { ordinaryClock } from '../procedure/case-clock.js';
import { textProblem } from '../written.js';
import { unknownPaper } from './application-form.js';
import { missingPapers, papersInHand, unknownPapers } from './papers.js';

/** The beginning and the end of a case: papers, acceptance with its clocks, withdrawal, closing. */
export class AcceptanceService {
  readonly #work: CaseWork;

  constructor(work: CaseWork) {
    this.#work = work;
  }

  /**
   * Accepts a case: plans its steps and starts its clocks (J18.3). Papers that are missing have to be asked for
   * first, unless the case bears no delay. A year that the calendar does not know never stops it.
   */
  async accept(actor: Actor, key: RowKey): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'acceptCase', { key }, async (tx, open) => {
      const facts = await this.#work.factsOf(tx.db, open, null);
      const missing = missingPapers(open.programme, facts);
      if (missing.length > 0 && !open.row.urgent) return err(papersMissing(missing.map(({ code }) => code)));
      const household = { jurisdictionId: key.jurisdictionId, id: open.row.householdId };
      const nearRelative = hasNearRelative(facts) || (await concernsStaff(tx, household));
      const started = { ...open.file, nearRelative };
      const planned = await this.#work.replanned(tx.db, open, started, actor.today);
      if (!planned.ok) return planned;
      const file = act(planned.value, deedOf(actor, 'ACCEPT', { outcome: 'ACCEPTED' }));
      if (!file.ok) return file;
      const clock = ordinaryClock(open.policy, open.programme.code, facts, actor.today);
      if (!clock.ok) return clock;
      return ok({
        file: file.value,
        change: { acceptedOn: actor.today, handlerId: actor.officerId, ...clock.value },
        note: {
          kind: 'ACCEPTED',
          detail: {
            dueOn: clock.value.dueOn,
            dueUnknown: clock.value.dueUnknown,
            missing: missing.map(({ code }) => code),
          },
        },
      });
    });
  }

  /** Asks for everything that is missing, in one notice, once (J16.1). */
  async askForPapers(actor: Actor, key: RowKey): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'returnForPapers', { key }, async (tx, open) => {
      const file = act(open.file, deedOf(actor, 'ASK_FOR_PAPERS'));
      if (!file.ok) return file;
      const facts = await this.#work.factsOf(tx.db, open, null);
      const papers = missingPapers(open.programme, facts).map(({ code }) => code);
      if (papers.length === 0) return err(nothingMissing());
      return ok({
        file: file.value,
        change: { papersAsked: papers, papersAskedOn: actor.today },
        note: { kind: 'PAPERS_ASKED', detail: { papers } },
      });
    });
  }

  /**
   * Takes papers in. When money was paid first and nothing is missing any more, the papers count as received (J9.1);
   * late ones too.
   */
  async recordPapers(
    actor: Actor,
    key: RowKey,
    { papers }: { readonly papers: readonly string[] },
  ): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'recordPapers', { key, papers }, async (tx, open) => {
      const fault = papersFault(papers, open);
      if (fault !== null) return err(fault);
      const evidence = [...new Set([...open.row.evidence, ...papers])].sort();
      const facts = await this.#work.factsOf(tx.db, open, null);
      const application = { ...facts.application, evidence: papersInHand(open.programme, evidence) };
      const missing = missingPapers(open.programme, { ...facts, application }).map(({ code }) => code);
      const isComplete = open.file.payFirst === 'PAPERS_OWED' && missing.length === 0;
      const file = act(open.file, deedOf(actor, isComplete ? 'RECEIVE_PAPERS' : 'HAND_IN_PAPERS'));
      if (!file.ok) return file;
      if (isComplete) {
        const received = await receivePapers(tx, actor, { caseId: key.id, receivedOn: actor.today });
        if (!received.ok) return received;
      }
      return ok({
        file: file.value,
        change: { evidence },
        note: {
          kind: isComplete ? 'PAPERS_RECEIVED' : 'PAPERS_HANDED_IN',
          detail: { papers: [...papers], missing },
        },
      });
    });
  }

  /** Ends an undecided case because the applicant takes the application back. */
  async withdraw(
    actor: Actor,
    key: RowKey,
    { reason }: { readonly reason: string },
  ): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'withdrawCase', { key, reason }, async (tx, open) => {
      const fault = textProblem(reason, 'reason');
      if (fault !== null) return err(fault);
      const file = act(open.file, deedOf(actor, 'WITHDRAW'));
      if (!file.ok) return file;
      await dismissOpenObjections(tx, key, actor, '申请已撤回 / The application was withdrawn.');
      return ok({
        file: file.value,
        change: { closedOn: actor.today, closingReason: reason.trim() },
        note: { kind: 'WITHDRAWN', detail: {} },
      });
    });
  }

  /** Closes a case in which nothing is left to do or to pay. */
  async close(
    actor: Actor,
    key: RowKey,
    { reason }: { readonly reason: string },
  ): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'closeCase', { key, reason }, async (tx, open) => {
      const fault = textProblem(reason, 'reason');
      if (fault !== null) return err(fault);
      const file = act(open.file, deedOf(actor, 'CLOSE'));
      if (!file.ok) return file;
      const running = (await awardsOf(tx.db, 'caseId', [key])).filter(({ status }) => status !== 'ENDED');
      if (running.length > 0) return err(awardsRunning(running.length));
      return ok({
        file: file.value,
        change: { closedOn: actor.today, closingReason: reason.trim() },
        note: { kind: 'CLOSED', detail: {} },
      });
    });
  }
}

/** 57号, 11, 20: near relatives of staff stand apart, and the county visits the home. */
function hasNearRelative({ household }: Facts): boolean {
  return household.members.some(({ conditions }) =>
    conditions.some(({ kind }) => kind === 'NEAR_RELATIVE_OF_STAFF'),
  );
}

function papersFault(papers: readonly string[], { programme }: OpenCase): Problem | null {
  if (papers.length === 0) {
    return problem({
      code: 'PAPERS_EMPTY',
      message: 'No paper is named; name at least one.',
      messageZh: '未填写材料,请至少填写一项。',
      path: ['input', 'papers'],
    });
  }
  const [unknown] = unknownPapers(programme, papers);
  if (unknown === undefined) return null;
  return unknownPaper(unknown, programme, ['input', 'papers', String(papers.indexOf(unknown))]);
}

function papersMissing(codes: readonly string[]): Problem<'PAPERS_MISSING'> {
  return problem({
    code: 'PAPERS_MISSING',
    message: `The case cannot be accepted without these papers: ${codes.join(', ')}; record them, or ask for all of them in one notice.`,
    messageZh: `缺少以下材料,不能受理:${codes.join('、')};请登记已收材料,或一次性告知补正。`,
    path: ['input', 'caseId'],
    basis: ['J16.1'],
  });
}

function nothingMissing(): Problem<'NOTHING_MISSING'> {
  return problem({
    code: 'NOTHING_MISSING',
    message: 'No paper is missing; accept the case.',
    messageZh: '材料齐全,请予以受理。',
    path: ['input', 'caseId'],
    basis: ['J18.2'],
  });
}

function awardsRunning(count: number): Problem<'AWARDS_RUNNING'> {
  return problem({
    code: 'AWARDS_RUNNING',
    message: `${count === 1 ? 'An award of the case runs' : `${count} awards of the case run`} or wait for payment; end them before the case is closed.`,
    messageZh: `本案尚有${count}项待遇在发放或待支付,结案前请先终止或发放完毕。`,
    path: ['input', 'caseId'],
  });
}
