import { Field, ID, InputType } from 'type-graphql';
import type { RevealField } from './reveal.js';
import { RevealFieldCodes } from './reveal.type.js';

@InputType('RevealInput', {
  description:
    'Which field of which person, and what for. It takes no idempotency key: every look counts. (查看明文)',
})
export class RevealInput {
  @Field(() => ID, { description: 'Id of the person. (人员标识)' })
  personId!: string;

  @Field(() => RevealFieldCodes, { description: 'The field. (字段)' })
  field!: RevealField;

  @Field(() => String, {
    description:
      'What the number is needed for: one line of 200 characters at most, without numbers. It is kept in the audit and stands in the access report. (查看用途)',
  })
  purpose!: string;
}
