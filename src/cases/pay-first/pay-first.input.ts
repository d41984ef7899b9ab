import { Field, InputType } from 'type-graphql';
import { MoneyScalar } from '../../api/scalars.js';
import type { Fen } from '../../shared/money.js';
import { CaseActInput } from '../case-act.input.js';

@InputType({ description: 'A sum to pay before the papers (J9.1, X3.2). (先行救助)' })
export class PayFirstInput extends CaseActInput {
  @Field(() => MoneyScalar, { description: 'How much, up to the limit of the policy. (金额)' })
  amount!: Fen;
}

@InputType({ description: 'A sum that should not have been paid (J20.2). (先行救助不予核销)' })
export class DisallowPayFirstInput extends CaseActInput {
  @Field(() => String, { description: 'Why, 1 to 2000 characters. (理由)' })
  finding!: string;
}
