import {
  type Facts,
  type HelpFacts,
  type Programme,
  type Rule,
  refused,
  satisfied,
} from '../../src/policy/index.js';
import { isLocalDate, type LocalDate } from '../../src/shared/local-date.js';
import { plan } from './instruments.js';

const BASIS = [plan('二(二)8', 'J8')];
const DIED_ON = 'diedOn';
const PROGRAMMES = ['SUBSISTENCE_ALLOWANCE', 'EXTREME_POVERTY', 'CHILD_BASIC_LIVING'];

function diedOn({ application: { answers } }: Facts): LocalDate | null {
  const answer = answers[DIED_ON];
  return typeof answer === 'string' && isLocalDate(answer) ? answer : null;
}

/** The support that ran for the household on the day of death, whether or not the death has ended it since. */
function supportOn(facts: Facts, day: LocalDate): HelpFacts | undefined {
  return facts.household.help.find(
    ({ programme, from, until }) =>
      PROGRAMMES.includes(programme) && from <= day && (until === null || until >= day),
  );
}

const death: Rule<unknown> = {
  id: 'funeral.death',
  titles: { zh: '死亡日期', en: 'The day of death' },
  basis: BASIS,
  messages: {
    known: { zh: '于{day}身故。', en: 'The person died on {day}.' },
    later: {
      zh: '填写的身故日期{day}晚于申请日期。',
      en: 'The day of death {day} lies after the application.',
    },
    unknown: { zh: '没有填写身故日期。', en: 'No day of death was given.' },
  },
  apply: (facts) => {
    const day = diedOn(facts);
    if (day === null) return refused('unknown');
    return day > facts.on ? refused('later', { day }) : satisfied('known', { day });
  },
};

/** The person belonged to a household in hardship when they died (身故困难群众; J8). */
const support: Rule<unknown> = {
  id: 'funeral.support',
  titles: { zh: '困难群众', en: 'In hardship at the time' },
  basis: BASIS,
  messages: {
    ran: {
      zh: '身故时享受{programme},免费提供遗体接运、冷藏、火化和骨灰寄存。',
      en: '{programme} ran at the time: transport, cold storage, cremation and keeping of the ashes are free.',
    },
    none: {
      zh: '身故时没有享受低保、特困供养或儿童基本生活保障。',
      en: 'No basic-living support ran at the time.',
    },
  },
  apply: (facts) => {
    const day = diedOn(facts);
    const running = day === null ? undefined : supportOn(facts, day);
    return running === undefined ? refused('none') : satisfied('ran', { programme: running.programme });
  },
};

/** Basic funeral services, free of charge (J8). Nobody of the household need be alive to apply. */
export const basicFuneral: Programme<undefined> = {
  code: 'BASIC_FUNERAL',
  titles: { zh: '基本殡葬服务', en: 'Basic funeral services' },
  group: 'SERVICE',
  kind: 'SERVICE',
  department: { zh: '社会保障局', en: 'Social Security Bureau' },
  basis: BASIS,
  questions: [
    {
      code: DIED_ON,
      titles: { zh: '身故日期', en: 'Day of death' },
      type: 'DATE',
      required: true,
    },
  ],
  evidence: [
    {
      code: 'DEATH_CERTIFICATE',
      titles: { zh: '死亡证明', en: 'Death certificate' },
      lookup: true,
      basis: BASIS,
    },
  ],
  derive: () => undefined,
  rules: [death, support],
  benefit: null,
  benefitMessages: {},
  procedure: [
    { code: 'ACCEPTANCE', level: 'TOWNSHIP', after: [], basis: BASIS },
    { code: 'DECISION', level: 'TOWNSHIP', after: ['ACCEPTANCE'], basis: BASIS },
  ],
  caseDeadline: null,
  approval: () => ({
    level: 'TOWNSHIP',
    limit: null,
    meeting: false,
    message: 'township',
    shown: {},
    basis: BASIS,
  }),
  payFirst: null,
  approvalMessages: {
    township: { zh: '由乡镇安排服务。', en: 'The township arranges the service.' },
  },
  payment: { starts: 'AT_ONCE', basis: BASIS },
  reviewMonths: null,
};
