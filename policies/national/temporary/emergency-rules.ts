import {
  conditionOf,
  entitled,
  evidenceMissing,
  type Facts,
  has,
  lasts,
  type MemberFacts,
  NOT_APPLICABLE,
  type Rule,
  refused,
  runningHelp,
  satisfied,
} from '../../../src/policy/index.js';
import { localDate } from '../../../src/shared/local-date.js';
import { assistanceLaw, interim, june2022, temporaryNotice } from '../instruments.js';
import { amountRule } from './grant.js';

export const EMERGENCY_PROOF = 'EMERGENCY_PROOF';
const EPIDEMIC_NOTICE_FROM = localDate('2022-06-02');
const MONTHS_WITHOUT_INCOME = 3;

/** A sudden event has struck the household: fire, accident, sudden illness and the like (INTERIM-2014, 47). */
const event: Rule<unknown> = {
  id: 'emergency.event',
  titles: { zh: '突发事件', en: 'The event' },
  basis: [interim('47', 'J9.1')],
  messages: {
    struck: { zh: '{on}发生突发事件({kind})。', en: 'An emergency ({kind}) happened on {on}.' },
    none: {
      zh: '没有突发事件,可按支出型临时救助申请。',
      en: 'There was no sudden event; the expenditure type may apply.',
    },
    later: {
      zh: '突发事件日期{on}晚于申请日期。',
      en: 'The emergency is dated {on}, after the application.',
    },
  },
  apply: ({ application: { emergency }, on }) => {
    if (emergency === null) return refused('none');
    const shown = { on: emergency.occurredOn, kind: emergency.kind };
    return emergency.occurredOn > on ? refused('later', shown) : satisfied('struck', shown);
  },
};

/**
 * Which place acts: before, that of registration or residence (SC-2014-47); for those stranded by an epidemic
 * from 2022-06-02 (N4.4), in the scenic area from 2021-12-22 (J9.5) and everywhere from 2026-07-01 (SAL-2026, 37) the
 * place where the emergency happens, without any condition of registration.
 */
const place: Rule<unknown> = {
  id: 'emergency.place',
  titles: { zh: '受理地', en: 'The place that acts' },
  basis: [temporaryNotice('申请受理', 'J9.5'), june2022('四', 'N4.4'), assistanceLaw('37', 'J9.5')],
  messages: {
    happenedHere: {
      zh: '急难发生在本辖区,由发生地救助。',
      en: 'The emergency happened here, so this place acts.',
    },
    registered: { zh: '户籍在本辖区。', en: 'The household is registered here.' },
    resident: { zh: '自{since}起在本辖区居住。', en: 'The household has lived here since {since}.' },
    elsewhere: {
      zh: '急难不在本辖区发生,户籍和居住地也不在本辖区。',
      en: 'The emergency did not happen here, and the household neither lives nor is registered here.',
    },
    notRegistered: {
      zh: '户籍不在本辖区,当地文件规定须有本地常住户口。',
      en: 'The household is not registered here, which the place requires.',
    },
  },
  apply: (facts, values) => {
    const { registeredHere, residentSince } = facts.household;
    const mode = values.code('temporary.place');
    const { emergency } = facts.application;
    const byPlace =
      mode === 'PLACE_OF_EMERGENCY' ||
      (emergency?.kind === 'EPIDEMIC' && facts.on >= EPIDEMIC_NOTICE_FROM && mode !== 'REGISTERED');
    if (byPlace && emergency?.happenedHere === true) return satisfied('happenedHere');
    if (registeredHere) return satisfied('registered');
    if (mode === 'REGISTERED') return refused('notRegistered');
    return residentSince === null ? refused('elsewhere') : satisfied('resident', { since: residentSince });
  },
};

/**
 * Workers without unemployment insurance who cannot return to work and have had no income for three months running,
 * not on the allowance, may be helped by the place of work or habitual residence (N2.1).
 */
