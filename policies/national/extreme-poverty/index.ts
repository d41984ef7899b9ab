import type { Level, ProcedureStep, Programme } from '../../../src/policy/index.js';
import { extremePovertyRules, interim, requirement } from '../instruments.js';
import {
  allowanceApprovalMessages,
  appraisalNeed,
  isAfterNotice,
  levelApproval,
  nearRelativeNeed,
  noticeNeed,
} from '../subsistence-allowance/procedure.js';
import { extremePovertyBenefit, extremePovertyBenefitMessages } from './benefit.js';
import { ExtremePovertyHousehold, PROGRAMME } from './candidates.js';
import { extremePovertyRuleList } from './rules.js';

/** The steps of an extreme-poverty case (43号, 13–18, 21): township review, notice, decision; self-care beside. */
const procedure: readonly ProcedureStep[] = [
  { code: 'ACCEPTANCE', level: 'TOWNSHIP', after: [], basis: [interim('16', 'J16.1')] },
  {
    code: 'ECONOMIC_CHECK',
    level: 'TOWNSHIP',
    after: ['ACCEPTANCE'],
    basis: [extremePovertyRules('13–18', 'C5')],
  },
  { code: 'HOME_VISIT', level: 'TOWNSHIP', after: ['ACCEPTANCE'], basis: [extremePovertyRules('13–18')] },
  {
    code: 'SELF_CARE_ASSESSMENT',
    level: 'COUNTY',
    after: ['ACCEPTANCE'],
    basis: [extremePovertyRules('21', 'J2.3')],
  },
  {
    code: 'APPRAISAL',
    level: 'TOWNSHIP',
    after: (_facts, values) =>
      isAfterNotice(values, 'extreme-poverty.appraisal')
        ? ['PUBLIC_NOTICE']
        : ['ECONOMIC_CHECK', 'HOME_VISIT'],
    when: (_facts, values, state) => appraisalNeed(values, state, 'extreme-poverty.appraisal'),
    basis: [extremePovertyRules('13–18', 'J18.1')],
  },
  {
    code: 'REVIEW',
    level: 'TOWNSHIP',
    after: (_facts, values) =>
      isAfterNotice(values, 'extreme-poverty.appraisal')
        ? ['ECONOMIC_CHECK', 'HOME_VISIT']
        : ['ECONOMIC_CHECK', 'HOME_VISIT', 'APPRAISAL'],
    deadline: { parameter: 'extreme-poverty.township.days', unit: 'WORKING_DAYS' },
    basis: [extremePovertyRules('13–18')],
  },
  {
    code: 'PUBLIC_NOTICE',
    level: 'TOWNSHIP',
    after: ['REVIEW'],
    duration: { parameter: 'extreme-poverty.notice.days', unit: 'CALENDAR_DAYS' },
    when: (facts) => noticeNeed(facts),
    basis: [extremePovertyRules('13–18', 'C8')],
  },
  {
    code: 'COUNTY_VISIT',
    level: 'COUNTY',
    after: ['REVIEW'],
    when: (_facts, _values, state) => nearRelativeNeed(state),
    basis: [extremePovertyRules('13–18')],
  },
  {
    code: 'DECISION',
    level: (_facts, values) => values.code('extreme-poverty.approval.level') as Level,
    after: ['REVIEW', 'PUBLIC_NOTICE', 'APPRAISAL', 'COUNTY_VISIT', 'SELF_CARE_ASSESSMENT'],
    deadline: { parameter: 'extreme-poverty.county.days', unit: 'WORKING_DAYS' },
    basis: [extremePovertyRules('13–18', 'J17')],
  },
];

/** Extreme-poverty support (特困人员救助供养): basic living and care for those who have nobody and nothing. */
export const extremePoverty: Programme<ExtremePovertyHousehold> = {
  code: PROGRAMME,
  titles: { zh: '特困人员救助供养', en: 'Extreme-poverty support' },
  group: 'BASIC_LIVING',
  kind: 'CASH',
  department: { zh: '民政部门', en: 'Civil affairs department' },
  basis: [interim('14', 'J2.1'), extremePovertyRules('5', 'J2.1')],
  questions: [],
  evidence: [
    {
      code: 'IDENTITY',
      titles: { zh: '居民身份证', en: 'Identity cards' },
      lookup: true,
      basis: [interim('16', 'J18.2')],
    },
    {
      code: 'SELF_CARE_ASSESSMENT',
      titles: { zh: '生活自理能力评估', en: 'Assessment of self-care' },
      lookup: false,
      byOffice: true,
      basis: [extremePovertyRules('21', 'J2.3')],
    },
    {
      code: 'CARE_PLACE',
      titles: { zh: '供养方式', en: 'Choice of support at home or in an institution' },
      lookup: false,
      basis: [extremePovertyRules('22', 'J2.3')],
    },
    {
      code: 'CARE_AGREEMENT',
      titles: { zh: '委托照料协议', en: 'Care agreement' },
      lookup: false,
      byOffice: true,
      when: (facts) =>
        facts.household.members.some(({ conditions }) =>
          conditions.some(({ kind, grade }) => kind === 'CARE' && grade === 'HOME'),
        ),
      basis: [requirement('J2.3')],
    },
  ],
  derive: (facts, values) => new ExtremePovertyHousehold(facts, values),
  rules: extremePovertyRuleList,
  benefit: extremePovertyBenefit,
  benefitMessages: extremePovertyBenefitMessages,
  procedure,
  caseDeadline: { parameter: 'extreme-poverty.case.days', unit: 'WORKING_DAYS' },
  refusalNotice: { parameter: 'extreme-poverty.refusal.days', unit: 'WORKING_DAYS' },
  approval: (_facts, values) =>
    levelApproval(values, 'extreme-poverty.approval.level', [extremePovertyRules('13–18', 'J17')]),
  payFirst: null,
  approvalMessages: allowanceApprovalMessages,
  payment: { starts: 'MONTH_AFTER_DECISION', basis: [extremePovertyRules('13–18')] },
  reviewMonths: null,
};
