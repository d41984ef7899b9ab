import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext, service } from '../api/context.js';
import { LocalDateScalar } from '../api/scalars.js';
import type { LinkedPolicy } from '../policy/index.js';
import type { LocalDate } from '../shared/local-date.js';
import {
  InstrumentType,
  ParameterOnDateType,
  ParameterTimelineType,
  PolicyType,
  ProgrammeType,
} from './policy.type.js';
import { PolicyCatalogue } from './policy-catalogue.service.js';
import {
  instrumentViews,
  parameterOnDateView,
  parameterViews,
  policyView,
  programmeViews,
} from './policy-views.js';

@Resolver(() => PolicyType)
export class PolicyResolver {
  @Query(() => [PolicyType], { description: 'All policies, parents first. (政策列表)' })
  policies(@Ctx() context: RequestContext): readonly PolicyType[] {
    return service(context, PolicyCatalogue)
      .policies()
      .map((policy) => policyView(policy, context.locale));
  }

  @Query(() => PolicyType, { nullable: true, description: 'One policy, or null. (按代码查询政策)' })
  policy(
    @Arg('id', () => ID, { description: 'Code of the policy. (政策代码)' }) id: string,
    @Ctx() context: RequestContext,
  ): PolicyType | null {
    const policy = service(context, PolicyCatalogue).policy(id);
    return policy === null ? null : policyView(policy, context.locale);
  }

  @FieldResolver(() => [InstrumentType], {
    description: 'What it rests on, its own and its parents’. (依据文件)',
  })
  instruments(@Root() policy: PolicyType, @Ctx() context: RequestContext): readonly InstrumentType[] {
    return instrumentViews(linked(policy, context), context.locale);
  }

  @FieldResolver(() => [ParameterTimelineType], {
    description: 'Every parameter as a time line, by key. (参数时间轴)',
  })
  parameters(
    @Root() policy: PolicyType,
    @Arg('keys', () => [String], { nullable: true, description: 'Only these keys. (仅限这些参数)' })
    keys: readonly string[] | null,
    @Ctx() context: RequestContext,
  ): readonly ParameterTimelineType[] {
    return parameterViews(linked(policy, context), keys ?? null, context.locale);
  }

  @FieldResolver(() => [ParameterOnDateType], {
    description: 'Every parameter as it stands on a day without any declared situation, by key. (某日参数)',
  })
  parametersOn(
    @Root() policy: PolicyType,
    @Arg('date', () => LocalDateScalar, { description: 'The day. (日期)' }) date: LocalDate,
    @Ctx() context: RequestContext,
  ): readonly ParameterOnDateType[] {
    const found = linked(policy, context);
    return [...found.valuesOn(date, []).values()]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map((resolved) => parameterOnDateView(found, resolved, context.locale));
  }

  @FieldResolver(() => [ProgrammeType], { description: 'The programmes that it runs. (救助项目目录)' })
  programmes(@Root() policy: PolicyType, @Ctx() context: RequestContext): readonly ProgrammeType[] {
    return programmeViews(linked(policy, context), context.locale);
  }
}

function linked({ id }: PolicyType, context: RequestContext): LinkedPolicy {
  return service(context, PolicyCatalogue).policy(id) as LinkedPolicy;
}
