import type { Level, StepCode } from '../policy/programme.js';
import { LEVELS } from '../policy/programme.js';
import { isLocalDate, type LocalDate } from '../shared/local-date.js';
import { type Problem, problem } from '../shared/problem.js';
import type { CaseStatus } from './case.js';
import type { CaseAction, CaseFile } from './case-file.js';
import { CASE_PATH } from './case-path.js';
import { LEVEL_WORDS, PAY_FIRST_WORDS, STATUS_WORDS, STEP_WORDS } from './case-words.js';
import { followUpProblem, referralProblem } from './follow-up/follow-up-guards.js';
import { checkNotDone, checkOver } from './procedure/check-validity.js';
import { type CaseStep, isFinished } from './procedure/step.js';
import { lastDayOf, stepOf, unfinishedBefore } from './procedure/steps.js';

/** The conditions of the machine's lines, beside status, open step and level. */
export const CASE_GUARDS = [
  'CLOCK_ORDINARY',
  'PAPERS_NOT_ASKED',
  'PAPERS_EXPECTED',
  'STEP_NOT_BEGUN',
  'STEP_BEGUN',
  'NOTICE_RUNS',
  'NOTICE_OVER',
  'OBJECTION_OPEN',
  'NO_OPEN_OBJECTION',
  'EXAMINED',
  'CHECK_VALID',
  'CHECK_OVER',
  'FINISHED',
  'NOTHING_PAID_FIRST',
  'PAPERS_OWED',
  'PAPERS_RECEIVED',
  'UNSETTLED',
  'NOTHING_UNSETTLED',
  'NO_FOLLOW_UP',
  'FOLLOW_UP_RUNS',
  'HEARING_DUE',
  'HEARD_IF_DUE',
  'REFERRAL_OPEN',
  'NO_OPEN_REFERRAL',
] as const;
export type CaseGuard = (typeof CASE_GUARDS)[number];

interface Moment {
  readonly code: StepCode | undefined;
  readonly today: LocalDate;
}

/** What the guard finds against the act, or null. */
export function guardProblem(guard: CaseGuard, file: CaseFile, { code, today }: Moment): Problem | null {
  const step = code === undefined ? undefined : stepOf(file.steps, code);
  switch (guard) {
    case 'CLOCK_ORDINARY':
      return file.clock === 'ORDINARY' ? null : notExtendable(file.clock);
    case 'PAPERS_NOT_ASKED':
      return file.papersAsked ? papersAskedBefore() : null;
    case 'PAPERS_EXPECTED':
      return expectsPapers(file) ? null : noPapersExpected();
    case 'STEP_NOT_BEGUN':
      return step?.record == null ? null : stepBegun(step);
    case 'STEP_BEGUN':
      return step?.record == null ? stepNotBegun(code ?? 'PUBLIC_NOTICE') : null;
    case 'NOTICE_RUNS':
      return noticeProblem(step, today, 'RUNS');
    case 'NOTICE_OVER':
      return noticeProblem(step, today, 'OVER');
    case 'OBJECTION_OPEN':
      return file.openObjections > 0 ? null : noObjection();
    case 'NO_OPEN_OBJECTION':
      return file.openObjections > 0 ? objectionOpen(file.openObjections) : null;
    case 'EXAMINED':
      return isExamined(file) ? null : notExamined(file);
    case 'CHECK_VALID':
      return checkOver(file.steps, today);
    case 'CHECK_OVER':
      return checkOver(file.steps, today) === null
        ? (openStepProblem(file, 'ECONOMIC_CHECK') ?? checkNotDone())
        : null;
    case 'FINISHED':
      return unfinished(file);
    case 'NOTHING_PAID_FIRST':
    case 'PAPERS_OWED':
    case 'PAPERS_RECEIVED':
    case 'UNSETTLED':
    case 'NOTHING_UNSETTLED':
      return payFirstProblem(guard, file);
    case 'REFERRAL_OPEN':
    case 'NO_OPEN_REFERRAL':
      return referralProblem(guard, file);
    case 'NO_FOLLOW_UP':
    case 'FOLLOW_UP_RUNS':
    case 'HEARING_DUE':
    case 'HEARD_IF_DUE':
      return followUpProblem(guard, file);
  }
}

/** The step must be open, and nothing before it be unfinished: it may have been reopened after this one began. */
export function openStepProblem(file: CaseFile, code: StepCode): Problem | null {
  const step = stepOf(file.steps, code);
  const word = STEP_WORDS[code];
  if (step === undefined || step.status === 'SKIPPED') {
    const because = step?.reasonEn == null ? '' : `: ${step.reasonEn}`;
    const becauseZh = step?.reasonZh == null ? '' : `:${step.reasonZh}`;
    return problem({
      code: 'STEP_NOT_NEEDED',
      message: `The ${word.en} is not part of this case's procedure${because}; go on with the open steps.`,
      messageZh: `本案不需要${word.zh}${becauseZh},请办理其他待办环节。`,
      ...(step === undefined ? {} : { basis: step.basis }),
    });
  }
  if (step.status === 'DONE') {
    return problem({
      code: 'STEP_DONE',
      message: `The ${word.en} was done on ${step.completedOn}; it is not done twice.`,
      messageZh: `${word.zh}已于${step.completedOn}完成,不能重复办理。`,
      basis: step.basis,
    });
  }
  const before = unfinishedBefore(file.steps, code);
  if (before.length === 0 && step.status === 'OPEN') return null;
  return problem({
    code: 'STEP_NOT_OPEN',
    message: `The ${word.en} has to wait for: ${before.map((s) => STEP_WORDS[s.code].en).join(', ')}; complete that first.`,
    messageZh: `${word.zh}须在以下环节完成后办理:${before.map((s) => STEP_WORDS[s.code].zh).join('、')}。`,
    basis: step.basis,
  });
}

