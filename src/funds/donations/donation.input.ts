import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';

@InputType({ description: 'A donation that came in. (登记捐赠)' })
export class ReceiveDonationInput extends MutationInput {
  @Field(() => ID, { description: 'The fund that carries the earmark of the donor. (资金)' })
  fundId!: string;

  @Field(() => String, { description: 'Who gave it. (捐赠人)' })
  donor!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Not to be named outside the books. (是否匿名)' })
  anonymous!: boolean;

  @Field(() => MoneyScalar, { description: 'How much. (金额)' })
  amount!: Fen;

  @Field(() => LocalDateScalar, { description: 'The day on which it came. (收到日期)' })
  receivedOn!: LocalDate;

  @Field(() => String, { description: 'Number of the receipt that the donor gets. (票据号)' })
  receiptNumber!: string;
}
