import { Field, InputType } from 'type-graphql';
import { CaseActInput } from '../case-act.input.js';

@InputType({ description: 'A special case and its circumstances. (延长办理时限)' })
export class ExtendCaseInput extends CaseActInput {
  @Field(() => String, {
    description: 'The special circumstances, 1 to 2000 characters. (特殊情况)',
  })
  reason!: string;
}
