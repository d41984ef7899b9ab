import { Field, InputType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { ResidentIdScalar } from '../../api/scalars.js';
import type { ResidentId } from '../../shared/resident-id.js';
import type { NearRelation } from './near-relative.js';
import { NearRelationCodes } from './near-relative.type.js';

@InputType('DeclareNearRelativeInput', { description: 'A near relative of yours. (近亲属)' })
export class DeclareNearRelativeInput extends MutationInput {
  @Field(() => ResidentIdScalar, {
    description: "The relative's resident id; only its fingerprint is kept. (近亲属身份号码，仅保存指纹)",
  })
  residentId!: ResidentId;

  @Field(() => NearRelationCodes, { description: 'The relation. (关系)' })
  relation!: NearRelation;
}
