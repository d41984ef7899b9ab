import { Field, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { LocalDateScalar, MoneyScalar, YearMonthScalar } from '../../api/scalars.js';
import type { LocalDate, YearMonth } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';

const CAUSES = ['RUNS_DRY', 'ENDS'] as const;

export const FundWarningCodes = registerCodes('FundWarningCause', CAUSES, {
  text: { en: 'Why a fund cannot pay what is expected of it', zh: '资金预警原因' },
  values: {
    RUNS_DRY: { en: 'It has too little', zh: '余额不足' },
    ENDS: { en: 'Its last day comes before', zh: '已到期' },
  },
});

@ObjectType('MonthNeed', { description: 'What a programme needs in one month. (月度需求)' })
export class MonthNeedType {
  @Field(() => YearMonthScalar, { description: 'The month. (月份)' })
  month!: YearMonth;

  @Field(() => Int, { description: 'Running awards. (待遇数)' })
  awards!: number;

  @Field(() => MoneyScalar, { description: 'All that is to be paid as things stand. (资金需求)' })
  need!: Fen;

  @Field(() => MoneyScalar, {
    description: 'The part of it that known later standards add, or take when below zero. (标准调整影响)',
  })
  fromStandards!: Fen;

  @Field(() => MoneyScalar, {
    description: 'The part of it for single sums: a twelfth of the last twelve months. (一次性救助需求)',
  })
  singleSums!: Fen;

  @Field(() => Int, { description: 'Awards whose last month was the one before. (到期待遇数)' })
  ended!: number;

  @Field(() => MoneyScalar, { description: 'What they cost. (到期金额)' })
  endedSum!: Fen;

  @Field(() => Int, { description: 'Awards with a review due: they go on, but may change. (应复核数)' })
  reviewsDue!: number;

  @Field(() => MoneyScalar, { description: 'What they cost. (应复核金额)' })
  reviewsDueSum!: Fen;

  @Field(() => Int, { description: 'Awards for minors who will have come of age. (成年人数)' })
  ofAge!: number;

  @Field(() => MoneyScalar, { description: 'What they cost. (成年人员金额)' })
  ofAgeSum!: Fen;
}

@ObjectType('ProgrammeNeed', { description: 'What a programme needs, month by month. (项目需求)' })
export class ProgrammeNeedType {
  @Field(() => String, { description: 'Code of the programme. (项目)' })
  programme!: string;

  @Field(() => [MonthNeedType], { description: 'Month by month. (各月需求)' })
  months!: readonly MonthNeedType[];
}

@ObjectType('StandardChange', { description: 'A known later standard that moves the need. (标准调整)' })
export class StandardChangeType {
  @Field(() => String, { description: 'Code of the programme. (项目)' })
  programme!: string;

  @Field(() => String, { description: 'Key of the parameter. (参数)' })
  parameter!: string;

  @Field(() => LocalDateScalar, { description: 'From this day on. (起始日期)' })
  from!: LocalDate;

  @Field(() => MoneyScalar, { description: 'The value until then. (原标准)' })
  before!: Fen;

  @Field(() => MoneyScalar, { description: 'The value from then on. (新标准)' })
  after!: Fen;

  @Field(() => String, { nullable: true, description: 'The article that says so. (依据)' })
  basis!: string | null;
}

@ObjectType('FundWarning', { description: 'A fund that cannot pay all that is expected of it. (资金预警)' })
export class FundWarningType {
  @Field(() => MoneyScalar, { description: 'What it has today. (可用余额)' })
  available!: Fen;

  @Field(() => MoneyScalar, { description: 'What is expected of it over all months. (预计需求)' })
  need!: Fen;

  @Field(() => MoneyScalar, { description: 'What is missing over all months. (缺口)' })
  missing!: Fen;

  @Field(() => YearMonthScalar, {
    nullable: true,
    description: 'The first month that it cannot pay. (断供月份)',
  })
  dryIn!: YearMonth | null;

  @Field(() => FundWarningCodes, { nullable: true, description: 'Why. (原因)' })
  cause!: (typeof CAUSES)[number] | null;
}

@ObjectType('NeedForecast', { description: 'Need against budget, per programme and month. (资金需求预测)' })
export class NeedForecastType {
  @Field(() => YearMonthScalar, { description: 'The first month. (起始月份)' })
  from!: YearMonth;

  @Field(() => [ProgrammeNeedType], { description: 'By programme. (各项目需求)' })
  programmes!: readonly ProgrammeNeedType[];

  @Field(() => [StandardChangeType], {
    description: 'Known later standards that were reckoned with. (标准调整)',
  })
  standardChanges!: readonly StandardChangeType[];

  @Field(() => [FundWarningType], {
    description: 'The funds that cannot pay all, the first to run dry in front. (资金预警)',
  })
  warnings!: readonly FundWarningType[];
}
