import { type Problem, problem } from '../../shared/problem.js';
import type { Text } from '../../shared/text.js';

/** What officers do in a case, as far as one act checks another. */
export const DUTIES = [
  'INTAKE',
  'CIRCUMSTANCES',
  'INVESTIGATION',
  'REVIEW',
  'DECISION',
  'OBJECTION_SETTLEMENT',
  'PAYMENT_FIRST',
  'PAYMENT_SETTLEMENT',
  'PAYROLL_PREPARATION',
  'PAYROLL_APPROVAL',
  'RECOVERY_PROPOSAL',
  'RECOVERY_DECISION',
  'WRITE_OFF_PROPOSAL',
  'WRITE_OFF_APPROVAL',
  'PAYEE_CHANGE',
  'COMPLAINT_ANSWER',
] as const;
export type Duty = (typeof DUTIES)[number];

export const DUTY_LABELS: Readonly<Record<Duty, Text>> = {
  INTAKE: { zh: '受理', en: 'intake' },
  CIRCUMSTANCES: { zh: '家庭情况登记', en: 'record of circumstances' },
  INVESTIGATION: { zh: '调查核实', en: 'investigation' },
  REVIEW: { zh: '审核', en: 'review' },
  DECISION: { zh: '确认决定', en: 'decision' },
  OBJECTION_SETTLEMENT: { zh: '异议处理', en: 'settlement of an objection' },
  PAYMENT_FIRST: { zh: '先行救助', en: 'payment made first' },
  PAYMENT_SETTLEMENT: { zh: '先行救助核销', en: 'settlement of a payment made first' },
  PAYROLL_PREPARATION: { zh: '发放清册编制', en: 'preparation of the payroll' },
  PAYROLL_APPROVAL: { zh: '发放清册审批', en: 'approval of the payroll' },
  RECOVERY_PROPOSAL: { zh: '追缴提出', en: 'proposal of the recovery' },
  RECOVERY_DECISION: { zh: '追缴决定', en: 'decision on the recovery' },
  WRITE_OFF_PROPOSAL: { zh: '核销申请', en: 'proposal of the write-off' },
  WRITE_OFF_APPROVAL: { zh: '核销批准', en: 'approval of the write-off' },
  PAYEE_CHANGE: { zh: '变更领取人', en: 'change of the payee' },
  COMPLAINT_ANSWER: { zh: '投诉复议答复', en: 'answer to a complaint' },
};

/** The acts that a duty checks: whoever did one of them does not do the duty. It holds the other way round as well. */
export const CHECKS: Readonly<Partial<Record<Duty, readonly Duty[]>>> = {
  REVIEW: ['CIRCUMSTANCES', 'INVESTIGATION'],
  DECISION: ['INTAKE', 'CIRCUMSTANCES', 'INVESTIGATION', 'REVIEW'],
  OBJECTION_SETTLEMENT: ['INVESTIGATION', 'DECISION'],
  PAYMENT_SETTLEMENT: ['PAYMENT_FIRST'],
  PAYROLL_APPROVAL: ['PAYROLL_PREPARATION'],
  RECOVERY_DECISION: ['RECOVERY_PROPOSAL'],
  COMPLAINT_ANSWER: ['DECISION'],
  WRITE_OFF_APPROVAL: ['WRITE_OFF_PROPOSAL', 'RECOVERY_PROPOSAL'],
};

/** An officer as duties look at them: a person, whatever the account. */
export interface DutyHolder {
  readonly officerId: string;
  /** Blind index of the officer's own resident id, or null when it is not on record. */
  readonly personIndex: string | null;
}

/** Something done in the same case, or on the same payroll, before. */
export interface EarlierDuty {
  readonly duty: Duty;
  readonly officer: DutyHolder;
}

/** What an officer is about to do, and what is known of the people. */
export interface DutyCheck {
  readonly officer: DutyHolder;
  readonly duty: Duty;
  readonly earlier: readonly EarlierDuty[];
  /** Blind indexes of the members of the household that it is about; empty where it is about none. */
  readonly household: readonly string[];
  /** Blind indexes of the near relatives that the officer has on the register. */
  readonly relatives: readonly string[];
}

export type SeparationProblem = Problem<'OWN_HOUSEHOLD' | 'NEAR_RELATIVE' | 'SAME_PERSON'>;

/**
 * Duties are separated by person (C6; the register of near relatives is 57号, 11): nobody acts on the own household or on that of a near relative, and
 * nobody does two acts of which one checks the other. An officer whose resident id is not on record is known by the
 * account alone. The first thing that stands against it, or null.
 */
export function separationProblem(check: DutyCheck): SeparationProblem | null {
  const { officer, duty, household, relatives } = check;
  if (officer.personIndex !== null && household.includes(officer.personIndex)) return ownHousehold();
  if (relatives.some((relative) => household.includes(relative))) return nearRelative();
  const other = check.earlier.find(
    (earlier) => checkEachOther(duty, earlier.duty) && isSamePerson(officer, earlier.officer),
  );
  return other === undefined ? null : samePerson(duty, other.duty);
}

/** Whether one of two acts checks the other, so that they are for two persons. */
export function checkEachOther(one: Duty, other: Duty): boolean {
  return (CHECKS[one] ?? []).includes(other) || (CHECKS[other] ?? []).includes(one);
}

/** Whether two accounts are one person, as far as it is known. */
export function isSamePerson(one: DutyHolder, other: DutyHolder): boolean {
  return (
    one.officerId === other.officerId || (one.personIndex !== null && one.personIndex === other.personIndex)
  );
}

function ownHousehold(): SeparationProblem {
  return problem({
    code: 'OWN_HOUSEHOLD',
    message: 'You belong to this household, so somebody else has to act on it; hand the case to a colleague.',
    messageZh: '您是该家庭成员，应当回避，请移交其他工作人员办理。',
    basis: ['C6'],
  });
}

function nearRelative(): SeparationProblem {
  return problem({
    code: 'NEAR_RELATIVE',
    message:
      'A near relative of yours belongs to this household, so somebody else has to act on it; hand the case to a colleague.',
    messageZh: '该家庭成员系您备案的近亲属，应当回避，请移交其他工作人员办理。',
    basis: ['57号, 11'],
  });
}

function samePerson(duty: Duty, earlier: Duty): SeparationProblem {
  const [now, before] = [DUTY_LABELS[duty], DUTY_LABELS[earlier]];
  return problem({
    code: 'SAME_PERSON',
    message: `You did the ${before.en} here, and the ${now.en} is for a second person; leave it to a colleague.`,
    messageZh: `${before.zh}由您经办，${now.zh}须由另一人办理，请移交其他工作人员。`,
    basis: ['C6'],
  });
}
