import {
  type ExpenditureFacts,
  evidenceMissing,
  type Facts,
  type ProcedureStep,
  type Programme,
  type Rule,
  refused,
  satisfied,
  type Values,
} from '../../../src/policy/index.js';
import { addMonths, type LocalDate } from '../../../src/shared/local-date.js';
import type { Fen } from '../../../src/shared/money.js';
import { liquidAssets } from '../household/assets.js';
import { isCounted } from '../household/counted-members.js';
import { interim, june2022, temporaryNotice } from '../instruments.js';
import {
  checkNeed,
  meetingNeed,
  monthlyStandard,
  temporaryApproval,
  temporaryApprovalMessages,
} from './common.js';
import { amountRule, grantBenefit, grantMessages, PROPOSED_AMOUNT, STAGES } from './grant.js';

export const EXPENDITURE_BILLS = 'EXPENDITURE_BILLS';
const MONTHS_OF_A_YEAR = 12;

/** Spending that a household cannot avoid: illness, education, care of the disabled, housing (INTERIM-2014, 47). */
const NECESSARY = ['MEDICAL', 'EDUCATION', 'DISABILITY_CARE', 'HOUSING_COST'];

/** A year's means and a year's necessary spending of those who live together, in fen. */
export class YearOfSpending {
  readonly persons: number;
  readonly income: Fen;
  readonly liquid: Fen;
  readonly spending: Fen;

  constructor(facts: Facts, exempt: readonly string[]) {
    let persons = 0;
    let income = 0n;
    let spending = yearly(facts.household.expenditures, facts.on);
    for (const member of facts.household.members) {
      if (!isCounted(member, facts)) continue;
      persons += 1;
      for (const { kind, amount } of member.incomes) if (!exempt.includes(kind)) income += amount;
      spending += yearly(member.expenditures, facts.on);
    }
    this.persons = persons;
    this.income = income * BigInt(MONTHS_OF_A_YEAR);
    this.liquid = liquidAssets(facts);
    this.spending = spending;
  }

  /** Fen: what is left for a year's living once the necessary spending is paid; negative when it does not suffice. */
  get left(): Fen {
    return this.income + this.liquid - this.spending;
  }
}

/** One-off spending of the twelve months before the application, and twelve times what runs monthly on the day. */
function yearly(expenditures: readonly ExpenditureFacts[], on: LocalDate): Fen {
  let total = 0n;
  for (const { kind, amount, period, from, until } of expenditures) {
    if (!NECESSARY.includes(kind)) continue;
    if (period === 'ONE_OFF') {
      if (from <= on && addMonths(from, MONTHS_OF_A_YEAR) > on) total += amount;
    } else if (from <= on && (until === null || until >= on)) {
      total += amount * BigInt(MONTHS_OF_A_YEAR);
    }
  }
  return total;
}

/** The household is registered or lives here (SC-2014-47). */
const place: Rule<YearOfSpending> = {
  id: 'expenditure.place',
  titles: { zh: '受理地', en: 'The place that acts' },
  basis: [temporaryNotice('申请受理', 'J16.2')],
  messages: {
    registered: { zh: '户籍在本辖区。', en: 'The household is registered here.' },
    resident: { zh: '自{since}起在本辖区居住。', en: 'The household has lived here since {since}.' },
    elsewhere: {
      zh: '户籍和居住地都不在本辖区。',
      en: 'The household is neither registered nor lives here.',
    },
    notRegistered: {
      zh: '户籍不在本辖区,当地文件规定须有本地常住户口。',
      en: 'The household is not registered here, which the place requires.',
    },
  },
  apply: ({ household: { registeredHere, residentSince } }, values) => {
    if (registeredHere) return satisfied('registered');
    if (values.code('temporary.place') === 'REGISTERED') return refused('notRegistered');
    return residentSince === null ? refused('elsewhere') : satisfied('resident', { since: residentSince });
  },
};

/**
 * Necessary spending has outgrown the means of the household, so that basic living is in serious difficulty
 * (INTERIM-2014, 47; J9.2). Reading: what a year's income and liquid assets leave after a year's necessary spending
 * lies below the allowance standard of those who live together. No share of spending is published for these places.
 */
const need: Rule<YearOfSpending> = {
  id: 'expenditure.need',
  titles: { zh: '刚性支出超过承受能力', en: 'Necessary spending beyond the means' },
  basis: [interim('47', 'J9.2')],
  messages: {
    inNeed: {
      zh: '一年必需支出{spending}元,收入和可用存款{means}元,余{left}元,低于{persons}人一年的低保标准{line}元。',
      en: 'A year’s necessary spending of {spending} yuan leaves {left} of {means} yuan of income and savings, below the yearly allowance standard of {line} yuan for {persons} persons.',
    },
    bears: {
      zh: '一年必需支出{spending}元,收入和可用存款{means}元,余{left}元,不低于{persons}人一年的低保标准{line}元。',
      en: 'A year’s necessary spending of {spending} yuan leaves {left} of {means} yuan of income and savings, not below the yearly allowance standard of {line} yuan for {persons} persons.',
    },
    noSpending: {
      zh: '近十二个月没有必需的大额支出。',
      en: 'There has been no necessary spending in the last twelve months.',
    },
  },
  apply: (facts, values, year) => {
    if (year.spending === 0n) return refused('noSpending');
    const { persons, left, spending } = year;
    const line = monthlyStandard(facts, values) * BigInt(MONTHS_OF_A_YEAR * persons);
    const shown = { spending, means: year.income + year.liquid, left, persons, line };
    return left < line ? satisfied('inNeed', shown) : refused('bears', shown);
  },
};

