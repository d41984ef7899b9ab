import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import { badUserInput } from '../../api/request-error.js';
import { LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Problem } from '../../shared/problem.js';
import type { Result } from '../../shared/result.js';
import { townshipOf } from '../fund.input.js';
import type { StatementDimension } from './statement.js';
import { StatementService } from './statement.service.js';
import {
  StatementDimensionCodes,
  StatementFilterInput,
  StatementLineType,
  TrialBalanceType,
} from './statement.type.js';

/** Statements and trial balances. */
@Resolver()
export class StatementResolver {
  @Query(() => [StatementLineType], {
    description:
      'What was paid in a time within your place, by fund, source, donor, township, programme or month. (支付统计)',
  })
  async paymentStatement(
    @Arg('by', () => StatementDimensionCodes, { description: 'By what. (统计口径)' }) by: StatementDimension,
    @Arg('from', () => LocalDateScalar, { description: 'First day. (起始日期)' }) from: LocalDate,
    @Arg('until', () => LocalDateScalar, { description: 'Last day. (截止日期)' }) until: LocalDate,
    @Arg('filter', () => StatementFilterInput, {
      nullable: true,
      description: 'Of which payments. (统计范围)',
    })
    filter: StatementFilterInput | null,
    @Ctx() context: RequestContext,
  ): Promise<readonly StatementLineType[]> {
    const officer = officerOf(context.viewer);
    const { jurisdictionId } = officer.reach;
    const asked = {
      fundId: idIn(filter?.fundId, 'Fund', 'fundId'),
      programme: filter?.programme ?? undefined,
      townshipId: townshipOf(filter?.townshipId, jurisdictionId),
      householdId: idIn(filter?.householdId, 'Household', 'householdId'),
    };
    return answered(await service(context, StatementService).paid(officer, by, { from, until }, asked));
  }

  @Query(() => TrialBalanceType, {
    description:
      'The accounts of your funds over a time, such as one day, recomputed from the entries. (试算平衡表)',
  })
  async trialBalance(
    @Arg('from', () => LocalDateScalar, { description: 'First day. (起始日期)' }) from: LocalDate,
    @Arg('until', () => LocalDateScalar, { description: 'Last day. (截止日期)' }) until: LocalDate,
    @Arg('fundId', () => ID, { nullable: true, description: 'Only of this fund. (资金)' }) fundId:
      | string
      | null,
    @Ctx() context: RequestContext,
  ): Promise<TrialBalanceType> {
    const fund = fundId == null ? null : idArgument(fundId, 'Fund', ['fundId']).id;
    const officer = officerOf(context.viewer);
    return answered(await service(context, StatementService).trialBalance(officer, { from, until }, fund));
  }
}

function idIn(id: string | null | undefined, type: string, field: string): string | undefined {
  return id == null ? undefined : idArgument(id, type, ['filter', field]).id;
}

/** @throws RequestError BAD_USER_INPUT for a question that has no answer */
function answered<Value>(result: Result<Value, Problem>): Value {
  if (result.ok) return result.value;
  throw badUserInput(result.error, result.error.path ?? []);
}