/** A step is for the level that the policy names, or one above it (J17: the bureau can call a case in). */
export function levelProblem(step: CaseStep | undefined, level: Level): Problem | null {
  if (step === undefined || LEVELS.indexOf(level) >= LEVELS.indexOf(step.level)) return null;
  const word = STEP_WORDS[step.code];
  return problem({
    code: 'WRONG_LEVEL',
    message: `The ${word.en} is for ${LEVEL_WORDS[step.level].en}, not for ${LEVEL_WORDS[level].en}; pass the case on.`,
    messageZh: `${word.zh}由${LEVEL_WORDS[step.level].zh}办理,${LEVEL_WORDS[level].zh}不能办理,请提交上级。`,
    basis: step.basis,
  });
}

/** The refusal of an act that the status of the case does not admit. */
export function wrongStatus(action: CaseAction, status: CaseStatus, from: readonly CaseStatus[]): Problem {
  return problem({
    code: 'WRONG_STATUS',
    message: `The case is ${STATUS_WORDS[status].en}, and ${action} is possible only while it is ${from.map((s) => STATUS_WORDS[s].en).join(' or ')}; look at its present state.`,
    messageZh: `案件当前为“${STATUS_WORDS[status].zh}”,该操作只能在“${from.map((s) => STATUS_WORDS[s].zh).join('”或“')}”时进行,请核对案件现状。`,
  });
}

/** Everything is known that a refusal can rest on: the review is over, or the decision is the open step. */
function isExamined({ steps }: CaseFile): boolean {
  const review = stepOf(steps, 'REVIEW');
  if (review !== undefined && isFinished(review)) return unfinishedBefore(steps, 'REVIEW').length === 0;
  return stepOf(steps, 'DECISION')?.status === 'OPEN' && unfinishedBefore(steps, 'DECISION').length === 0;
}

function expectsPapers({ status, payFirst }: CaseFile): boolean {
  return status === 'SUBMITTED' || status === 'ACCEPTED' || payFirst === 'PAPERS_OWED';
}

function noPapersExpected(): Problem {
  return problem({
    code: 'PAPERS_NOT_EXPECTED',
    message: 'The case is decided and owes no papers; record what is new with the household instead.',
    messageZh: '本案已作出决定且无须补交材料,新的情况请登记到家庭信息。',
  });
}

function noticeProblem(step: CaseStep | undefined, today: LocalDate, want: 'RUNS' | 'OVER'): Problem | null {
  const from = step?.record?.publishedOn;
  if (step === undefined || typeof from !== 'string' || !isLocalDate(from))
    return stepNotBegun('PUBLIC_NOTICE');
  const lastDay = lastDayOf(step, from);
  if (want === 'RUNS') return lastDay === null || today <= lastDay ? null : noticeOver(lastDay, step);
  if (lastDay === null) return noticeEndUnknown(from, step);
  return today > lastDay ? null : noticeRuns(lastDay, step);
}

function notExtendable(clock: 'NONE' | 'EXTENDED'): Problem {
  return clock === 'NONE'
    ? problem({
        code: 'NO_TIME_LIMIT',
        message: 'The case has no time limit that could be lengthened; go on with its steps.',
        messageZh: '本案没有规定办理时限,无须延长,请继续办理。',
        path: CASE_PATH,
      })
    : problem({
        code: 'ALREADY_EXTENDED',
        message: 'The time limit of the case was lengthened before; it is lengthened once.',
        messageZh: '本案已延长办理时限,不得再次延长。',
        path: CASE_PATH,
      });
}

function papersAskedBefore(): Problem {
  return problem({
    code: 'PAPERS_ASKED_BEFORE',
    message:
      'The missing papers were asked for already, and one notice has to name all of them; accept the case or wait for the papers.',
    messageZh: '已一次性告知过所缺材料,不得再次要求补正;请等待材料或予以受理。',
    basis: ['J16.1'],
  });
}

function stepBegun({ code, basis }: CaseStep): Problem {
  const word = STEP_WORDS[code];
  return problem({
    code: 'STEP_BEGUN',
    message: `The ${word.en} was begun already; record its result instead.`,
    messageZh: `${word.zh}已经开始,请登记其结果。`,
    basis,
  });
}

