import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { DateTimeScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { PartnerScope } from '../viewer.js';
import { PartnerScopeCodes } from '../viewer.type.js';

/** A partner's key as officers see it: without the secret and without its hash. */
@ObjectType('ApiKey', { implements: Node, description: 'The key of a partner system. (合作系统接口密钥)' })
export class ApiKeyType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Name of the partner system. (合作系统名称)' })
  name!: string;

  @Field(() => [PartnerScopeCodes], { description: 'What the key is good for. (用途)' })
  scopes!: readonly PartnerScope[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From when on the key is refused; null when it has no end. (失效时间)',
  })
  expiresAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the key was revoked; null when it was not. (撤销时间)',
  })
  revokedAt!: Date | null;

  @Field(() => DateTimeScalar, { description: 'When the key was issued. (签发时间)' })
  createdAt!: Date;
}

export const ApiKeyConnection = connectionType(ApiKeyType, 'ApiKey');

@ObjectType({ description: 'The key issued, or why not. (签发结果)' })
export class IssueApiKeyPayload extends Payload {
  @Field(() => ApiKeyType, { nullable: true, description: 'The key; null when refused. (密钥)' })
  apiKey!: ApiKeyType | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The text that the partner sends in X-API-Key. It is shown this once; a repeated call answers null. (密钥明文，仅显示一次)',
  })
  plainKey!: string | null;
}

@ObjectType({ description: 'The key revoked, or why not. (撤销结果)' })
export class RevokeApiKeyPayload extends Payload {
  @Field(() => ApiKeyType, { nullable: true, description: 'The key; null when refused. (密钥)' })
  apiKey!: ApiKeyType | null;
}