/** The bills are in hand (J9.2). */
const papers: Rule<YearOfSpending> = {
  id: 'expenditure.papers',
  titles: { zh: '支出凭证', en: 'Bills' },
  basis: [temporaryNotice('申请受理', 'J9.2')],
  messages: {
    inHand: { zh: '支出凭证已提交。', en: 'The bills are in hand.' },
    missing: { zh: '缺少支出凭证。', en: 'The bills are missing.' },
  },
  apply: ({ application: { evidence } }) =>
    evidence.includes(EXPENDITURE_BILLS)
      ? satisfied('inHand')
      : evidenceMissing([EXPENDITURE_BILLS], 'missing'),
};

/** The ordinary review and approval (J9.2). */
const procedure: readonly ProcedureStep[] = [
  { code: 'ACCEPTANCE', level: 'TOWNSHIP', after: [], basis: [interim('48', 'J16.1')] },
  {
    code: 'ECONOMIC_CHECK',
    level: 'TOWNSHIP',
    after: ['ACCEPTANCE'],
    when: (facts, values) => checkNeed(facts, values, { amount: null, urgent: false }),
    basis: [temporaryNotice('审核审批', 'C5')],
  },
  {
    code: 'HOME_VISIT',
    level: 'TOWNSHIP',
    after: ['ACCEPTANCE'],
    basis: [temporaryNotice('审核审批', 'C6')],
  },
  {
    code: 'REVIEW',
    level: 'TOWNSHIP',
    after: ['ECONOMIC_CHECK', 'HOME_VISIT'],
    basis: [interim('48', 'J9.2')],
  },
  {
    code: 'PUBLIC_NOTICE',
    level: 'TOWNSHIP',
    after: ['REVIEW'],
    duration: { parameter: 'temporary.notice.days', unit: 'CALENDAR_DAYS', optional: true },
    when: (facts, values) => checkNeed(facts, values, { amount: null, urgent: false }),
    basis: [temporaryNotice('审核审批', 'C8')],
  },
  {
    code: 'MEETING',
    level: 'COUNTY',
    after: ['REVIEW'],
    when: (facts, values, state) => meetingNeed(facts, values, state.proposedAmount),
    basis: [june2022('四', 'J9.3'), june2022('四', 'N4.5')],
  },
  {
    code: 'DECISION',
    level: 'COUNTY',
    after: ['REVIEW', 'PUBLIC_NOTICE', 'MEETING'],
    basis: [interim('48', 'J9.2')],
  },
];

/** Temporary assistance, expenditure type (支出型临时救助). */
export const temporaryExpenditure: Programme<YearOfSpending> = {
  code: 'TEMPORARY_EXPENDITURE',
  titles: { zh: '临时救助(支出型)', en: 'Temporary assistance, expenditure type' },
  group: 'TEMPORARY_ASSISTANCE',
  kind: 'CASH',
  department: { zh: '民政部门', en: 'Civil affairs department' },
  basis: [interim('47', 'J9.2')],
  questions: [
    {
      code: STAGES,
      titles: { zh: '分几个阶段发放', en: 'In how many stages the grant is paid' },
      type: 'NUMBER',
      required: false,
    },
  ],
  evidence: [
    {
      code: 'IDENTITY',
      titles: { zh: '居民身份证', en: 'Identity cards' },
      lookup: true,
      basis: [temporaryNotice('申请受理', 'J18.2')],
    },
    {
      code: EXPENDITURE_BILLS,
      titles: { zh: '支出凭证', en: 'Bills of the spending' },
      lookup: false,
      basis: [temporaryNotice('申请受理', 'J9.2')],
    },
    {
      code: PROPOSED_AMOUNT,
      titles: { zh: '拟救助金额', en: 'The proposed sum' },
      lookup: false,
      byOffice: true,
      when: (facts) => facts.application.requestedAmount === null,
      basis: [interim('49')],
    },
  ],
  derive: (facts: Facts, values: Values) =>
    new YearOfSpending(facts, values.codes('allowance.income.exempt')),
  rules: [place, need, papers, amountRule('expenditure.amount')],
  benefit: (facts, values) => grantBenefit(facts, values, null),
  benefitMessages: grantMessages,
  procedure,
  caseDeadline: { parameter: 'temporary.case.days', unit: 'WORKING_DAYS' },
  approval: (facts, values, proposed) => temporaryApproval(facts, values, proposed, false),
  payFirst: null,
  approvalMessages: temporaryApprovalMessages,
  payment: { starts: 'AT_ONCE', basis: [temporaryNotice('救助方式', 'J9.2')] },
  reviewMonths: null,
};
