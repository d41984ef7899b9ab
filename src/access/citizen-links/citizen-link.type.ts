import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';

@ObjectType('SignInCode', {
  description: 'A code by which a person binds the own sign-in, good for a day and for one use. (绑定码)',
})
export class SignInCodeType {
  @Field(() => String, {
    nullable: true,
    description: 'The code, shown once: null when a repeated call gets the answer again. (绑定码)',
  })
  code!: string | null;

  @Field(() => DateTimeScalar, { description: 'From when on it is not taken. (失效时间)' })
  expiresAt!: Date;
}

@ObjectType('LinkedSignIn', { description: 'That your sign-in is bound to a person on record. (账号绑定)' })
export class LinkedSignInType {
  @Field(() => DateTimeScalar, { description: 'Since when. (绑定时间)' })
  linkedAt!: Date;
}

@ObjectType({ description: 'The code, or why not. (绑定码结果)' })
export class IssueSignInCodePayload extends Payload {
  @Field(() => SignInCodeType, { nullable: true, description: 'The code; null when refused. (绑定码)' })
  signInCode!: SignInCodeType | null;
}

@ObjectType({ description: 'The bound sign-in, or why not. (账号绑定结果)' })
export class LinkSignInPayload extends Payload {
  @Field(() => LinkedSignInType, {
    nullable: true,
    description: 'The bound sign-in; null when refused. (账号绑定)',
  })
  linkedSignIn!: LinkedSignInType | null;
}
