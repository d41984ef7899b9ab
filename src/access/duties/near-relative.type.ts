import { Field, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { DateTimeScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import { NEAR_RELATION_LABELS, NEAR_RELATIONS, type NearRelation } from './near-relative.js';

export const NearRelationCodes = registerCodes('NearRelation', NEAR_RELATIONS, {
  text: { en: 'How a near relative is related to an officer', zh: '近亲属关系' },
  values: NEAR_RELATION_LABELS,
});

@ObjectType('DeclaredRelative', {
  description: 'A declaration on the register of near relatives. (近亲属备案)',
})
export class DeclaredRelativeType {
  @Field(() => NearRelationCodes, { description: 'The relation. (关系)' })
  relation!: NearRelation;

  @Field(() => DateTimeScalar, { description: 'When it was declared. (备案时间)' })
  declaredAt!: Date;
}

@ObjectType({ description: 'The declaration, or why not. (备案结果)' })
export class DeclareNearRelativePayload extends Payload {
  @Field(() => DeclaredRelativeType, {
    nullable: true,
    description: 'The declaration; null when refused. (备案)',
  })
  declaration!: DeclaredRelativeType | null;
}
