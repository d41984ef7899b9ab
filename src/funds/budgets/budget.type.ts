import { Field, Int, ObjectType } from 'type-graphql';
import { MoneyScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { Fen } from '../../shared/money.js';
import { FundType } from '../fund.type.js';

@ObjectType('FundingShare', {
  description: 'What one fund pays of the running awards of a programme. (资金分担)',
})
export class FundingShareType {
  @Field(() => Int, { description: 'How many awards. (待遇数)' })
  awards!: number;

  @Field(() => MoneyScalar, { description: 'What they cost a month. (月金额)' })
  monthly!: Fen;

  @Field(() => Int, { description: 'How many of them another fund paid before. (变更数)' })
  moved!: number;
}

@ObjectType({ description: 'The order of the funds, or why not. (资金统筹顺序结果)' })
export class FundingOrderPayload extends Payload {
  @Field(() => [FundType], {
    nullable: true,
    description: 'The first is drawn on first; null when refused. (资金)',
  })
  funds!: readonly FundType[] | null;
}

@ObjectType({ description: 'How the awards are spread over the funds, or why not. (统筹分配结果)' })
export class SpreadFundingPayload extends Payload {
  @Field(() => [FundingShareType], { nullable: true, description: 'Null when refused. (资金分担)' })
  shares!: readonly FundingShareType[] | null;
}
