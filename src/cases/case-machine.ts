import type { StepCode } from '../policy/programme.js';
import type { Problem } from '../shared/problem.js';
import { err, ok, type Result } from '../shared/result.js';
import type { Text } from '../shared/text.js';
import { CASE_STATUSES, type CaseStatus, type FollowUpState, type PayFirstState } from './case.js';
import { type Act, CASE_ACTIONS, type CaseAction, type CaseFile } from './case-file.js';
import { type CaseGuard, guardProblem, levelProblem, openStepProblem, wrongStatus } from './case-guards.js';
import { isFinished } from './procedure/step.js';
import {
  beginStep,
  completeStep,
  openReady,
  reopenFrom,
  repeatStep,
  skipUnfinished,
  stepOf,
} from './procedure/steps.js';

/** One line of the machine: in which statuses an action is possible, under which guards, and what it leads to. */
export interface Transition {
  readonly from: readonly CaseStatus[];
  /** The step that must be open, with everything before it finished, and be of the actor's level or below. */
  readonly step?: StepCode;
  /** The step was done before; the act opens it anew and begins it. */
  readonly repeats?: true;
  /** The act begins the step and leaves it open; otherwise the step is done with it. */
  readonly begins?: true;
  /** The step that the guards look at where none has to be open. */
  readonly about?: StepCode;
  readonly guards: readonly CaseGuard[];
  /** The next status; absent = the same. */
  readonly to?: CaseStatus;
  readonly payFirst?: PayFirstState;
  /** How far the examination of the running award is afterwards; null = it is over, AS_FOUND = the act says. */
  readonly followUp?: FollowUpState | 'AS_FOUND' | null;
  /** Ends the procedure: whatever is unfinished is skipped, save the papers of a payment made first. */
  readonly ends?: Text;
}

const DECIDED = [
  'ACCEPTED',
  'APPROVED',
  'ACTIVE',
  'SUSPENDED',
  'REFUSED',
] as const satisfies readonly CaseStatus[];
const RUNNING = ['ACTIVE', 'SUSPENDED'] as const satisfies readonly CaseStatus[];
const LIVE = ['SUBMITTED', 'ACCEPTED', 'APPROVED', ...RUNNING] as const satisfies readonly CaseStatus[];
const GRANTED: Text = { zh: '已作出确认决定', en: 'The case was decided.' };
const REFUSED: Text = { zh: '已作出不予确认决定', en: 'The case was refused.' };
const WITHDRAWN: Text = { zh: '申请已撤回', en: 'The application was withdrawn.' };
const CLOSED: Text = { zh: '案件已结案', en: 'The case was closed.' };

