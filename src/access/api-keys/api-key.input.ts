import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { DateTimeScalar } from '../../api/scalars.js';
import type { PartnerScope } from '../viewer.js';
import { PartnerScopeCodes } from '../viewer.type.js';

@InputType({ description: 'A key for a partner system. (签发接口密钥)' })
export class IssueApiKeyInput extends MutationInput {
  @Field(() => String, { description: 'Name of the partner system, 1 to 100 characters. (合作系统名称)' })
  name!: string;

  @Field(() => [PartnerScopeCodes], { description: 'What the key shall be good for. (用途)' })
  scopes!: PartnerScope[];

  @Field(() => DateTimeScalar, { description: 'From when on the key shall be refused. (失效时间)' })
  expiresAt!: Date;
}

@InputType({ description: 'A key to end. (撤销接口密钥)' })
export class RevokeApiKeyInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the key. (密钥标识)' })
  apiKeyId!: string;
}
