import {
  ANY_LEVEL,
  at,
  declare,
  evidenceMissing,
  type ParameterDeclaration,
  type ParameterTable,
  type Rule,
  refused,
  satisfied,
  type Values,
} from '../../../src/policy/index.js';
import { type Fen, percentOf, type Ratio, type Rounding, ratio } from '../../../src/shared/money.js';
import { priceLink, requirement } from '../instruments.js';
import { HARDSHIP_GROUPS, hardshipGroup } from '../kit/hardship-group.js';
import { type Chosen, grant } from '../kit/offer.js';
import { monthlyStandard } from '../temporary/common.js';

const BASIS = [priceLink('J1.3'), requirement('N1.4'), requirement('X4.3')];
const OPEN = 'price-link.open';
export const PRICE_INDEX = 'PRICE_INDEX';
const WIDER_FROM = '2022-09-01';
const WIDER_ENDS = '2023-04-01';

export const priceLinkDeclarations: readonly ParameterDeclaration[] = [
  declare.flag(OPEN, { zh: '已公布价格指数', en: 'Whether the index of a month is declared' }),
  declare.ratio('price-link.cpi', {
    zh: 'CPI单月同比涨幅启动条件(%)',
    en: 'Rise of the consumer price index that triggers, in percent',
  }),
  declare.ratio('price-link.food', {
    zh: '食品价格单月同比涨幅启动条件(%)',
    en: 'Rise of food prices that triggers, in percent',
  }),
  declare.codes(
    'price-link.groups',
    { zh: '价格临时补贴对象', en: 'Groups that get the price-linked subsidy' },
    HARDSHIP_GROUPS,
  ),
  declare.code(
    'price-link.rounding',
    { zh: '价格临时补贴取整方式', en: 'How the price-linked subsidy is brought to a yuan' },
    ['HALF_UP_TO_YUAN', 'DOWN_TO_YUAN'],
  ),
];

const WIDER = {
  note: {
    zh: '阶段性调整:2022年9月至2023年3月启动条件下调,范围扩大;扩大的范围按低保边缘人口理解。',
    en: 'Eased from September 2022 to March 2023, and for more people: read as borderline households.',
  },
};

const ORDINARY_GROUPS = ['ALLOWANCE', 'EXTREME_POVERTY', 'CHILD_WITHOUT_CARE'];

export const priceLinkValues: ParameterTable = {
  [OPEN]: [
    at('2021-01-01', true, priceLink('J1.3'), 'B', {
      when: { situation: 'PRICE_TRIGGER', levels: [ANY_LEVEL] },
    }),
  ],
  'price-link.cpi': [
    at('2021-01-01', '3.5', priceLink('J1.3'), 'B'),
    at(WIDER_FROM, '3.0', priceLink('J1.3'), 'B', WIDER),
    at(WIDER_ENDS, '3.5', priceLink('J1.3'), 'B'),
  ],
  'price-link.food': [at('2021-01-01', '6', priceLink('J1.3'), 'B')],
  'price-link.groups': [
    at('2021-01-01', ORDINARY_GROUPS, priceLink('J1.3'), 'C'),
    at(WIDER_FROM, [...ORDINARY_GROUPS, 'BORDERLINE'], priceLink('J1.3'), 'C', WIDER),
    at(WIDER_ENDS, ORDINARY_GROUPS, priceLink('J1.3'), 'C'),
  ],
  'price-link.rounding': [
    at('2021-01-01', 'HALF_UP_TO_YUAN', priceLink('J1.3'), 'C', {
      note: {
        zh: '公布时只写“取整到元”,按四舍五入理解,各地可另定。',
        en: 'Published as “to a yuan” only; read as half up, which a place may change.',
      },
    }),
  ],
};

/** The index of a month against the same month a year before, in percent. */
export interface PriceIndex {
  readonly cpi: Ratio;
  readonly food: Ratio;
}

const LEVEL = /^CPI (-?(?:0|[1-9]\d?)(?:\.\d{1,2})?) FOOD (-?(?:0|[1-9]\d?)(?:\.\d{1,2})?)$/;

/** Reads the index from the level of a declared PRICE_TRIGGER situation, `CPI 2.8 FOOD 6.1`; null when it is none. */
export function priceIndexOf(level: string): PriceIndex | null {
  const match = LEVEL.exec(level);
  if (match === null) return null;
  return { cpi: ratio(match[1] as string), food: ratio(match[2] as string) };
}

/**
 * The rise that sets the sum, in percent: the higher of those that reach their trigger, the figure itself included;
 * null when neither does (J1.3).
 */