/** The state machine of a case, all of it. Anything that stands in no line is refused. */
export const CASE_MACHINE: Readonly<Record<CaseAction, Transition>> = {
  ASK_FOR_PAPERS: { from: ['SUBMITTED'], guards: ['PAPERS_NOT_ASKED'] },
  HAND_IN_PAPERS: { from: ['SUBMITTED', ...DECIDED], guards: ['PAPERS_EXPECTED'] },
  ACCEPT: { from: ['SUBMITTED'], step: 'ACCEPTANCE', guards: [], to: 'ACCEPTED' },
  EXTEND: { from: ['ACCEPTED'], guards: ['CLOCK_ORDINARY'] },
  PAY_FIRST: {
    from: ['ACCEPTED'],
    step: 'PAY_FIRST',
    guards: ['NOTHING_PAID_FIRST'],
    payFirst: 'PAPERS_OWED',
  },
  REQUEST_CHECK: { from: ['ACCEPTED'], step: 'ECONOMIC_CHECK', begins: true, guards: ['STEP_NOT_BEGUN'] },
  REPEAT_CHECK: { from: ['ACCEPTED'], step: 'ECONOMIC_CHECK', repeats: true, guards: ['CHECK_OVER'] },
  ANSWER_CHECK: { from: ['ACCEPTED'], step: 'ECONOMIC_CHECK', guards: ['STEP_BEGUN'] },
  RECORD_VISIT: { from: ['ACCEPTED'], step: 'HOME_VISIT', guards: [] },
  RECORD_COUNTY_VISIT: { from: ['ACCEPTED'], step: 'COUNTY_VISIT', guards: [] },
  ASSESS_SELF_CARE: { from: ['ACCEPTED'], step: 'SELF_CARE_ASSESSMENT', guards: [] },
  APPRAISE: { from: ['ACCEPTED'], step: 'APPRAISAL', guards: [] },
  REVIEW: { from: ['ACCEPTED'], step: 'REVIEW', guards: [] },
  PUBLISH_NOTICE: { from: ['ACCEPTED'], step: 'PUBLIC_NOTICE', begins: true, guards: ['STEP_NOT_BEGUN'] },
  RAISE_OBJECTION: { from: ['ACCEPTED'], about: 'PUBLIC_NOTICE', guards: ['STEP_BEGUN', 'NOTICE_RUNS'] },
  SETTLE_OBJECTION: { from: ['ACCEPTED'], guards: ['OBJECTION_OPEN'] },
  END_NOTICE: {
    from: ['ACCEPTED'],
    step: 'PUBLIC_NOTICE',
    guards: ['STEP_BEGUN', 'NOTICE_OVER', 'NO_OPEN_OBJECTION'],
  },
  HOLD_MEETING: { from: ['ACCEPTED'], step: 'MEETING', guards: [] },
  GRANT_ONCE: {
    from: ['ACCEPTED'],
    step: 'DECISION',
    guards: ['NO_OPEN_OBJECTION', 'CHECK_VALID'],
    to: 'APPROVED',
    ends: GRANTED,
  },
  GRANT_RUNNING: {
    from: ['ACCEPTED'],
    step: 'DECISION',
    guards: ['NO_OPEN_OBJECTION', 'CHECK_VALID'],
    to: 'ACTIVE',
    ends: GRANTED,
  },
  REFUSE: {
    from: ['ACCEPTED'],
    guards: ['EXAMINED', 'NO_OPEN_OBJECTION', 'CHECK_VALID'],
    to: 'REFUSED',
    ends: REFUSED,
  },
  RECEIVE_PAPERS: { from: DECIDED, step: 'PAPERS', guards: ['PAPERS_OWED'], payFirst: 'PAPERS_RECEIVED' },
  SETTLE_PAY_FIRST: { from: DECIDED, step: 'SETTLEMENT', guards: ['PAPERS_RECEIVED'], payFirst: 'SETTLED' },
  DISALLOW_PAY_FIRST: { from: DECIDED, guards: ['UNSETTLED'], payFirst: 'DISALLOWED' },
  OPEN_FOLLOW_UP: { from: RUNNING, guards: ['NO_FOLLOW_UP'], followUp: 'OPEN' },
  EXAMINE: { from: RUNNING, guards: ['FOLLOW_UP_RUNS'], followUp: 'AS_FOUND' },
  HEAR: { from: RUNNING, guards: ['HEARING_DUE'], followUp: 'HEARD' },
  KEEP_AWARD: { from: RUNNING, guards: ['HEARD_IF_DUE'], followUp: null, to: 'ACTIVE' },
  CHANGE_AWARD: { from: RUNNING, guards: ['HEARD_IF_DUE'], followUp: null, to: 'ACTIVE' },
  END_AWARD: { from: RUNNING, guards: ['HEARD_IF_DUE'], followUp: null },
  SUSPEND: { from: ['ACTIVE'], guards: ['FOLLOW_UP_RUNS'], to: 'SUSPENDED' },
  RESUME: { from: ['SUSPENDED'], guards: [], to: 'ACTIVE' },
  REFER: { from: LIVE, guards: [] },
  ANSWER_REFERRAL: { from: [...LIVE, 'REFUSED'], guards: ['REFERRAL_OPEN'] },
  TRANSFER: { from: LIVE, guards: [] },
  REASSIGN: { from: LIVE, guards: [] },
  CARRY_OVER: { from: ['APPROVED', ...RUNNING], guards: [] },
  REOPEN: { from: ['REFUSED', 'APPROVED'], guards: ['NOTHING_UNSETTLED'], to: 'ACCEPTED' },
  WITHDRAW: {
    from: ['SUBMITTED', 'ACCEPTED'],
    guards: ['NOTHING_UNSETTLED', 'NO_OPEN_REFERRAL'],
    to: 'WITHDRAWN',
    ends: WITHDRAWN,
  },
  CLOSE: {
    from: DECIDED,
    guards: ['FINISHED', 'NOTHING_UNSETTLED', 'NO_FOLLOW_UP', 'NO_OPEN_REFERRAL'],
    to: 'CLOSED',
    ends: CLOSED,
  },
};

/**
 * The case after the act, or why it is refused; a refusal changes nothing. Pure: the same file and act give the
 * same answer.
 */
export function act(file: CaseFile, deed: Act): Result<CaseFile, Problem> {
  const transition = CASE_MACHINE[deed.action];
  const problem = refusalOf(file, deed, transition);
  if (problem !== null) return err(problem);
  const steps = stepsAfter(file, deed, transition);
  const next: CaseFile = {
    ...file,
    status: transition.to ?? file.status,
    payFirst: transition.payFirst ?? file.payFirst,
    steps: transition.to === 'ACCEPTED' ? openReady(steps, deed.today) : steps,
    disputed: file.disputed || deed.disputes === true,
    papersAsked: file.papersAsked || deed.action === 'ASK_FOR_PAPERS',
    openObjections: file.openObjections + objectionsBy(deed.action),
    proposedAmount: deed.proposes ?? file.proposedAmount,
    followUp: followUpAfter(file, deed, transition),
    endsOn: deed.ends === undefined ? file.endsOn : deed.ends,
    openReferrals: file.openReferrals + referralsBy(deed.action),
    clock: clockAfter(file, deed.action),
    round: file.round + (deed.action === 'REOPEN' ? 1 : 0),
  };
  return ok(next.status === 'WITHDRAWN' ? { ...next, openObjections: 0 } : next);
}

