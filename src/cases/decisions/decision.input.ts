import { Field, ID, InputType } from 'type-graphql';
import { CaseActInput } from '../case-act.input.js';

@InputType({ description: 'A case to grant. (审核确认)' })
export class DecideCaseInput extends CaseActInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The fund that pays; left out, the fund for the programme that ends first. (支付资金)',
  })
  fundId?: string | null;
}

@InputType({ description: 'A case to refuse in writing (57号, 21). (不予确认)' })
export class RefuseCaseInput extends CaseActInput {
  @Field(() => String, {
    description: 'The reasons as the applicant reads them, 1 to 2000 characters. (理由)',
  })
  reason!: string;
}
