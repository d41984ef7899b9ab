import { Field, ID, InputType } from 'type-graphql';
import { CaseActInput } from '../case-act.input.js';

@InputType({ description: 'A case to give to another officer. (更换经办人)' })
export class ReassignCaseInput extends CaseActInput {
  @Field(() => ID, { description: 'The officer who takes it. (接办人)' })
  officerId!: string;

  @Field(() => String, { description: 'Why, 1 to 2000 characters. (理由)' })
  reason!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'You stand back from the case and do nothing in it any more (57号, 11). (是否回避)',
  })
  recusal: boolean = false;
}

@InputType({ description: 'A case to hand over to where the household lives now. (移交)' })
export class TransferCaseInput extends CaseActInput {
  @Field(() => String, { description: 'Why, 1 to 2000 characters. (理由)' })
  reason!: string;
}
