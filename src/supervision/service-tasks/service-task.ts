import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';

/** What a service organisation may take on under a contract (J14). */
export const SERVICE_KINDS = ['ASSESSMENT', 'VISIT', 'RECORDS', 'COUNSELLING'] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** OPEN: the provider sees it. REPORTED: an officer looks at the report. ACCEPTED, WITHDRAWN: it is over. */
export const SERVICE_TASK_STATUSES = ['OPEN', 'REPORTED', 'ACCEPTED', 'WITHDRAWN'] as const;
export type ServiceTaskStatus = (typeof SERVICE_TASK_STATUSES)[number];

/** What an officer says of a report. RETURNED opens the task again. */
export const REPORT_OUTCOMES = ['ACCEPTED', 'RETURNED'] as const;
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number];

/** What decides whether a contract carries a task. */
export interface ContractTerms {
  readonly contractNumber: string;
  readonly kinds: readonly ServiceKind[];
  /** null = every township of the jurisdiction. */
  readonly townshipIds: readonly string[] | null;
  readonly activeFrom: LocalDate;
  /** The last day. */
  readonly activeUntil: LocalDate;
  /** The day on which it was ended early; on that day it is no longer in force. */
  readonly endedOn: LocalDate | null;
}

/** Whether the contract is in force on the day. */
export function isInForce(
  { activeFrom, activeUntil, endedOn }: Pick<ContractTerms, 'activeFrom' | 'activeUntil' | 'endedOn'>,
  day: LocalDate,
): boolean {
  return activeFrom <= day && day <= activeUntil && (endedOn === null || day < endedOn);
}

/** What keeps a contract from carrying a task of this kind at this place until this day, or null. */
export function coverageProblem(
  terms: ContractTerms,
  task: { readonly kind: ServiceKind; readonly townshipId: string; readonly dueOn: LocalDate },
  today: LocalDate,
): Problem | null {
  const { contractNumber: number, activeFrom, activeUntil, kinds, townshipIds } = terms;
  if (!isInForce(terms, today)) {
    const until = terms.endedOn === null ? activeUntil : `${activeUntil}, ended on ${terms.endedOn}`;
    return problem({
      code: 'CONTRACT_NOT_IN_FORCE',
      message: `The contract ${number} (${activeFrom} to ${until}) is not in force today, ${today}; choose one that is.`,
      messageZh: `合同${number}在今天(${today})不在有效期内,请选择有效合同。`,
      path: ['input', 'contractId'],
      basis: ['J14'],
    });
  }
  if (!kinds.includes(task.kind)) {
    return problem({
      code: 'KIND_NOT_COVERED',
      message: `The contract ${number} covers ${kinds.join(', ')}, but not ${task.kind}; choose another contract or kind.`,
      messageZh: `合同${number}不含该类服务(${task.kind}),请选择其他合同或服务类别。`,
      path: ['input', 'kind'],
      basis: ['J14'],
    });
  }
  if (townshipIds !== null && !townshipIds.includes(task.townshipId)) {
    return problem({
      code: 'PLACE_NOT_COVERED',
      message: `The contract ${number} does not cover the township ${task.townshipId}; choose one that does.`,
      messageZh: `合同${number}的服务区域不含${task.townshipId},请选择其他合同。`,
      path: ['input', 'contractId'],
      basis: ['J14'],
    });
  }
  if (task.dueOn >= today && task.dueOn <= activeUntil) return null;
  return problem({
    code: 'DUE_DAY_IMPOSSIBLE',
    message: `The day ${task.dueOn} does not lie from today, ${today}, to the last day of the contract, ${activeUntil}; correct it.`,
    messageZh: `完成期限${task.dueOn}应在今天(${today})至合同到期日(${activeUntil})之间,请更正。`,
    path: ['input', 'dueOn'],
  });
}

/** What is wrong with the day of a visit: one that was asked for has a day, and it lies within the task. */
export function visitProblem(
  visitedOn: LocalDate | null,
  { kind, assignedOn }: { readonly kind: ServiceKind; readonly assignedOn: LocalDate },
  today: LocalDate,
): Problem | null {
  if (visitedOn === null) {
    if (kind !== 'VISIT') return null;
    return problem({
      code: 'VISIT_DAY_NEEDED',
      message: 'A visit was asked for, so the report says when it was made; give the day.',
      messageZh: '本任务为入户走访,请填写走访日期。',
      path: ['input', 'visitedOn'],
    });
  }
  if (visitedOn >= assignedOn && visitedOn <= today) return null;
  return problem({
    code: 'DAY_OUT_OF_TASK',
    message: `The day ${visitedOn} does not lie from ${assignedOn}, when the task was given, until today, ${today}; correct it.`,
    messageZh: `日期${visitedOn}不在任务下达日(${assignedOn})至今天(${today})之间,请更正。`,
    path: ['input', 'visitedOn'],
  });
}

/** A contract that does not exist or belongs to another jurisdiction. */
export function unknownContract(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The service contract does not exist in your jurisdiction; check its id.',
    messageZh: '本辖区无此服务合同,请核对其标识。',
    path: ['input', 'contractId'],
  });
}

/** A task that does not exist, is over, is not the caller's or lies out of reach. */
export function unknownTask(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The task does not exist, or is not open to you; check its id.',
    messageZh: '该任务不存在或不在您的办理范围内,请核对其标识。',
    path: ['input', 'taskId'],
  });
}

/** The task is not at the point that an act needs. */
export function taskStatusProblem(
  status: ServiceTaskStatus,
  ...needed: readonly ServiceTaskStatus[]
): Problem<'TASK_STATUS'> | null {
  if (needed.includes(status)) return null;
  return problem({
    code: 'TASK_STATUS',
    message: `The task is ${status}, but this needs one that is ${needed.join(' or ')}; look at it again.`,
    messageZh: `任务当前状态为${status},不能办理此项,请重新查看任务。`,
    path: ['input', 'taskId'],
  });
}
