import type { OfficerRole } from '../../access/viewer.js';
import type { AwardKind } from '../../funds/awards/award.js';
import type { Assessment } from '../../policy/assessment.js';
import { citation } from '../../policy/basis.js';
import { explain } from '../../policy/explain.js';
import type { Facts, SituationKind } from '../../policy/facts.js';
import { parameterUnset } from '../../policy/guarded.js';
import type { LinkedPolicy } from '../../policy/linked-policy.js';
import { type Approval, LEVELS, type Level } from '../../policy/programme.js';
import { formatMoney } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';
import type { Locale, Text } from '../../shared/text.js';
import { LEVEL_WORDS } from '../case-words.js';

/** CONTINUATION, CHANGE and ENDING are decided on an award that runs. */
export const DECISION_KINDS = [
  'APPROVAL',
  'REFUSAL',
  'CONTINUATION',
  'CHANGE',
  'SUSPENSION',
  'ENDING',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const DECISION_PERIODS = ['MONTHLY', 'ONE_OFF'] as const;
export type DecisionPeriod = (typeof DECISION_PERIODS)[number];

/** Who decides for each level. */
export const DECIDING_ROLES: Readonly<Record<Level, OfficerRole>> = {
  VILLAGE: 'VILLAGE_OFFICER',
  TOWNSHIP: 'TOWNSHIP_APPROVER',
  COUNTY: 'COUNTY_APPROVER',
  CITY: 'COUNTY_APPROVER',
};

/** Whether this officer decides at all, whatever the sum: only the approver of a level does; the fault or null. */
export function deciderProblem(
  decider: { readonly level: Level; readonly roles: readonly OfficerRole[] },
  level: Level,
): Problem | null {
  const role = DECIDING_ROLES[decider.level];
  return decider.roles.includes(role) ? null : roleMissing(role, level);
}

/**
 * J9.6, J17, X3.2: a level decides up to what the policy leaves to it; a level above may always decide (J17).
 * J9.3: above the ordinary ceiling the meeting on the single case comes first.
 * @param wording why the policy leaves the grant to that level
 */
export function approvalProblem(
  approval: Approval,
  wording: Text,
  { level, meetingHeld }: { readonly level: Level; readonly meetingHeld: boolean },
): Problem | null {
  const basis = approval.basis.map(citation);
  if (LEVELS.indexOf(level) < LEVELS.indexOf(approval.level)) {
    return problem({
      code: 'LEVEL_TOO_LOW',
      message: `${wording.en} It is not for ${LEVEL_WORDS[level].en} to decide; pass the case to ${LEVEL_WORDS[approval.level].en}.`,
      messageZh: `${wording.zh}${LEVEL_WORDS[level].zh}无权决定,请报${LEVEL_WORDS[approval.level].zh}。`,
      path: ['input', 'caseId'],
      basis,
    });
  }
  if (!approval.meeting || meetingHeld) return null;
  return problem({
    code: 'MEETING_MISSING',
    message: `${wording.en} Record the meeting on the single case first.`,
    messageZh: `${wording.zh}请先召开并登记“一事一议”会议。`,
    path: ['input', 'caseId'],
    basis,
  });
}

/** Only what the policy finds eligible is granted; everything else names what is in the way. */
export function conclusionProblem(policy: LinkedPolicy, assessment: Assessment): Problem | null {
  const { conclusion } = assessment;
  switch (conclusion) {
    case 'ELIGIBLE':
      return null;
    case 'PARAMETER_UNSET':
      return parameterUnset(policy, assessment.unset[0] ?? 'unknown');
    case 'EVIDENCE_MISSING':
      return problem({
        code: 'EVIDENCE_MISSING',
        message: `The policy cannot conclude without: ${assessment.evidence.join(', ')}; record these papers or state what is missing.`,
        messageZh: `缺少以下材料或内容,无法作出结论:${assessment.evidence.join('、')};请补充登记。`,
        basis: basisOf(assessment, 'EVIDENCE_MISSING'),
      });
    case 'NOT_ELIGIBLE':
      return problem({
        code: 'NOT_ELIGIBLE',
        message: `The household is not eligible: ${refusalsIn(policy, assessment, 'en').join(' ')} Refuse the case in writing, or correct the facts if they are wrong.`,
        messageZh: `该家庭不符合条件:${refusalsIn(policy, assessment, 'zh-CN').join('')}请书面作出不予确认决定,或更正有误的情况。`,
        basis: basisOf(assessment, 'REFUSED'),
      });
    case 'MANUAL_REVIEW':
      return problem({
        code: 'MANUAL_REVIEW',
        message: `The policy itself failed (${assessment.fault}); tell the policy administrator, the case waits.`,
        messageZh: `政策规则执行失败(${assessment.fault}),请联系政策管理人员,案件暂缓决定。`,
      });
  }
}

function refusalsIn(policy: LinkedPolicy, assessment: Assessment, locale: Locale): readonly string[] {
  return explain(policy, assessment, locale)
    .filter(({ outcome }) => outcome === 'REFUSED')
    .map(({ wording }) => wording);
}

/** Every article and requirement id that the assessment rests on, each once, in order. */
export function basisOf(
  { steps, lines }: Pick<Assessment, 'steps' | 'lines'>,
  outcome?: Assessment['steps'][number]['outcome'],
): readonly string[] {
  const of = outcome === undefined ? [...steps, ...lines] : steps.filter((step) => step.outcome === outcome);
  return [...new Set(of.flatMap(({ basis }) => basis))];
}

/** How what was granted is paid. */
export function awardKindOf({ period, stages }: Pick<Assessment, 'period' | 'stages'>): AwardKind {
  if (period === 'MONTHLY') return 'RECURRING';
  return stages.length > 0 ? 'STAGED' : 'ONE_OFF';
}

/** The decision in one sentence. */
export function approvalWording(programme: Text, assessment: Assessment): Text {
  const { amount, period, class: grade } = assessment;
  if (amount === null) return { zh: `同意给予${programme.zh}。`, en: `${programme.en} is granted.` };
  const sum = formatMoney(amount);
  return {
    zh: `同意给予${programme.zh},${period === 'MONTHLY' ? '每月' : '共'}${sum}元${grade === null ? '' : `(${grade})`}。`,
    en: `${programme.en} is granted: ${sum} yuan${period === 'MONTHLY' ? ' a month' : ' in all'}${grade === null ? '' : ` (${grade})`}.`,
  };
}

/** The refusal in one sentence, with the reason as the officer wrote it (57号, 21). */
export function refusalWording(programme: Text, reason: string): Text {
  return { zh: `不予确认${programme.zh}:${reason}`, en: `${programme.en} is refused: ${reason}` };
}

const SITUATION_WORDS: Readonly<Record<SituationKind, Text>> = {
  EPIDEMIC_RISK: { zh: '疫情风险等级', en: 'epidemic risk' },
  DISASTER: { zh: '灾害应急响应', en: 'disaster response' },
  PRICE_TRIGGER: { zh: '物价联动启动', en: 'price trigger' },
  MAJOR_EVENT: { zh: '重大突发事件', en: 'major event' },
};

/**
 * Under which declared situations the case was decided, in one sentence, or nothing (N4.1): those that cover its place
 * on the day of application, whether or not a figure of theirs was needed.
 */
export function situationWording(situations: Facts['situations']): Text {
  if (situations.length === 0) return { zh: '', en: '' };
  const said = (name: (words: Text) => string, since: string, join: string) =>
    situations
      .map(({ kind, level, from }) => `${name(SITUATION_WORDS[kind])} ${level}${since}${from}`)
      .join(join);
  return {
    zh: `本决定适用已宣布的情形:${said(({ zh }) => zh, ',始于', ';')}。`,
    en: `Decided under ${said(({ en }) => en, ' since ', ' and ')}.`,
  };
}

function roleMissing(role: OfficerRole, level: Level): Problem {
  return problem({
    code: 'ROLE_MISSING',
    message: `Only an officer with the role ${role} decides here; the case is for ${LEVEL_WORDS[level].en}.`,
    messageZh: `只有${role}角色的人员可以作出决定,本案由${LEVEL_WORDS[level].zh}决定。`,
    basis: ['C6'],
  });
}
