import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../api/user-error.js';
import { LeadType } from './lead.type.js';

@ObjectType({ description: 'The lead after the act, or why it was refused. (线索办理结果)' })
export class LeadPayload extends Payload {
  @Field(() => LeadType, { nullable: true, description: 'The lead; null when refused. (线索)' })
  lead!: LeadType | null;
}