function stepNotBegun(code: StepCode): Problem {
  const word = STEP_WORDS[code];
  return problem({
    code: 'STEP_NOT_BEGUN',
    message: `The ${word.en} was not begun yet; begin it first.`,
    messageZh: `${word.zh}尚未开始,请先启动该环节。`,
  });
}

function noticeRuns(lastDay: LocalDate, { basis }: CaseStep): Problem {
  return problem({
    code: 'NOTICE_RUNS',
    message: `The public notice runs until ${lastDay}; it cannot be ended before that day is over.`,
    messageZh: `公示期至${lastDay}止,期满前不能结束公示。`,
    basis,
  });
}

function noticeOver(lastDay: LocalDate, { basis }: CaseStep): Problem {
  return problem({
    code: 'NOTICE_OVER',
    message: `The public notice ended on ${lastDay}, and objections are raised while it runs; record a complaint instead.`,
    messageZh: `公示已于${lastDay}结束,异议应在公示期内提出,请改为登记投诉举报。`,
    basis,
  });
}

function noticeEndUnknown(from: LocalDate, { basis }: CaseStep): Problem {
  return problem({
    code: 'CALENDAR_YEAR_UNKNOWN',
    message: `The last day of the notice published on ${from} falls in a year whose public holidays are not known; update the calendar (package chinese-days) first.`,
    messageZh: `自${from}起的公示期届满日所在年份的法定节假日安排未知,请先更新日历(chinese-days)。`,
    basis,
  });
}

function noObjection(): Problem {
  return problem({
    code: 'NO_OPEN_OBJECTION',
    message: 'The case has no open objection; there is nothing to settle.',
    messageZh: '本案没有待处理的异议。',
  });
}

/** C8: an objection stops confirmation until it is settled. */
function objectionOpen(count: number): Problem {
  return problem({
    code: 'OBJECTION_OPEN',
    message: `${count === 1 ? 'An objection is' : `${count} objections are`} open; settle ${count === 1 ? 'it' : 'them'} before anything is confirmed.`,
    messageZh: `尚有${count}项异议未处理,处理前不得确认。`,
    basis: ['C8'],
  });
}

function notExamined({ steps }: CaseFile): Problem {
  const code: StepCode = stepOf(steps, 'REVIEW') === undefined ? 'DECISION' : 'REVIEW';
  const before: readonly StepCode[] = [...unfinishedBefore(steps, code).map((s) => s.code), code];
  return problem({
    code: 'NOT_EXAMINED',
    message: `A case is refused on what was found; still to be done: ${before.map((c) => STEP_WORDS[c].en).join(', ')}.`,
    messageZh: `不予确认须以调查结果为据,尚未完成:${before.map((c) => STEP_WORDS[c].zh).join('、')}。`,
  });
}

/** A case is closed when nothing is left to do; an undecided one only when its procedure needed no decision. */
function unfinished({ steps }: CaseFile): Problem | null {
  const left = steps.filter((step) => !isFinished(step));
  if (left.length === 0) return null;
  return problem({
    code: 'STEPS_UNFINISHED',
    message: `The case is not finished; still to be done: ${left.map((s) => STEP_WORDS[s.code].en).join(', ')}.`,
    messageZh: `案件尚未办结,未完成环节:${left.map((s) => STEP_WORDS[s.code].zh).join('、')}。`,
  });
}

function payFirstProblem(guard: CaseGuard, { payFirst }: CaseFile): Problem | null {
  const isUnsettled = payFirst === 'PAPERS_OWED' || payFirst === 'PAPERS_RECEIVED';
  const now = PAY_FIRST_WORDS[payFirst];
  switch (guard) {
    case 'NOTHING_PAID_FIRST':
      if (payFirst === 'NONE') return null;
      return problem({
        code: 'PAID_FIRST_BEFORE',
        message: `Money was paid first in this case already (${now.en}); it is paid once.`,
        messageZh: `本案已先行救助(${now.zh}),不得重复支付。`,
        basis: ['J9.1'],
      });
    case 'PAPERS_OWED':
      return payFirst === 'PAPERS_OWED' ? null : notIn('papers are owed', '待补材料', now);
    case 'PAPERS_RECEIVED':
      return payFirst === 'PAPERS_RECEIVED' ? null : notIn('papers have come in', '材料已补齐', now);
    case 'UNSETTLED':
      return isUnsettled ? null : notIn('a payment made first is unsettled', '先行救助未核销', now);
    default:
      if (!isUnsettled) return null;
      return problem({
        code: 'PAY_FIRST_UNSETTLED',
        message: `The payment made first is not settled (${now.en}); settle or disallow it first.`,
        messageZh: `先行救助尚未核销(${now.zh}),请先核销或作不予核销处理。`,
        basis: ['J9.1'],
      });
  }
}

function notIn(en: string, zh: string, now: { readonly en: string; readonly zh: string }): Problem {
  return problem({
    code: 'PAY_FIRST_STATE',
    message: `This is possible only while ${en}, but in this case: ${now.en}; look at its present state.`,
    messageZh: `该操作只能在“${zh}”时进行,本案为“${now.zh}”,请核对案件现状。`,
    basis: ['J9.1'],
  });
}
