import { Field, ID, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { Node } from '../../api/node.js';
import { DateTimeScalar, LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import {
  CIRCUMSTANCE_CATEGORIES,
  CIRCUMSTANCE_KINDS,
  CIRCUMSTANCE_PERIODS,
  CIRCUMSTANCE_SOURCES,
  type CircumstanceCategory,
  type CircumstanceKind,
  type CircumstancePeriod,
  type CircumstanceSource,
} from './circumstance-kinds.js';
import { CATEGORY_LABELS, KIND_LABELS, PERIOD_LABELS, SOURCE_LABELS } from './circumstance-labels.js';

export const CircumstanceCategoryCodes = registerCodes('CircumstanceCategory', CIRCUMSTANCE_CATEGORIES, {
  text: { en: 'What a circumstance is about', zh: '情况类别' },
  values: CATEGORY_LABELS,
});

export const CircumstanceKindCodes = registerCodes('CircumstanceKind', CIRCUMSTANCE_KINDS, {
  text: { en: 'The kind of a circumstance; its category follows from it', zh: '情况种类' },
  values: KIND_LABELS,
});

export const CircumstancePeriodCodes = registerCodes('CircumstancePeriod', CIRCUMSTANCE_PERIODS, {
  text: { en: 'Whether an amount is a sum a month or a single one', zh: '金额周期' },
  values: PERIOD_LABELS,
});

export const CircumstanceSourceCodes = registerCodes('CircumstanceSource', CIRCUMSTANCE_SOURCES, {
  text: { en: 'Where a statement comes from', zh: '信息来源' },
  values: SOURCE_LABELS,
});

@ObjectType('Circumstance', {
  implements: Node,
  description: 'An income, asset, expenditure or condition, from–until, with its source. (家庭情况)',
})
export class CircumstanceType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => CircumstanceCategoryCodes, { description: 'What it is about. (类别)' })
  category!: CircumstanceCategory;

  @Field(() => CircumstanceKindCodes, { description: 'Its kind. (种类)' })
  kind!: CircumstanceKind;

  @Field(() => String, { nullable: true, description: 'Grade, where the kind has grades. (等级)' })
  grade!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Amount, a month where the period is MONTHLY; null for a condition. (金额)',
  })
  amount!: Fen | null;

  @Field(() => CircumstancePeriodCodes, {
    nullable: true,
    description: 'Period of an income or spending. (周期)',
  })
  period!: CircumstancePeriod | null;

  @Field(() => LocalDateScalar, { description: 'First day. (起始日期)' })
  activeFrom!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day; null while no end is known. (终止日期)',
  })
  activeUntil!: LocalDate | null;

  @Field(() => CircumstanceSourceCodes, { description: 'Where it comes from. (来源)' })
  source!: CircumstanceSource;

  @Field(() => String, { nullable: true, description: 'Note on the evidence. (证明材料)' })
  evidence!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded. (登记时间)' })
  recordedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was withdrawn as wrong; null when it counts. (撤回时间)',
  })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn. (撤回理由)' })
  withdrawnReason!: string | null;
}

@ObjectType({ description: 'The circumstance recorded, or why not. (登记结果)' })
export class RecordCircumstancePayload extends Payload {
  @Field(() => CircumstanceType, { nullable: true, description: 'Null when refused. (情况)' })
  circumstance!: CircumstanceType | null;
}

@ObjectType({ description: 'The circumstance ended, or why not. (终止结果)' })
export class EndCircumstancePayload extends Payload {
  @Field(() => CircumstanceType, { nullable: true, description: 'Null when refused. (情况)' })
  circumstance!: CircumstanceType | null;
}

@ObjectType({ description: 'The circumstance withdrawn, or why not. (撤回结果)' })
export class WithdrawCircumstancePayload extends Payload {
  @Field(() => CircumstanceType, { nullable: true, description: 'Null when refused. (情况)' })
  circumstance!: CircumstanceType | null;
}