/** Why the act is not possible now, or null. What a front end shows as possible asks the same. */
export function refusalOf(
  file: CaseFile,
  deed: Pick<Act, 'action' | 'today' | 'level'>,
  transition: Transition = CASE_MACHINE[deed.action],
): Problem | null {
  if (!transition.from.includes(file.status)) return wrongStatus(deed.action, file.status, transition.from);
  const { step: code } = transition;
  if (code !== undefined) {
    const problem =
      (transition.repeats ? null : openStepProblem(file, code)) ??
      levelProblem(stepOf(file.steps, code), deed.level);
    if (problem !== null) return problem;
  }
  for (const guard of transition.guards) {
    const problem = guardProblem(guard, file, { code: code ?? transition.about, today: deed.today });
    if (problem !== null) return problem;
  }
  return null;
}

/** The actions that the case admits now from this level. */
export function possibleActions(file: CaseFile, moment: Pick<Act, 'today' | 'level'>): readonly CaseAction[] {
  return CASE_ACTIONS.filter((action) => refusalOf(file, { ...moment, action }) === null);
}

/** The machine as a table, state by action: the guards and the next state of each possible act. */
export function printCaseMachine(): string {
  const header = ['action', ...CASE_STATUSES];
  const rows = CASE_ACTIONS.map((action) => [action, ...CASE_STATUSES.map((status) => cell(action, status))]);
  return [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cell(action: CaseAction, status: CaseStatus): string {
  const { from, step, repeats, guards, to, payFirst, followUp } = CASE_MACHINE[action];
  if (!from.includes(status)) return '';
  const conditions = [
    ...(step === undefined ? [] : [`${step} ${repeats ? 'done' : 'open'}`]),
    ...guards,
  ].join(', ');
  const next = [
    to ?? status,
    ...(payFirst === undefined ? [] : [`pay first ${payFirst}`]),
    ...(followUp === undefined ? [] : [`follow-up ${followUp ?? 'over'}`]),
  ].join(', ');
  return conditions === '' ? `→ ${next}` : `${conditions} → ${next}`;
}

/** Papers and settlement of a payment made first outlive the decision (J9.1). */
const OF_PAY_FIRST: readonly StepCode[] = ['PAPERS', 'SETTLEMENT'];

function stepsAfter(file: CaseFile, deed: Act, { step, begins, repeats, ends }: Transition) {
  const { today: on, at, by, outcome = null, record = {} } = deed;
  let { steps } = file;
  if (step !== undefined && repeats) steps = repeatStep(steps, step, record, on);
  else if (step !== undefined && begins) steps = beginStep(steps, step, record);
  else if (step !== undefined) steps = completeStep(steps, step, { on, at, by, outcome, record });
  if (deed.action === 'REFUSE') steps = refused(steps, deed);
  if (deed.action === 'DISALLOW_PAY_FIRST') steps = disallowed(steps, deed);
  if (deed.action === 'REOPEN') steps = reopenFrom(steps, deed.reopens ?? 'REVIEW');
  if (ends === undefined) return steps;
  const isUnsettled = file.payFirst === 'PAPERS_OWED' || file.payFirst === 'PAPERS_RECEIVED';
  return openReady(skipUnfinished(steps, ends, isUnsettled ? OF_PAY_FIRST : []), on);
}

/** A refusal is a decision too, also when the procedure did not get as far as opening that step. */
function refused(steps: CaseFile['steps'], { today: on, at, by, record = {} }: Act): CaseFile['steps'] {
  return completeStep(steps, 'DECISION', { on, at, by, outcome: 'REFUSAL', record });
}

function disallowed(steps: CaseFile['steps'], { today: on, at, by, record = {} }: Act): CaseFile['steps'] {
  const step = stepOf(steps, 'SETTLEMENT');
  const reason = { zh: '先行救助不予核销', en: 'The payment made first was disallowed.' };
  const papers = steps.map((s) =>
    s.code === 'PAPERS' && !isFinished(s)
      ? {
          ...s,
          status: 'SKIPPED' as const,
          reasonZh: reason.zh,
          reasonEn: reason.en,
          openedOn: null,
          dueOn: null,
        }
      : s,
  );
  if (step === undefined) return openReady(papers, on);
  return completeStep(papers, 'SETTLEMENT', { on, at, by, outcome: 'DISALLOWED', record });
}

function followUpAfter(file: CaseFile, deed: Act, { followUp }: Transition): FollowUpState | null {
  if (followUp === undefined) return file.followUp;
  return followUp === 'AS_FOUND' ? (deed.finds ?? 'TO_BE_HEARD') : followUp;
}

/** A new round begins with the ordinary limit. */
function clockAfter({ clock }: CaseFile, action: CaseAction): CaseFile['clock'] {
  if (action === 'EXTEND') return 'EXTENDED';
  return action === 'REOPEN' && clock === 'EXTENDED' ? 'ORDINARY' : clock;
}

function referralsBy(action: CaseAction): number {
  return action === 'REFER' ? 1 : action === 'ANSWER_REFERRAL' ? -1 : 0;
}

function objectionsBy(action: CaseAction): number {
  return action === 'RAISE_OBJECTION' ? 1 : action === 'SETTLE_OBJECTION' ? -1 : 0;
}
