import {
  ANY_LEVEL,
  at,
  conditionOf,
  declare,
  type Facts,
  has,
  type MemberFacts,
  type ParameterDeclaration,
  type ParameterTable,
  type ProgrammeAdaptation,
  type Rule,
  refused,
  satisfied,
  type Text,
} from '../../../src/policy/index.js';
import { addMonths } from '../../../src/shared/local-date.js';
import { interim, requirement } from '../instruments.js';
import { type Chosen, decidedAt, type Fits, paying, referral } from '../kit/offer.js';

const BASIS = [interim('20–26', 'J7')];
const OPEN = 'disaster.open';
const MONTHS_OF_A_YEAR = 12;
/** Winter and the following spring: December to May. */
const WINTER_AND_SPRING = ['12', '01', '02', '03', '04', '05'];

interface Kind {
  readonly code: string;
  readonly key: string;
  readonly titles: Text;
  readonly some: Text;
  readonly none: Text;
  readonly fits: Fits;
}

const KINDS: readonly Kind[] = [
  {
    code: 'DISASTER_EMERGENCY_RELIEF',
    key: 'emergency',
    titles: { zh: '受灾人员应急救助', en: 'Disaster relief: emergency' },
    some: {
      zh: '{count}名成员紧急转移安置或住房倒损。',
      en: '{count} members were evacuated or lost the home.',
    },
    none: { zh: '没有紧急转移安置或住房倒损。', en: 'Nobody was evacuated or lost the home.' },
    fits: (member, { application: { emergency } }) =>
      has(member, 'EVACUATED') || has(member, 'HOME_LOST') || emergency?.kind === 'NATURAL_DISASTER',
  },
  {
    code: 'DISASTER_TRANSITION',
    key: 'transition',
    titles: { zh: '受灾人员过渡期生活救助', en: 'Disaster relief: transition' },
    some: {
      zh: '{count}名成员住房倒塌,须过渡性安置。',
      en: '{count} members lost the home and live in transition.',
    },
    none: { zh: '没有住房倒塌须过渡性安置的成员。', en: 'Nobody lost the home altogether.' },
    fits: (member) => conditionOf(member, 'HOME_LOST')?.grade === 'DESTROYED',
  },
  {
    code: 'DISASTER_DROUGHT',
    key: 'drought',
    titles: { zh: '旱灾临时生活困难救助', en: 'Disaster relief: drought' },
    some: { zh: '{count}名成员因旱缺水缺粮。', en: '{count} members are short of water or food by drought.' },
    none: { zh: '没有因旱缺水缺粮的成员。', en: 'Nobody is short of water or food by drought.' },
    fits: (member) => has(member, 'SHORT_OF_WATER_OR_FOOD'),
  },
  {
    code: 'DISASTER_WINTER_SPRING',
    key: 'winter-spring',
    titles: { zh: '冬春临时生活困难救助', en: 'Disaster relief: winter and spring' },
    some: {
      zh: '近十二个月内受灾,冬春期间给予生活救助({count}人)。',
      en: 'Struck in the last twelve months; {count} members are helped through winter and spring.',
    },
    none: {
      zh: '不在冬春期间,或近十二个月没有灾害损失。',
      en: 'It is neither winter nor spring, or there was no loss in the last twelve months.',
    },
    fits: (member, facts) => WINTER_AND_SPRING.includes(facts.on.slice(5, 7)) && lostLately(member, facts),
  },
  {
    code: 'DISASTER_REBUILDING',
    key: 'rebuilding',
    titles: { zh: '因灾倒损民房恢复重建', en: 'Disaster relief: rebuilding of homes' },
    some: {
      zh: '住房因灾倒损,给予恢复重建补助({count}人)。',
      en: '{count} members lost the home in a disaster.',
    },
    none: { zh: '没有因灾倒损住房。', en: 'No home was lost in a disaster.' },
    fits: (member) => has(member, 'HOME_LOST'),
  },
];

function lostLately(member: MemberFacts, { on, household: { expenditures } }: Facts): boolean {
  return [...expenditures, ...member.expenditures].some(
    ({ kind, from }) => kind === 'DISASTER_LOSS' && from <= on && addMonths(from, MONTHS_OF_A_YEAR) > on,
  );
}

export const disasterDeclarations: readonly ParameterDeclaration[] = [
  declare.flag(OPEN, { zh: '已宣布灾害救助', en: 'Whether disaster relief is declared open' }),
  ...KINDS.map(({ key, titles }) =>
    declare.money(
      `disaster.${key}.sum`,
      { zh: `${titles.zh}标准(每人)`, en: `${titles.en}, a person` },
      'FEN',
    ),
  ),
];

export const disasterValues: ParameterTable = {
  [OPEN]: [
    at('2014-05-01', true, interim('20–26', 'J7'), 'B', {
      when: { situation: 'DISASTER', levels: [ANY_LEVEL] },
    }),
  ],
};

/** Only while a disaster is declared over the place; the declaration stays on record with the decision (J7). */
const declared: Rule<Chosen> = {
  id: 'disaster.declared',
  titles: { zh: '灾害宣布', en: 'A declared disaster' },
  basis: BASIS,
  messages: {
    open: {
      zh: '本地处于已宣布的灾害救助期({situation})。',
      en: 'A disaster is declared here ({situation}).',
    },
    none: { zh: '本地没有已宣布的灾害。', en: 'No disaster is declared here.' },
  },
  apply: (_facts, values) => {
    const situation = values.situationOf(OPEN);
    if (situation === null || !values.flag(OPEN)) return refused('none');
    return satisfied('open', { situation });
  },
};

/** Relief of the five kinds, run by the emergency management department (J7; D3.3: the district's centre). */
export const disasterProgrammes = KINDS.map(({ code, titles, some, none, fits, key }) =>
  referral({
    code,
    titles,
    group: 'SPECIAL_ASSISTANCE',
    department: { zh: '应急管理部门', en: 'Emergency management department' },
    basis: BASIS,
    before: [declared],
    who: {
      id: `disaster.${key}`,
      titles: { zh: '受灾情况', en: 'How the household is struck' },
      basis: [interim('20–26', 'J7'), requirement('D3.3')],
      some,
      none,
      fits,
    },
  }),
);

/** Turns the five into relief that the jurisdiction's own centre reckons and pays, a sum a person (D2.1, D3.3). */
export const disasterInOwnHands: readonly ProgrammeAdaptation[] = KINDS.map(({ code, key }) => ({
  code,
  steps: [decidedAt('COUNTY')],
  set: paying(
    {
      period: 'ONE_OFF',
      basis: [requirement('D3.3')],
      messages: { sum: { zh: '每人{amount}元', en: '{amount} yuan a person' } },
      share: (_member, _facts, values) => {
        const amount = values.money(`disaster.${key}.sum`);
        return { amount, message: 'sum', shown: { amount } };
      },
    },
    BASIS,
    'COUNTY',
  ),
}));
