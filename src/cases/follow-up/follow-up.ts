import type { AwardKind } from '../../funds/awards/award.js';
import type { Assessment } from '../../policy/assessment.js';
import { addDays, type LocalDate, lastOfMonth } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';

/** Why a running award is examined again. */
export const FOLLOW_UP_CAUSES = [
  'PERIODIC',
  'CHANGE_REPORTED',
  'CHANGE_FOUND',
  'DEATH',
  'MOVE',
  'VOLUNTARY_EXIT',
  'COMPLAINT',
  'RANDOM_CHECK',
] as const;
export type FollowUpCause = (typeof FOLLOW_UP_CAUSES)[number];

/** Where one examination stands. DECIDED is the end of it. */
export const FOLLOW_UP_STATUSES = ['OPEN', 'PROPOSED', 'DECIDED'] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

/**
 * What an examination proposes: KEEP goes on as it is, RAISE and REDUCE change the sum, GRADUAL_EXIT goes on until a
 * last day (J6.1, X1.2), END stops it.
 */
export const PROPOSALS = ['KEEP', 'RAISE', 'REDUCE', 'GRADUAL_EXIT', 'END'] as const;
export type Proposal = (typeof PROPOSALS)[number];

/** What was found out about a running award on a day. */
export interface Examined {
  readonly cause: FollowUpCause;
  readonly kind: AwardKind;
  /** Fen; what is paid now, a month for a monthly award. */
  readonly amount: Fen;
  readonly assessment: Pick<Assessment, 'conclusion' | 'amount' | 'class'>;
  /** The class that is paid now. */
  readonly class: string | null;
  /** The last day of a gradual exit that the policy finds, or null. */
  readonly keptUntil: LocalDate | null;
  /** Nobody of the household lives any more. */
  readonly dissolved: boolean;
  /** Another jurisdiction has received the household. */
  readonly movedAway: boolean;
}

export interface Proposed {
  readonly proposal: Proposal;
  /** Fen; the new sum, null where it stays or ends. */
  readonly amount: Fen | null;
  /** The last day of help where one follows from the rules. */
  readonly until: LocalDate | null;
}

/**
 * What follows for a running award from what was found (J1.4, X1.2–X1.4). A household that gives it up, that another
 * jurisdiction has received, or of which nobody lives, needs no assessment; what the policy cannot conclude on is no
 * proposal.
 */
export function proposalOf(examined: Examined): Proposed | null {
  const { cause, kind, amount, assessment, keptUntil, dissolved, movedAway } = examined;
  if (dissolved || movedAway || cause === 'VOLUNTARY_EXIT')
    return { proposal: 'END', amount: null, until: null };
  if (assessment.conclusion === 'NOT_ELIGIBLE') return { proposal: 'END', amount: null, until: null };
  if (assessment.conclusion !== 'ELIGIBLE') return null;
  if (keptUntil !== null) return { proposal: 'GRADUAL_EXIT', amount: null, until: keptUntil };
  if (kind !== 'RECURRING' || assessment.amount === null)
    return { proposal: 'KEEP', amount: null, until: null };
  if (assessment.amount === 0n) return { proposal: 'END', amount: null, until: null };
  if (assessment.amount === amount && assessment.class === examined.class)
    return { proposal: 'KEEP', amount: null, until: null };
  const proposal = assessment.amount < amount ? 'REDUCE' : 'RAISE';
  return { proposal, amount: assessment.amount, until: null };
}

/** Whether the household loses by it and did not ask for it: then it is heard first (SAL-2026, 48). */
export function isAdverse(
  proposal: Proposal,
  { cause, dissolved, movedAway }: Pick<Examined, 'cause' | 'dissolved' | 'movedAway'>,
) {
  if (dissolved || movedAway || cause === 'VOLUNTARY_EXIT') return false;
  return proposal === 'REDUCE' || proposal === 'END';
}

/** The last day of an award whose end is decided: the end of that month, unless something else is said. */
export function usualLastDay(decidedOn: LocalDate): LocalDate {
  return lastOfMonth(decidedOn);
}

/** Help goes on until the new place decides, but somebody has to say for how long at most: no text does. */
export function lastDayMissing(): Problem<'LAST_DAY_MISSING'> {
  return problem({
    code: 'LAST_DAY_MISSING',
    message:
      'The household was received by another jurisdiction; state lastDay, until which help goes on here at most. It ends earlier with the month in which the other place decides.',
    messageZh:
      '该家庭已由其他辖区接收,请填写本地最迟发放截止日(lastDay);迁入地提前作出决定的,发放至其决定当月。',
    path: ['input', 'lastDay'],
  });
}

/**
 * The last day lies from the day before the decision on. Help that was paid is not ended backwards; what was paid
 * wrongly is claimed back instead. After a death it may be the day of death.
 */
export function lastDayProblem(
  lastDay: LocalDate,
  { today, occurredOn, cause }: { today: LocalDate; occurredOn: LocalDate | null; cause: FollowUpCause },
): Problem<'LAST_DAY_PAST'> | null {
  const earliest = cause === 'DEATH' && occurredOn !== null ? occurredOn : addDays(today, -1);
  if (lastDay >= earliest) return null;
  return problem({
    code: 'LAST_DAY_PAST',
    message: `Help cannot end on ${lastDay}, before ${earliest}; give that day or a later one, and claim back what was paid wrongly.`,
    messageZh: `不能自${lastDay}起停止救助,最早为${earliest};多发的金额请另行追回。`,
    path: ['input', 'lastDay'],
  });
}
