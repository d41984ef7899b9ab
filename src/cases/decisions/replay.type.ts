import { Field, ObjectType } from 'type-graphql';

@ObjectType('ReplayDifference', {
  description: 'A place in which the kept and the recomputed assessment differ. (差异)',
})
export class ReplayDifferenceType {
  @Field(() => String, { description: 'Where, dotted: steps.3.outcome. (位置)' })
  path!: string;

  @Field(() => String, { nullable: true, description: 'What was kept, as JSON. (原值)' })
  kept!: string | null;

  @Field(() => String, { nullable: true, description: 'What came out now, as JSON. (重算值)' })
  recomputed!: string | null;
}

@ObjectType('DecisionReplay', {
  description:
    'A decision recomputed from the facts kept with it, compared byte by byte with what was kept (J20.3). (决定重算)',
})
export class DecisionReplayType {
  @Field(() => Boolean, { description: 'The same bytes came out. (是否逐字节一致)' })
  same!: boolean;

  @Field(() => Boolean, { description: 'The kept text still has the hash kept beside it. (原文是否完好)' })
  intact!: boolean;

  @Field(() => String, { description: 'SHA-256 kept with the decision. (原摘要)' })
  keptHash!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of what came out now; null when the policy or programme is no longer run. (重算摘要)',
  })
  recomputedHash!: string | null;

  @Field(() => String, { description: 'Version of the policy then. (原政策版本)' })
  keptPolicyVersion!: string;

  @Field(() => String, { description: 'Hash of the policy then. (原政策摘要)' })
  keptPolicyHash!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Version of the policy it was recomputed with. (重算所用政策版本)',
  })
  policyVersion!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Hash of the policy it was recomputed with. (重算所用政策摘要)',
  })
  policyHash!: string | null;

  @Field(() => Boolean, {
    description: 'The policy it was recomputed with is the one of that day. (政策是否相同)',
  })
  samePolicy!: boolean;

  @Field(() => [ReplayDifferenceType], { description: 'The first 50 places in which they differ. (差异)' })
  differences!: readonly ReplayDifferenceType[];
}
