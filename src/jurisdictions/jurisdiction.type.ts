import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../api/connection.js';
import { Node } from '../api/node.js';

@ObjectType('Jurisdiction', {
  implements: Node,
  description: 'A place with a policy of its own. (辖区)',
})
export class JurisdictionType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'The letters that open its case numbers. (案件编号前缀)' })
  shortCode!: string;

  @Field(() => String, { description: 'Name in Chinese. (中文名称)' })
  nameZh!: string;

  @Field(() => String, { description: 'Name in English. (英文名称)' })
  nameEn!: string;

  @Field(() => String, { description: 'The policy that it applies. (适用政策)' })
  policyId!: string;

  @Field(() => [String], {
    description: 'Codes of the divisions that it covers, each with everything below it. (所辖行政区划代码)',
  })
  divisionCodes!: readonly string[];

  @Field(() => Boolean, { description: 'Whether the place is made up. (是否虚构)' })
  fictional!: boolean;
}

export const JurisdictionConnection = connectionType(JurisdictionType, 'Jurisdiction');