const strandedWorker: Rule<unknown> = {
  id: 'emergency.stranded-worker',
  titles: { zh: '未参保失业人员', en: 'Workers without unemployment insurance' },
  basis: [june2022('二', 'N2.1')],
  from: EPIDEMIC_NOTICE_FROM,
  cures: ['emergency.event', 'emergency.place'],
  messages: {
    entitled: {
      zh: '{count}名未参加失业保险人员无法返岗、连续{months}个月无收入,未享受低保,由务工地或经常居住地给予一次性救助。',
      en: '{count} workers without unemployment insurance cannot return to work and have had no income for {months} months; the place of work or residence helps once.',
    },
  },
  apply: (facts) => {
    if (runningHelp(facts, 'SUBSISTENCE_ALLOWANCE') !== undefined) return NOT_APPLICABLE;
    const count = facts.household.members.filter((member) => isStranded(member, facts)).length;
    return count > 0 ? entitled('entitled', { count, months: MONTHS_WITHOUT_INCOME }) : NOT_APPLICABLE;
  },
};

function isStranded(member: MemberFacts, facts: Facts): boolean {
  return (
    has(member, 'UNABLE_TO_RETURN_TO_WORK') &&
    lasts(conditionOf(member, 'UNEMPLOYED'), MONTHS_WITHOUT_INCOME, facts.on) &&
    !has(member, 'UNEMPLOYMENT_INSURED') &&
    member.incomes.length === 0
  );
}

/**
 * Households on the allowance or in extreme poverty, or lifted out of poverty, with an infected or quarantined member
 * are helped straight away (N2.2).
 */
const infectedHousehold: Rule<unknown> = {
  id: 'emergency.infected-household',
  titles: { zh: '患者和被隔离家庭', en: 'Households with an infected or quarantined member' },
  basis: [june2022('二', 'N2.2')],
  from: EPIDEMIC_NOTICE_FROM,
  cures: ['emergency.event'],
  messages: {
    entitled: {
      zh: '属低保、特困或脱贫家庭,{count}名成员患病或被隔离,直接给予临时救助。',
      en: 'The household is on the allowance, in extreme poverty or lifted out of poverty, and {count} members are infected or quarantined: it is helped straight away.',
    },
  },
  apply: (facts) => {
    if (!isPoorHousehold(facts)) return NOT_APPLICABLE;
    let count = 0;
    for (const member of facts.household.members) {
      if (has(member, 'INFECTED') || has(member, 'QUARANTINED')) count += 1;
    }
    return count > 0 ? entitled('entitled', { count }) : NOT_APPLICABLE;
  },
};

function isPoorHousehold(facts: Facts): boolean {
  return (
    runningHelp(facts, 'SUBSISTENCE_ALLOWANCE') !== undefined ||
    runningHelp(facts, 'EXTREME_POVERTY') !== undefined ||
    facts.household.members.some((member) => has(member, 'LIFTED_OUT_OF_POVERTY'))
  );
}

/** Proof of the event is in hand; when the case bears no delay it follows after the help (J9.1). */
const papers: Rule<unknown> = {
  id: 'emergency.papers',
  titles: { zh: '证明材料', en: 'Papers' },
  basis: [temporaryNotice('紧急程序', 'J9.1')],
  messages: {
    inHand: { zh: '突发事件证明材料已提交。', en: 'The proof of the event is in hand.' },
    follow: { zh: '情况紧急,材料事后补齐。', en: 'The case bears no delay; the papers follow.' },
    missing: { zh: '缺少突发事件证明材料。', en: 'The proof of the event is missing.' },
  },
  apply: ({ application }) => {
    if (application.evidence.includes(EMERGENCY_PROOF)) return satisfied('inHand');
    if (application.urgent) return satisfied('follow');
    return application.emergency === null ? NOT_APPLICABLE : evidenceMissing([EMERGENCY_PROOF], 'missing');
  },
};

/** The rules of the emergency type, in the order in which they are read. */
export const emergencyRules: readonly Rule<unknown>[] = [
  event,
  place,
  strandedWorker,
  infectedHousehold,
  papers,
  amountRule('emergency.amount'),
];
