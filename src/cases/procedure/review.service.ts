import type { Actor } from '../../access/actor.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { amountNotPositive } from '../applications/application-form.js';
import { type CaseWork } from '../case-work.service.js';
import { deedOf } from '../open-case.service.js';
import { dayProblem, peopleProblem, textProblem } from '../written.js';
import type { Recommendation } from './records.js';

/** What the democratic appraisal came to (57号, 19). */
export interface Appraisal {
  readonly heldOn: LocalDate;
  /** How many people took part. */
  readonly attendance: number;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly opinion: string;
}

/** What the review proposes. */
export interface Review {
  readonly recommendation: Recommendation;
  readonly opinion: string;
  /** Fen; null where the rules alone set the sum. */
  readonly proposedAmount: Fen | null;
}

/** A meeting on the single case (J9.3). */
export interface Meeting {
  readonly heldOn: LocalDate;
  /** Who met. */
  readonly participants: readonly string[];
  /** What was decided. */
  readonly resolution: string;
  /** Fen; what the meeting grants. */
  readonly amount: Fen;
}

const MEETING = { least: 2, field: 'participants', basis: ['J9.3'] };

/** What is weighed before a decision: appraisal, review, meeting. */
export class ReviewService {
  readonly #work: CaseWork;

  constructor(work: CaseWork) {
    this.#work = work;
  }

  /** Records the democratic appraisal with attendance and votes. */
  async recordAppraisal(actor: Actor, key: RowKey, appraisal: Appraisal): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'recordAppraisal', { key, ...appraisal }, async (tx, open) => {
      const { heldOn, attendance, votesFor, votesAgainst, opinion } = appraisal;
      const from = open.row.acceptedOn ?? open.row.appliedOn;
      const fault =
        dayProblem(heldOn, { from, today: actor.today }, 'heldOn') ??
        votesProblem(appraisal) ??
        textProblem(opinion, 'opinion');
      if (fault !== null) return err(fault);
      const outcome = votesFor > votesAgainst ? 'SUPPORTED' : 'NOT_SUPPORTED';
      const votes = { heldOn, attendance, votesFor, votesAgainst };
      const file = await this.#work.advance(
        tx,
        open,
        deedOf(actor, 'APPRAISE', { outcome, record: { ...votes, opinion } }),
      );
      return file.ok
        ? ok({ file: file.value, note: { kind: 'APPRAISED', detail: { ...votes, outcome } } })
        : file;
    });
  }

  /** Records the review with its opinion and the sum that it proposes. Whoever records it does not decide. */
  async recordReview(actor: Actor, key: RowKey, review: Review): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'recordReview', { key, ...review }, async (tx, open) => {
      const { recommendation, opinion, proposedAmount } = review;
      const fault =
        textProblem(opinion, 'opinion') ??
        (proposedAmount !== null && proposedAmount <= 0n
          ? amountNotPositive(['input', 'proposedAmount'])
          : null);
      if (fault !== null) return err(fault);
      const file = await this.#work.advance(
        tx,
        open,
        deedOf(actor, 'REVIEW', {
          outcome: recommendation,
          proposes: proposedAmount,
          record: { opinion, recommendation, proposedAmount: proposedAmount?.toString() ?? null },
        }),
      );
      return file.ok
        ? ok({ file: file.value, note: { kind: 'REVIEWED', detail: { recommendation, proposedAmount } } })
        : file;
    });
  }

  /** Records the meeting on the single case: who met, what was decided, how much is granted (J9.3). */
  async recordMeeting(actor: Actor, key: RowKey, meeting: Meeting): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'recordMeeting', { key, ...meeting }, async (tx, open) => {
      const { heldOn, participants, resolution, amount } = meeting;
      const from = open.row.acceptedOn ?? open.row.appliedOn;
      const fault =
        dayProblem(heldOn, { from, today: actor.today }, 'heldOn') ??
        peopleProblem(participants, MEETING) ??
        textProblem(resolution, 'resolution') ??
        (amount <= 0n ? amountNotPositive(['input', 'amount']) : null);
      if (fault !== null) return err(fault);
      const file = await this.#work.advance(
        tx,
        open,
        deedOf(actor, 'HOLD_MEETING', {
          outcome: 'HELD',
          proposes: amount,
          record: { heldOn, participants, resolution, amount: amount.toString() },
        }),
      );
      return file.ok
        ? ok({
            file: file.value,
            note: { kind: 'MEETING_HELD', detail: { heldOn, participants: participants.length, amount } },
          })
        : file;
    });
  }
}

function votesProblem({ attendance, votesFor, votesAgainst }: Appraisal): Problem<'VOTES'> | null {
  const counts = [attendance, votesFor, votesAgainst];
  const isSound =
    counts.every((count) => Number.isSafeInteger(count) && count >= 0) &&
    attendance > 0 &&
    votesFor + votesAgainst <= attendance;
  if (isSound) return null;
  return problem({
    code: 'VOTES',
    message: `Of ${attendance} people present ${votesFor} voted for and ${votesAgainst} against, which cannot be; correct the numbers.`,
    messageZh: `到会${attendance}人,同意${votesFor}票,不同意${votesAgainst}票,数字不符,请更正。`,
    path: ['input', 'attendance'],
    basis: ['57号 19'],
  });
}
