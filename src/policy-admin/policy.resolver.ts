import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext, service } from '../api/context.js';
import { badUserInput } from '../api/request-error.js';
import { DateTimeScalar, LocalDateScalar } from '../api/scalars.js';
import type { LinkedPolicy } from '../policy/index.js';
import type { LocalDate } from '../shared/local-date.js';
import { quoted } from '../shared/problem.js';
import { PolicyOnDayInput } from './policy.input.js';
import {
  InstrumentType,
  ParameterDifferenceType,
  ParameterOnDateType,
  ParameterTimelineType,
  PolicyType,
  ProgrammeType,
} from './policy.type.js';
import { PolicyCatalogue } from './policy-catalogue.service.js';
import { type PolicyOnDay, policyDifferences } from './policy-differences.js';
import {
  differenceView,
  instrumentViews,
  type PolicyView,
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
    @Arg('knownAt', () => DateTimeScalar, {
      nullable: true,
      description: 'As it was known at this instant, by what had been published until then. (截至时间)',
    })
    knownAt: Date | null,
    @Ctx() context: RequestContext,
  ): PolicyType | null {
    const policy = service(context, PolicyCatalogue).policy(id, knownAt ?? null);
    return policy === null ? null : policyView(policy, context.locale, knownAt ?? null);
  }

  @Query(() => [ParameterDifferenceType], {
    description:
      'Every parameter whose value differs between two policies, two days or two states of knowledge, by key. (政策差异)',
  })
  policyDifferences(
    @Arg('left', () => PolicyOnDayInput, { description: 'The one side. (左侧)' }) left: PolicyOnDayInput,
    @Arg('right', () => PolicyOnDayInput, { description: 'The other side. (右侧)' }) right: PolicyOnDayInput,
    @Ctx() context: RequestContext,
  ): readonly ParameterDifferenceType[] {
    const sides = [side(left, 'left', context), side(right, 'right', context)] as const;
    return policyDifferences(...sides).map((difference) => differenceView(difference, sides, context.locale));
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

function linked(policy: PolicyType, context: RequestContext): LinkedPolicy {
  const { id, knownAt } = policy as PolicyView;
  return service(context, PolicyCatalogue).policy(id, knownAt) as LinkedPolicy;
}

function side(
  { policyId, date: on, knownAt }: PolicyOnDayInput,
  name: string,
  context: RequestContext,
): PolicyOnDay {
  const policy = service(context, PolicyCatalogue).policy(policyId, knownAt ?? null);
  if (policy !== null) return { policy, on };
  throw badUserInput(
    {
      message: `There is no policy ${quoted(policyId)}; take one that \`policies\` lists.`,
      messageZh: `没有代码为${quoted(policyId)}的政策，请从政策列表中选择。`,
    },
    [name, 'policyId'],
  );
}
