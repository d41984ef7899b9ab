import {
  type Facts,
  has,
  type MemberFacts,
  type Rule,
  refused,
  runningHelp,
  satisfied,
  type Text,
} from '../../../src/policy/index.js';
import { isAbleToWork } from '../household/ability.js';
import { isCounted } from '../household/counted-members.js';
import { traitsOf } from '../household/traits.js';
import { interim, requirement } from '../instruments.js';
import { type Chosen, referral } from '../kit/offer.js';

export const LABOUR: Text = { zh: '人力资源社会保障部门', en: 'Human resources department' };
const GROUP = 'SPECIAL_ASSISTANCE';

/** In work: recorded as employed, or with an income from work. */
export function isInWork(member: MemberFacts): boolean {
  return (
    has(member, 'EMPLOYED') ||
    has(member, 'FLEXIBLE_WORK_INSURED') ||
    member.incomes.some(({ kind }) => kind === 'WAGE' || kind === 'BUSINESS' || kind === 'FARMING')
  );
}

function isAble(member: MemberFacts, facts: Facts): boolean {
  return isCounted(member, facts) && isAbleToWork(member, facts, traitsOf(member, facts.on));
}

/** Registered jobless members of allowance households, and whoever is recognised as hard to place (J6, D5). */
function isJoblessInHardship(member: MemberFacts, facts: Facts): boolean {
  if (isInWork(member)) return false;
  if (has(member, 'HARD_TO_EMPLOY')) return true;
  return (
    has(member, 'REGISTERED_UNEMPLOYED') &&
    isAble(member, facts) &&
    runningHelp(facts, 'SUBSISTENCE_ALLOWANCE') !== undefined
  );
}

/** Free employment service for the registered jobless in hardship (INTERIM-2014, 42, 44; J6). */
export const employmentService = referral({
  code: 'EMPLOYMENT_SERVICE',
  titles: { zh: '就业救助(公共就业服务)', en: 'Employment service' },
  group: GROUP,
  department: LABOUR,
  basis: [interim('42', 'J6'), interim('44', 'J6')],
  who: {
    id: 'employment.jobless',
    titles: { zh: '就业困难人员', en: 'The jobless in hardship' },
    basis: [interim('42', 'J6'), requirement('D5')],
    some: {
      zh: '{count}名失业的低保成员或就业困难人员,实名帮扶,免费提供公共就业服务。',
      en: '{count} jobless members are on the allowance or hard to place; each is helped by name and free of charge.',
    },
    none: { zh: '没有失业的低保成员或就业困难人员。', en: 'No jobless member is in hardship.' },
    fits: isJoblessInHardship,
  },
});

const MARKET_FAILED = 'marketFailed';

/** A public-interest post is for whoever the market really cannot place (J6); such posts go to them first (D5). */
const market: Rule<Chosen> = {
  id: 'public-post.market',
  titles: { zh: '市场渠道难以就业', en: 'The market cannot place them' },
  basis: [interim('42', 'J6')],
  messages: {
    failed: { zh: '通过市场渠道确实难以就业。', en: 'The market has not placed them.' },
    open: {
      zh: '尚未确认通过市场渠道难以就业,先提供就业服务。',
      en: 'It is not confirmed that the market cannot place them; the employment service comes first.',
    },
  },
  apply: ({ application: { answers } }) =>
    answers[MARKET_FAILED] === true ? satisfied('failed') : refused('open'),
};

export const publicPost = referral({
  code: 'PUBLIC_POST',
  titles: { zh: '公益性岗位安置', en: 'Public-interest post' },
  group: GROUP,
  department: LABOUR,
  basis: [interim('42', 'J6')],
  questions: [
    {
      code: MARKET_FAILED,
      titles: {
        zh: '是否已通过市场渠道求职而难以就业',
        en: 'Whether the market has failed to place the person',
      },
      type: 'FLAG',
      required: true,
    },
  ],
  before: [market],
  who: {
    id: 'public-post.person',
    titles: { zh: '就业困难人员', en: 'Hard to place' },
    basis: [interim('42', 'J6'), requirement('D5')],
    some: {
      zh: '{count}名就业困难人员可由公益性岗位托底安置,给予岗位补贴和社会保险补贴。',
      en: '{count} members who are hard to place may get a post, with post and insurance subsidies.',
    },
    none: { zh: '没有未就业的就业困难人员。', en: 'Nobody without work is recognised as hard to place.' },
    fits: (member) => has(member, 'HARD_TO_EMPLOY') && !isInWork(member),
  },
});

/** Insurance subsidy for the hard to place who work flexibly and pay social insurance (J6). */
export const insuranceSubsidy = referral({
  code: 'SOCIAL_INSURANCE_SUBSIDY',
  titles: { zh: '灵活就业社会保险补贴', en: 'Social-insurance subsidy for flexible work' },
  group: GROUP,
  department: LABOUR,
  basis: [interim('42', 'J6')],
  who: {
    id: 'insurance-subsidy.person',
    titles: { zh: '灵活就业的就业困难人员', en: 'Hard to place, in flexible work' },
    basis: [interim('42', 'J6')],
    some: {
      zh: '{count}名就业困难人员灵活就业并缴纳社会保险费。',
      en: '{count} members who are hard to place work flexibly and pay social insurance.',
    },
    none: {
      zh: '没有灵活就业并缴费的就业困难人员。',
      en: 'Nobody hard to place works flexibly and pays social insurance.',
    },
    fits: (member) => has(member, 'HARD_TO_EMPLOY') && has(member, 'FLEXIBLE_WORK_INSURED'),
  },
});

/** Nobody of those able to work is in work; somebody able there must be (INTERIM-2014, 43; J6). */
const nobodyWorks: Rule<Chosen> = {
  id: 'zero-employment.nobody',
  titles: { zh: '无人就业', en: 'Nobody in work' },
  basis: [interim('43', 'J6')],
  messages: {
    nobody: { zh: '有劳动能力的成员均未就业。', en: 'Nobody of those able to work is in work.' },
    somebody: { zh: '{count}名成员已就业。', en: '{count} members are in work.' },
  },
  apply: ({ household: { members } }) => {
    const count = members.filter(isInWork).length;
    return count === 0 ? satisfied('nobody') : refused('somebody', { count });
  },
};

/** A household with nobody in work does not stay open: at least one of those able is placed (INTERIM-2014, 43; J6). */
export const zeroEmployment = referral({
  code: 'ZERO_EMPLOYMENT_HOUSEHOLD',
  titles: { zh: '零就业家庭动态清零', en: 'Households with nobody in work' },
  group: GROUP,
  department: LABOUR,
  basis: [interim('43', 'J6')],
  before: [nobodyWorks],
  who: {
    id: 'zero-employment.able',
    titles: { zh: '有劳动能力的成员', en: 'Members able to work' },
    basis: [interim('43', 'J6')],
    some: {
      zh: '{count}名成员有劳动能力,至少安置一人就业。',
      en: '{count} members are able to work; at least one is placed.',
    },
    none: { zh: '没有有劳动能力的成员。', en: 'Nobody is able to work.' },
    fits: isAble,
  },
});

export const employmentProgrammes = [employmentService, publicPost, insuranceSubsidy, zeroEmployment];
