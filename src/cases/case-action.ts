import { AUTHORIZATION, CALLERS, type Rule } from '../access/authorization.js';
import type { OfficerRole } from '../access/viewer.js';
import { OFFICER_ROLE_LABELS } from '../access/viewer.js';
import { type Problem, problem } from '../shared/problem.js';
import type { CaseAction } from './case-file.js';

type Mutation =
  Extract<keyof typeof AUTHORIZATION, `Mutation.${string}`> extends `Mutation.${infer Name}` ? Name : never;

/** The mutation that does each action. */
export const MUTATION_OF_ACTION = {
  ASK_FOR_PAPERS: 'returnForPapers',
  HAND_IN_PAPERS: 'recordPapers',
  ACCEPT: 'acceptCase',
  EXTEND: 'extendCase',
  PAY_FIRST: 'payFirst',
  REQUEST_CHECK: 'requestEconomicCheck',
  REPEAT_CHECK: 'requestEconomicCheck',
  ANSWER_CHECK: 'recordEconomicCheckResult',
  RECORD_VISIT: 'recordHomeVisit',
  RECORD_COUNTY_VISIT: 'recordHomeVisit',
  ASSESS_SELF_CARE: 'recordSelfCareAssessment',
  APPRAISE: 'recordAppraisal',
  REVIEW: 'recordReview',
  PUBLISH_NOTICE: 'publishNotice',
  RAISE_OBJECTION: 'raiseObjection',
  SETTLE_OBJECTION: 'settleObjection',
  END_NOTICE: 'endNotice',
  HOLD_MEETING: 'recordMeeting',
  GRANT_ONCE: 'decideCase',
  GRANT_RUNNING: 'decideCase',
  REFUSE: 'refuseCase',
  RECEIVE_PAPERS: 'recordPapers',
  SETTLE_PAY_FIRST: 'settlePayFirst',
  DISALLOW_PAY_FIRST: 'disallowPayFirst',
  OPEN_FOLLOW_UP: 'openFollowUp',
  EXAMINE: 'recordFollowUp',
  HEAR: 'recordHearing',
  KEEP_AWARD: 'decideFollowUp',
  CHANGE_AWARD: 'decideFollowUp',
  END_AWARD: 'decideFollowUp',
  SUSPEND: 'suspendCase',
  RESUME: 'resumeCase',
  REFER: 'referCase',
  ANSWER_REFERRAL: 'answerReferral',
  TRANSFER: 'transferCase',
  REASSIGN: 'reassignCase',
  CARRY_OVER: 'carryOverCase',
  REOPEN: 'answerComplaint',
  WITHDRAW: 'withdrawCase',
  CLOSE: 'closeCase',
} as const satisfies Readonly<Record<CaseAction, Mutation>>;

/** Who may do an action by role. */
export function callersOf(action: CaseAction): Rule {
  return AUTHORIZATION[`Mutation.${MUTATION_OF_ACTION[action]}`];
}

/** C6: the action is not for the officer's roles; null when it is. */
export function roleProblem(action: CaseAction, roles: readonly OfficerRole[]): Problem | null {
  const callers = callersOf(action);
  if (roles.some((role) => callers.includes(role))) return null;
  const needed = CALLERS.OFFICERS.filter((role) => callers.includes(role));
  return problem({
    code: 'ROLE_MISSING',
    message: `This is for: ${needed.map((role) => OFFICER_ROLE_LABELS[role].en).join(', ')}; hand the case to one of them.`,
    messageZh: `该操作由以下人员办理:${needed.map((role) => OFFICER_ROLE_LABELS[role].zh).join('、')},请转交。`,
    basis: ['C6'],
  });
}
