import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import type { AmendmentStatus } from './amendment.js';

const AMENDMENT = ['input', 'amendmentId'];

export function unknownAmendment(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The amendment does not exist or belongs to another jurisdiction; check its id.',
    messageZh: '该政策修订不存在或不属于本地区，请核对其标识。',
    path: AMENDMENT,
  });
}

export function policyShared(policyId: string): Problem<'POLICY_SHARED'> {
  return problem({
    code: 'POLICY_SHARED',
    message: `The policy ${policyId} is that of another jurisdiction as well; give yours a policy of its own that extends it, and amend that.`,
    messageZh: `政策${policyId}由多个地区共用，请先建立承自该政策的本地政策，再行修订。`,
  });
}

export function secondOfficer(): Problem<'SECOND_OFFICER'> {
  return problem({
    code: 'SECOND_OFFICER',
    message: 'Whoever proposed an amendment cannot publish it; ask another policy administrator.',
    messageZh: '政策修订不得由提出人本人公布，请由另一名政策管理人员公布。',
    path: AMENDMENT,
  });
}

export function notProposed(status: AmendmentStatus): Problem<'AMENDMENT_STATUS'> {
  return problem({
    code: 'AMENDMENT_STATUS',
    message: `The amendment is ${status} and cannot be published; propose another one.`,
    messageZh: `该修订的状态为${status}，不能公布，请另行提出。`,
    path: AMENDMENT,
  });
}

export function amendmentClosed(): Problem<'AMENDMENT_STATUS'> {
  return problem({
    code: 'AMENDMENT_STATUS',
    message: 'The amendment has been withdrawn already; there is nothing to withdraw.',
    messageZh: '该修订已撤回，无需再次撤回。',
    path: AMENDMENT,
  });
}

export function alreadyInForce(from: LocalDate): Problem<'AMENDMENT_IN_FORCE'> {
  return problem({
    code: 'AMENDMENT_IN_FORCE',
    message: `The amendment has been in force since ${from} and cannot be withdrawn; propose another one that changes the values from a later day on.`,
    messageZh: `该修订自${from}起已生效，不能撤回，请另行提出自以后日期起的修订。`,
    path: AMENDMENT,
  });
}

export function noReason(): Problem<'REASON_MISSING'> {
  return problem({
    code: 'REASON_MISSING',
    message: 'A withdrawal needs a reason; say why the amendment shall not hold.',
    messageZh: '撤回须说明理由，请填写。',
    path: ['input', 'reason'],
  });
}

export function checkOutdated(): Problem<'CHECK_OUTDATED'> {
  return problem({
    code: 'CHECK_OUTDATED',
    message: 'Another amendment was published while this one was being checked; publish it again.',
    messageZh: '校验期间有其他修订公布，请重新提交公布。',
    path: AMENDMENT,
  });
}

/** @param problems what would be wrong with the policies without the amendment */
export function needed(problems: readonly Problem[]): Problem<'AMENDMENT_NEEDED'> {
  const [first] = problems;
  return problem({
    code: 'AMENDMENT_NEEDED',
    message: `Another amendment builds on this one; withdraw that one first. ${first?.message ?? ''}`.trim(),
    messageZh: `其他修订以本修订为基础，请先撤回后者。${first?.messageZh ?? ''}`,
    path: AMENDMENT,
  });
}
