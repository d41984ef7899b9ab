import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../api/user-error.js';
import { CaseType } from './case.type.js';

@ObjectType({ description: 'The case after the act, or why it was refused. (案件办理结果)' })
export class CasePayload extends Payload {
  @Field(() => CaseType, {
    nullable: true,
    description: 'The case as it is now; null when refused. (案件)',
  })
  case!: CaseType | null;
}
