import type {
  Approval,
  Basis,
  Deadline,
  Facts,
  Level,
  ProcedureState,
  ProcedureStep,
  StepNeed,
  Text,
  Values,
} from '../../../src/policy/index.js';
import { childWithoutCare } from '../household/children.js';
import { allowanceRules, childrenOpinion, interim } from '../instruments.js';

/**
 * The steps of an allowance case (57号, 15–20): check and visit, review, seven days of public notice, decision.
 * The appraisal is held always before 2021-07-01, after a notice that drew an objection from then on, and where the
 * place says so when the check or the visit raised a dispute (J18.1).
 */
export const allowanceProcedure: readonly ProcedureStep[] = [
  { code: 'ACCEPTANCE', level: 'TOWNSHIP', after: [], basis: [interim('11', 'J16.1')] },
  {
    code: 'ECONOMIC_CHECK',
    level: 'TOWNSHIP',
    after: ['ACCEPTANCE'],
    deadline: { parameter: 'allowance.check.days', unit: 'WORKING_DAYS' },
    basis: [allowanceRules('17', 'C5')],
  },
  {
    code: 'HOME_VISIT',
    level: 'TOWNSHIP',
    after: ['ACCEPTANCE'],
    deadline: { parameter: 'allowance.investigation.days', unit: 'WORKING_DAYS' },
    basis: [allowanceRules('15'), allowanceRules('16')],
  },
  {
    code: 'APPRAISAL',
    level: 'TOWNSHIP',
    after: (_facts, values) =>
      isAfterNotice(values, 'allowance.appraisal') ? ['PUBLIC_NOTICE'] : ['ECONOMIC_CHECK', 'HOME_VISIT'],
    when: (_facts, values, state) => appraisalNeed(values, state, 'allowance.appraisal'),
    basis: [allowanceRules('19', 'J18.1')],
  },
  {
    code: 'REVIEW',
    level: 'TOWNSHIP',
    after: (_facts, values) =>
      isAfterNotice(values, 'allowance.appraisal')
        ? ['ECONOMIC_CHECK', 'HOME_VISIT']
        : ['ECONOMIC_CHECK', 'HOME_VISIT', 'APPRAISAL'],
    basis: [allowanceRules('19')],
  },
  {
    code: 'PUBLIC_NOTICE',
    level: 'TOWNSHIP',
    after: ['REVIEW'],
    duration: { parameter: 'allowance.notice.days', unit: 'CALENDAR_DAYS' },
    when: (facts) => noticeNeed(facts),
    basis: [allowanceRules('19', 'C8')],
  },
  {
    code: 'COUNTY_VISIT',
    level: 'COUNTY',
    after: ['REVIEW'],
    when: (_facts, _values, state) => nearRelativeNeed(state),
    basis: [allowanceRules('20')],
  },
  {
    code: 'DECISION',
    level: (_facts, values) => values.code('allowance.approval.level') as Level,
    after: ['REVIEW', 'PUBLIC_NOTICE', 'APPRAISAL', 'COUNTY_VISIT'],
    deadline: { parameter: 'allowance.decision.days', unit: 'WORKING_DAYS' },
    basis: [allowanceRules('20', 'J17')],
  },
];

/** Where the township decides, the shorter time limit of delegated cases holds from 2022-10-20 on (J18.3). */
export function allowanceCaseDeadline(_facts: Facts, values: Values): Deadline {
  const parameter = 'allowance.case.delegated-days';
  return {
    parameter: isDelegated(values) && values.isSet(parameter) ? parameter : 'allowance.case.days',
    unit: 'WORKING_DAYS',
  };
}

/** In special cases both limits are longer: 57号, 22, and since 2022-10-20 also where the township decides. */
export function allowanceSpecialDeadline(_facts: Facts, values: Values): Deadline {
  const parameter = 'allowance.case.delegated-special-days';
  return {
    parameter: isDelegated(values) && values.isSet(parameter) ? parameter : 'allowance.case.special-days',
    unit: 'WORKING_DAYS',
  };
}

