import { Field, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { PAY_FIRST_OUTCOMES, type PayFirstOutcome } from './pay-first.js';

export const PayFirstOutcomeCodes = registerCodes('PayFirstOutcome', PAY_FIRST_OUTCOMES, {
  text: { en: 'How a sum that was paid before the papers ended', zh: '先行救助核销结果' },
  values: {
    SETTLED: { en: 'Settled against its papers', zh: '已核销' },
    DISALLOWED: { en: 'Disallowed and claimed back', zh: '已否决并转追缴' },
  },
});

@ObjectType('PayFirstGrant', {
  description: 'A small sum that a township paid before the papers, and what became of them. (先行救助)',
})
export class PayFirstGrantType {
  @Field(() => MoneyScalar, { description: 'What was paid. (金额)' })
  amount!: Fen;

  @Field(() => MoneyScalar, { description: 'What the policy allowed on that day. (限额)' })
  limitAmount!: Fen;

  @Field(() => [String], { description: 'Where the policy says so. (限额依据)' })
  limitBasis!: readonly string[];

  @Field(() => String, { description: 'Code of the programme. (项目)' })
  programme!: string;

  @Field(() => LocalDateScalar, { description: 'When it was paid. (支付日期)' })
  paidOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'By when the papers are due; null while the calendar does not know that year. (材料补齐期限)',
  })
  papersDueOn!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When they came. (材料收到日期)' })
  papersReceivedOn!: LocalDate | null;

  @Field(() => PayFirstOutcomeCodes, { nullable: true, description: 'Null while it is open. (核销结果)' })
  outcome!: PayFirstOutcome | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it ended. (核销日期)' })
  settledOn!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Why it was disallowed. (否决理由)' })
  finding!: string | null;
}

export const PayFirstGrantConnection = connectionType(PayFirstGrantType, 'PayFirstGrant');
