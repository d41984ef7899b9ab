import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { MoneyScalar } from '../../api/scalars.js';
import type { Fen } from '../../shared/money.js';

@InputType({ description: 'What an ended fund did not spend, into the next one. (结余结转)' })
export class CarryOverFundsInput extends MutationInput {
  @Field(() => ID, { description: 'The fund whose last day is over. (到期资金)' })
  fromFundId!: string;

  @Field(() => ID, { description: 'A fund of the same source and within its purposes. (结转至资金)' })
  toFundId!: string;

  @Field(() => MoneyScalar, { nullable: true, description: 'How much; left out = all that is left. (金额)' })
  amount?: Fen | null;

  @Field(() => String, { description: 'Why, such as the number of the document. (摘要)' })
  memo!: string;
}

@InputType({ description: 'In which order the funds of a programme are drawn on together. (资金统筹顺序)' })
export class SetFundingOrderInput extends MutationInput {
  @Field(() => String, { description: 'Code of the programme. (项目)' })
  programme!: string;

  @Field(() => [ID], { description: 'The funds, the first to be drawn on first. (资金)' })
  fundIds!: string[];
}

@InputType({ description: 'The programme whose running awards are spread over its funds. (统筹分配)' })
export class SpreadFundingInput extends MutationInput {
  @Field(() => String, { description: 'Code of the programme. (项目)' })
  programme!: string;
}