export function triggeringRise(index: PriceIndex, values: Values): Ratio | null {
  const reached = [
    ...(isAtLeast(index.cpi, values.ratio('price-link.cpi')) ? [index.cpi] : []),
    ...(isAtLeast(index.food, values.ratio('price-link.food')) ? [index.food] : []),
  ];
  return reached.reduce<Ratio | null>(
    (highest, rise) => (highest === null || isAtLeast(rise, highest) ? rise : highest),
    null,
  );
}

/** Fen for one person for the month: the allowance standard times the rise, brought to a yuan. */
export function priceSubsidy(standard: Fen, rise: Ratio, rounding: Rounding): Fen {
  return percentOf(standard, rise, rounding);
}

function isAtLeast(a: Ratio, b: Ratio): boolean {
  return a.numerator * b.denominator >= b.numerator * a.denominator;
}

function declaredIndex(
  chosen: Pick<Chosen, 'facts' | 'values'>,
): { readonly index: PriceIndex | null; readonly situation: string } | null {
  const id = chosen.values.situationOf(OPEN);
  const situation = chosen.facts.situations.find((one) => one.id === id);
  return situation === undefined ? null : { index: priceIndexOf(situation.level), situation: situation.id };
}

function riseOf(chosen: Pick<Chosen, 'facts' | 'values'>): Ratio | null {
  const index = declaredIndex(chosen)?.index ?? null;
  return index === null ? null : triggeringRise(index, chosen.values);
}

function shownPercent({ numerator, denominator }: Ratio): string {
  const hundredths = (numerator * 100n) / denominator;
  const sign = hundredths < 0n ? '-' : '';
  const digits = (hundredths < 0n ? -hundredths : hundredths).toString().padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The index of the month is declared and reaches one of the triggers (J1.3, N1.4, X4.3). */
const triggered: Rule<Chosen> = {
  id: 'price-link.trigger',
  titles: { zh: '启动条件', en: 'The trigger' },
  basis: BASIS,
  messages: {
    reached: {
      zh: '当月CPI同比上涨{cpi}%、食品价格上涨{food}%,达到启动条件,按{rise}%计算({situation})。',
      en: 'Prices rose by {cpi}% and food by {food}%: a trigger is reached, {rise}% counts ({situation}).',
    },
    notReached: {
      zh: '当月CPI同比上涨{cpi}%、食品价格上涨{food}%,未达到启动条件({situation})。',
      en: 'Prices rose by {cpi}% and food by {food}%: no trigger is reached ({situation}).',
    },
    none: { zh: '当月没有公布价格指数。', en: 'No index is declared for the month.' },
    unreadable: {
      zh: '公布的价格指数无法读取({situation}),应写作“CPI 2.8 FOOD 6.1”。',
      en: 'The declared index cannot be read ({situation}); it is written “CPI 2.8 FOOD 6.1”.',
    },
  },
  apply: (_facts, values, chosen) => {
    const declared = declaredIndex(chosen);
    if (declared === null || !values.flag(OPEN)) return refused('none');
    const { index, situation } = declared;
    if (index === null) return evidenceMissing([PRICE_INDEX], 'unreadable', { situation });
    const rise = triggeringRise(index, values);
    const shown = { cpi: shownPercent(index.cpi), food: shownPercent(index.food), situation };
    return rise === null
      ? refused('notReached', shown)
      : satisfied('reached', { ...shown, rise: shownPercent(rise) });
  },
};

/** The price-linked temporary subsidy (价格临时补贴), in full to every entitled person, for the month of the index. */
export const priceSubsidyProgramme = grant(
  {
    code: 'PRICE_SUBSIDY',
    titles: { zh: '价格临时补贴', en: 'Price-linked temporary subsidy' },
    group: 'BASIC_LIVING',
    department: { zh: '民政部门、发展改革部门', en: 'Civil affairs and development departments' },
    basis: BASIS,
    before: [triggered],
    who: {
      id: 'price-link.person',
      titles: { zh: '补贴对象', en: 'Who gets it' },
      basis: BASIS,
      some: { zh: '{count}人属于补贴对象,每人一份。', en: '{count} persons are entitled, each once.' },
      none: { zh: '没有属于补贴对象的成员。', en: 'No member is entitled.' },
      fits: (member, facts, values) =>
        hardshipGroup(member, facts, values, values.codes('price-link.groups')) !== null,
    },
  },
  {
    period: 'ONE_OFF',
    basis: BASIS,
    messages: {
      person: {
        zh: '低保标准{standard}元 × {rise}%,每人{amount}元',
        en: 'Standard of {standard} yuan × {rise}%: {amount} yuan a person',
      },
    },
    share: (_member, facts, values) => {
      const standard = monthlyStandard(facts, values);
      const rise = riseOf({ facts, values }) as Ratio;
      const amount = priceSubsidy(standard, rise, values.code('price-link.rounding') as Rounding);
      return { amount, message: 'person', shown: { standard, rise: shownPercent(rise), amount } };
    },
  },
);