function isDelegated(values: Values): boolean {
  return values.isSet('allowance.approval.level') && values.code('allowance.approval.level') === 'TOWNSHIP';
}

export const allowanceApprovalMessages: Readonly<Record<string, Text>> = {
  township: {
    zh: '由乡镇(街道)审核确认,县级民政部门监督指导。',
    en: 'The township decides; the county department supervises and may call the case in.',
  },
  county: { zh: '由县级民政部门审核确认。', en: 'The county department decides.' },
};

/** The bureau decides until the decision is moved to the townships (57号, 20; J17). No sum limits either. */
export function allowanceApproval(_facts: Facts, values: Values): Approval {
  return levelApproval(values, 'allowance.approval.level', [allowanceRules('20', 'J17')]);
}

/** The level that a parameter names; the sum does not matter. */
export function levelApproval(values: Values, key: string, basis: readonly Basis[]): Approval {
  const level = values.code(key) as Level;
  return {
    level,
    limit: null,
    meeting: false,
    message: level === 'TOWNSHIP' ? 'township' : 'county',
    shown: {},
    basis,
  };
}

export function isAfterNotice(values: Values, key: string): boolean {
  return values.code(key) === 'WHEN_NOTICE_OBJECTED';
}

const APPRAISAL: Readonly<Record<string, { readonly needed: Text; readonly skipped: Text }>> = {
  ALWAYS: {
    needed: { zh: '申请须经民主评议。', en: 'Every application is appraised.' },
    skipped: { zh: '申请须经民主评议。', en: 'Every application is appraised.' },
  },
  WHEN_DISPUTED: {
    needed: {
      zh: '经济状况核对、入户调查或公示有疑义,须民主评议。',
      en: 'The check, the visit or the notice raised a dispute, so the appraisal is held.',
    },
    skipped: {
      zh: '经济状况核对和入户调查无疑义,不进行民主评议。',
      en: 'The check and the visit raised no dispute, so the appraisal is skipped.',
    },
  },
  WHEN_NOTICE_OBJECTED: {
    needed: {
      zh: '公示有异议,须民主评议。',
      en: 'The public notice drew an objection, so the appraisal is held.',
    },
    skipped: {
      zh: '公示无异议,不进行民主评议。',
      en: 'The public notice drew no objection, so the appraisal is skipped.',
    },
  },
};

export function appraisalNeed(values: Values, state: ProcedureState, key: string): StepNeed {
  const mode = values.code(key);
  const needed = mode === 'ALWAYS' || state.disputed;
  const wording = APPRAISAL[mode] as (typeof APPRAISAL)[string];
  return {
    needed,
    reason: needed ? wording.needed : wording.skipped,
    basis: [mode === 'ALWAYS' ? interim('11') : allowanceRules('19', 'J18.1')],
  };
}

/** Cases of a child without care are not made public (CHILDREN-2019, 2). */
export function noticeNeed(facts: Facts): StepNeed {
  return childWithoutCare(facts)
    ? {
        needed: false,
        reason: {
          zh: '涉及事实无人抚养儿童等未成年人,为保护隐私不公示。',
          en: 'The case of a child without care is not made public.',
        },
        basis: [childrenOpinion('2', 'C8')],
      }
    : {
        needed: true,
        reason: { zh: '审核意见须公示。', en: 'The opinion is made public.' },
        basis: [allowanceRules('19', 'C8')],
      };
}

/** Near relatives of staff stand in a separate register, and the county visits the home (57号, 11, 20). */
export function nearRelativeNeed(state: ProcedureState): StepNeed {
  return {
    needed: state.nearRelative,
    reason: state.nearRelative
      ? {
          zh: '申请人是经办人员或村(居)干部近亲属,县级民政部门须入户调查。',
          en: 'The applicant is a near relative of staff, so the county visits the home.',
        }
      : { zh: '申请人不是经办人员近亲属。', en: 'The applicant is no near relative of staff.' },
    basis: [allowanceRules('11'), allowanceRules('20')],
  };
}
