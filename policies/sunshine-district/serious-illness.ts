import {
  declare,
  type Facts,
  has,
  type MemberFacts,
  type ParameterDeclaration,
  type Values,
} from '../../src/policy/index.js';
import { minFen, multiply } from '../../src/shared/money.js';
import { HARDSHIP_GROUPS, hardshipGroup } from '../national/kit/hardship-group.js';
import { grant, type Share } from '../national/kit/offer.js';
import { billsOfYear, paidThisYear } from '../national/special/medical.js';
import { opinion } from './instruments.js';

const BASIS = [opinion('三(四)5', 'D6.5')];
const PROGRAMME = 'SERIOUS_ILLNESS_ASSISTANCE';

/** The opinion names a share and a limit and states neither (D6.5). */
export const seriousIllnessDeclarations: readonly ParameterDeclaration[] = [
  declare.codes(
    'serious-illness.groups',
    { zh: '大病医疗救助对象范围', en: 'Groups whom serious-illness assistance is for' },
    HARDSHIP_GROUPS,
  ),
  declare.ratio('serious-illness.share', {
    zh: '大病医疗救助比例',
    en: 'Share of out-of-pocket bills that is paid',
  }),
  declare.money('serious-illness.cap', {
    zh: '大病医疗救助年度限额(每人)',
    en: 'Most of serious-illness assistance, a person a calendar year',
  }),
];

function isPatient(member: MemberFacts, facts: Facts, values: Values): boolean {
  return (
    has(member, 'SERIOUS_ILLNESS') &&
    billsOfYear(member, facts) > 0n &&
    hardshipGroup(member, facts, values, values.codes('serious-illness.groups')) !== null
  );
}

/** The share of what the patient paid this year, up to the limit, less what was granted this year; rounded down. */
function shareOf(member: MemberFacts, facts: Facts, values: Values): Share {
  const bills = billsOfYear(member, facts);
  const cap = values.money('serious-illness.cap');
  const entitled = minFen(cap, multiply(bills, values.ratio('serious-illness.share'), 'DOWN_TO_FEN'));
  const first = facts.household.members.find((one) => isPatient(one, facts, values));
  const paid = first === member ? minFen(entitled, paidThisYear(facts, PROGRAMME)) : 0n;
  return {
    amount: entitled,
    message: 'share',
    shown: { bills, cap, entitled },
    ...(paid > 0n ? { further: [{ message: 'paid', shown: { paid }, amount: -paid }] } : {}),
  };
}

/** Serious-illness assistance: a share of what the person paid out of pocket, up to a limit (D6.5). */
export const seriousIllness = grant(
  {
    code: PROGRAMME,
    titles: { zh: '大病医疗救助', en: 'Serious-illness assistance' },
    group: 'SPECIAL_ASSISTANCE',
    department: { zh: '区民政局、区慈善总会', en: 'District civil affairs bureau and charity federation' },
    basis: BASIS,
    reviewedBy: 'COUNTY',
    evidence: [
      {
        code: 'MEDICAL_BILLS',
        titles: { zh: '医疗费用凭证', en: 'Medical bills' },
        lookup: false,
        basis: BASIS,
      },
    ],
    who: {
      id: 'serious-illness.patient',
      titles: { zh: '困难群众中的大病患者', en: 'Seriously ill people in hardship' },
      basis: BASIS,
      some: {
        zh: '{count}名困难群众大病患者本年度有自负医疗费用。',
        en: '{count} seriously ill members in hardship have paid bills this year.',
      },
      none: {
        zh: '没有本年度自负医疗费用的困难群众大病患者。',
        en: 'No seriously ill member in hardship has paid bills this year.',
      },
      fits: isPatient,
    },
  },
  {
    period: 'ONE_OFF',
    basis: BASIS,
    messages: {
      share: {
        zh: '本年度自负{bills}元,按比例救助,限额{cap}元,计{entitled}元',
        en: 'The share of {bills} yuan paid this year, at most {cap}: {entitled} yuan',
      },
      paid: { zh: '减去本年度已救助{paid}元', en: 'Less {paid} yuan already granted this year' },
    },
    share: shareOf,
  },
);
