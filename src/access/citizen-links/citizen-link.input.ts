import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import type { ConsentForm } from '../privacy/consent.js';
import { ConsentFormCodes } from '../privacy/consent.type.js';

@InputType({ description: 'A person whose identity card you have seen. (已核验身份的人员)' })
export class IssueSignInCodeInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the person. (人员标识)' })
  personId!: string;

  @Field(() => ConsentFormCodes, {
    description: 'How the person agreed to see and do things online. (授权方式)',
  })
  form!: ConsentForm;
}

@InputType({ description: 'A code that a window gave out. (绑定码)' })
export class LinkSignInInput extends MutationInput {
  @Field(() => String, { description: 'The code; hyphens and small letters do not matter. (绑定码)' })
  code!: string;
}
