import { type Problem, problem } from '../../shared/problem.js';
import type { CaseFile } from '../case-file.js';
import { FOLLOW_UP_WORDS } from '../case-words.js';

/** What stands against an act on the examination of a running award, or null. */
export function followUpProblem(
  guard: 'NO_FOLLOW_UP' | 'FOLLOW_UP_RUNS' | 'HEARING_DUE' | 'HEARD_IF_DUE',
  { followUp }: CaseFile,
): Problem | null {
  switch (guard) {
    case 'NO_FOLLOW_UP':
      return followUp === null ? null : followUpRuns(followUp);
    case 'FOLLOW_UP_RUNS':
      return followUp === null ? noFollowUp() : null;
    case 'HEARING_DUE':
      if (followUp === null) return noFollowUp();
      return followUp === 'TO_BE_HEARD' ? null : noHearingDue();
    case 'HEARD_IF_DUE':
      if (followUp === null) return noFollowUp();
      if (followUp === 'OPEN') return notExamined();
      return followUp === 'TO_BE_HEARD' ? notHeard() : null;
  }
}

/** J16.3: a referral is followed to its answer; what stands against the act, or null. */
export function referralProblem(
  guard: 'REFERRAL_OPEN' | 'NO_OPEN_REFERRAL',
  { openReferrals }: CaseFile,
): Problem | null {
  if (guard === 'REFERRAL_OPEN') {
    if (openReferrals > 0) return null;
    return problem({
      code: 'NO_OPEN_REFERRAL',
      message: 'The case has no referral that waits for an answer; refer it to a department first.',
      messageZh: '本案没有待反馈的转办,请先转办。',
      basis: ['J16.3'],
    });
  }
  if (openReferrals === 0) return null;
  return problem({
    code: 'REFERRAL_OPEN',
    message: `${openReferrals === 1 ? 'A referral waits' : `${openReferrals} referrals wait`} for the answer of a department; record it before the case ends.`,
    messageZh: `尚有${openReferrals}项转办未反馈,请登记反馈后再结束案件。`,
    basis: ['J16.3'],
  });
}

function followUpRuns(state: NonNullable<CaseFile['followUp']>): Problem {
  const word = FOLLOW_UP_WORDS[state];
  return problem({
    code: 'FOLLOW_UP_RUNS',
    message: `The award is under examination already (${word.en}); go on with that.`,
    messageZh: `本案正在复核(${word.zh}),请继续办理该复核。`,
    basis: ['J1.4'],
  });
}

function noFollowUp(): Problem {
  return problem({
    code: 'NO_FOLLOW_UP',
    message: 'The award is not under examination; open a follow-up first.',
    messageZh: '本案没有正在进行的复核,请先启动复核。',
    basis: ['J1.4'],
  });
}

function notExamined(): Problem {
  return problem({
    code: 'NOT_EXAMINED',
    message: 'Nothing was found out yet; record the examination first.',
    messageZh: '尚未登记复核结果,请先登记。',
    basis: ['J1.4'],
  });
}

/** From 2026-07-01 the household is heard before help is reduced or ended (SAL-2026, 48). */
function notHeard(): Problem {
  return problem({
    code: 'NOT_HEARD',
    message: 'Help would be reduced or end, and the household was not heard; record the hearing first.',
    messageZh: '拟减发或停发救助,尚未听取当事人意见,请先登记听取意见情况。',
    basis: ['SAL-2026 art. 48'],
  });
}

function noHearingDue(): Problem {
  return problem({
    code: 'NO_HEARING_DUE',
    message: 'Nothing is proposed that the household has to be heard on; go on with the examination.',
    messageZh: '目前没有需要听取当事人意见的事项,请继续复核。',
  });
}
