import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { DateTimeScalar } from '../../api/scalars.js';
import type { CaseEventKind } from '../../cases/events/case-event.js';
import { CaseEventKindCodes } from '../../cases/events/case-event.type.js';

@InputType({ description: 'An address at which a partner is told of changes. (新增回调地址)' })
export class CreateWebhookInput extends MutationInput {
  @Field(() => ID, { description: 'The key of the partner, with the scope CASE_EVENTS. (合作方密钥标识)' })
  apiKeyId!: string;

  @Field(() => String, { description: 'Where to send, an https address. (接收地址)' })
  url!: string;

  @Field(() => [CaseEventKindCodes], {
    nullable: true,
    description: 'The kinds of change to tell; left out, all. (推送类别)',
  })
  kinds?: CaseEventKind[] | null;
}

@InputType({ description: 'A webhook. (回调地址)' })
export class WebhookInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the webhook. (回调地址标识)' })
  webhookId!: string;
}

@InputType({ description: 'What to send again: everything from an instant on, or one delivery. (重新推送)' })
export class ReplayWebhookInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the webhook. (回调地址标识)' })
  webhookId!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'What happened from here on. (起始时间)' })
  from?: Date | null;

  @Field(() => ID, { nullable: true, description: 'This delivery alone. (推送记录标识)' })
  deliveryId?: string | null;
}
