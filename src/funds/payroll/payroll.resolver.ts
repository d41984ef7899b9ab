import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Actor, officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument, type RowKey } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { toPayload } from '../../api/user-error.js';
import { personLoader } from '../../households/household.loader.js';
import { OfficerType } from '../../jurisdictions/officers/officer.type.js';
import { officerLoader } from '../../jurisdictions/place.loader.js';
import { formatMoney } from '../../shared/money.js';
import type { Problem } from '../../shared/problem.js';
import type { Result } from '../../shared/result.js';
import { awardLoader } from '../awards/award.loader.js';
import { AwardType } from '../awards/award.type.js';
import { fundLoader } from '../fund.loader.js';
import { FundType } from '../fund.type.js';
import type {
  PayrollDifferenceRow,
  PayrollExclusionRow,
  PayrollLineRow,
  PayrollRunRow,
} from './payroll.entity.js';
import {
  PayrollRunFilterInput,
  PayrollStepInput,
  PreparePayrollInput,
  payrollFilter,
  payrollOrder,
} from './payroll.input.js';
import type { DifferenceKind, ExclusionReason } from './payroll.js';
import {
  differencesLoader,
  differenceTotalsLoader,
  exclusionsLoader,
  linesLoader,
  sharesLoader,
} from './payroll.loader.js';
import { PayrollService } from './payroll.service.js';
import type { RunShare } from './payroll.store.js';
import {
  DifferenceKindCodes,
  ExclusionReasonCodes,
  PayrollDifferenceConnection,
  PayrollDifferenceTotalType,
  PayrollDifferenceType,
  PayrollExclusionConnection,
  PayrollExclusionType,
  PayrollLineConnection,
  PayrollLineType,
  PayrollRunConnection,
  PayrollRunPayload,
  PayrollRunType,
  PayrollShareType,
} from './payroll.type.js';

const NEWEST_FIRST: CursorShape = { sort: 'payrollRuns.period', parts: ['TEXT', 'UUID'] };
const BY_PAYMENT: CursorShape = { sort: 'payrollRuns.lines', parts: ['UUID'] };
const BY_PAYEE: CursorShape = { sort: 'payrollRuns.differences', parts: ['UUID'] };
const BY_AWARD: CursorShape = { sort: 'payrollRuns.exclusions', parts: ['UUID'] };

/** Payroll runs: their steps, and what belongs to them. */
@Resolver(() => PayrollRunType)
export class PayrollResolver {
  @Query(() => PayrollRunConnection, {
    description: 'The payroll runs of your jurisdiction, newest month first. (发放批次列表)',
  })
  async payrollRuns(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => PayrollRunFilterInput, { nullable: true, description: 'Which ones. (筛选条件)' })
    filter: PayrollRunFilterInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<PayrollRunType>> {
    const { first, after } = pageOf(page, NEWEST_FIRST);
    const rows = await service(context, PayrollService).list(
      officerOf(context.viewer),
      payrollFilter(filter),
      { first, after },
    );
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ period, id }) => encodeCursor(NEWEST_FIRST, [period, id]),
    });
  }

  @Mutation(() => PayrollRunPayload, {
    description: 'Freezes the list of a month; when the month has a run, that is the answer. (编制发放批次)',
  })
  async preparePayroll(
    @Arg('input', () => PreparePayrollInput, { description: 'The list. (名单)' })
    input: PreparePayrollInput,
    @Ctx() context: RequestContext,
  ): Promise<PayrollRunPayload> {
    const actor = mutationActor(context, input);
    const run = await service(context, PayrollService).prepare(actor, payrollOrder(input));
    return toPayload(run, 'payrollRun');
  }

  @Mutation(() => PayrollRunPayload, {
    description: 'Agrees to a list as a second officer and commits its money. (审批发放批次)',
  })
  async approvePayroll(
    @Arg('input', () => PayrollStepInput, { description: 'The run. (发放批次)' }) input: PayrollStepInput,
    @Ctx() context: RequestContext,
  ): Promise<PayrollRunPayload> {
    return await step(context, input, (payroll, actor, key) => payroll.approve(actor, key));
  }

  @Mutation(() => PayrollRunPayload, {
    description: 'Pays an approved run; whoever died or was stopped since is left out. (支付发放批次)',
  })
  async payPayroll(
    @Arg('input', () => PayrollStepInput, { description: 'The run. (发放批次)' }) input: PayrollStepInput,
    @Ctx() context: RequestContext,
  ): Promise<PayrollRunPayload> {
    return await step(context, input, (payroll, actor, key) => payroll.pay(actor, key));
  }

  @Mutation(() => PayrollRunPayload, { description: 'Closes a paid run. (关闭发放批次)' })
  async closePayroll(
    @Arg('input', () => PayrollStepInput, { description: 'The run. (发放批次)' }) input: PayrollStepInput,
    @Ctx() context: RequestContext,
  ): Promise<PayrollRunPayload> {
    return await step(context, input, (payroll, actor, key) => payroll.close(actor, key));
  }

  @Mutation(() => PayrollRunPayload, {
    description: 'Gives up a run that was not approved; its month can be prepared anew. (撤回发放批次)',
  })
  async withdrawPayroll(
    @Arg('input', () => PayrollStepInput, { description: 'The run. (发放批次)' }) input: PayrollStepInput,
    @Ctx() context: RequestContext,
  ): Promise<PayrollRunPayload> {
    return await step(context, input, (payroll, actor, key) => payroll.withdraw(actor, key));
  }

  @FieldResolver(() => OfficerType, { nullable: true, description: 'Who froze the list. (编制人)' })
  async preparedBy(
    @Root() { jurisdictionId, preparedBy }: PayrollRunRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return await officerLoader(context).load({ jurisdictionId, id: preparedBy });
  }

  @FieldResolver(() => OfficerType, { nullable: true, description: 'Who agreed to it. (审批人)' })
  async approvedBy(
    @Root() { jurisdictionId, approvedBy }: PayrollRunRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    if (approvedBy === null) return null;
    return await officerLoader(context).load({ jurisdictionId, id: approvedBy });
  }

  @FieldResolver(() => [PayrollShareType], { description: 'What it takes from each fund. (资金分担)' })
  async shares(
    @Root() run: PayrollRunRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly PayrollShareType[]> {
    return await sharesLoader(context).load(run);
  }

  @FieldResolver(() => PayrollLineConnection, { description: 'Its frozen list. (发放名单)' })
  async lines(
    @Root() run: PayrollRunRow,
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<PayrollLineType>> {
    const { first, after } = pageOf(page, BY_PAYMENT);
    const rows = await linesLoader(context, { first, after }).load(run);
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ paymentId }) => encodeCursor(BY_PAYMENT, [paymentId]),
    });
  }

  @FieldResolver(() => PayrollDifferenceConnection, {
    description: 'Who differs from the month before, and why. (与上月变动)',
  })
  async differences(
    @Root() run: PayrollRunRow,
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('kind', () => DifferenceKindCodes, { nullable: true, description: 'Of this kind. (类型)' })
    kind: DifferenceKind | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<PayrollDifferenceType>> {
    const { first, after } = pageOf(page, BY_PAYEE);
    const rows = await differencesLoader(context, kind ?? undefined, { first, after }).load(run);
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ payeePersonId }) => encodeCursor(BY_PAYEE, [payeePersonId]),
    });
  }

  @FieldResolver(() => [PayrollDifferenceTotalType], {
    description: 'How many payees differ in which way. (变动合计)',
  })
  async differenceTotals(
    @Root() run: PayrollRunRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly PayrollDifferenceTotalType[]> {
    const totals = await differenceTotalsLoader(context).load(run);
    return totals.map(({ kind, count, difference }) => ({
      kind,
      count,
      difference: formatMoney(difference),
    }));
  }

  @FieldResolver(() => PayrollExclusionConnection, {
    description: 'The awards that it leaves out, and why. (未列入名单)',
  })
  async exclusions(
    @Root() run: PayrollRunRow,
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('reason', () => ExclusionReasonCodes, { nullable: true, description: 'For this reason. (原因)' })
    reason: ExclusionReason | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<PayrollExclusionType>> {
    const { first, after } = pageOf(page, BY_AWARD);
    const rows = await exclusionsLoader(context, reason ?? undefined, { first, after }).load(run);
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ awardId }) => encodeCursor(BY_AWARD, [awardId]),
    });
  }
}

/** A line of a frozen list: payee, household and award. */
@Resolver(() => PayrollLineType)
export class PayrollLineResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Who receives it. (领取人姓名)' })
  async payeeName(
    @Root() { jurisdictionId, payeePersonId }: PayrollLineRow,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    return (await personLoader(context).load({ jurisdictionId, id: payeePersonId }))?.name ?? null;
  }

  @FieldResolver(() => AwardType, { nullable: true, description: 'The award. (待遇)' })
  async award(
    @Root() { jurisdictionId, awardId }: PayrollLineRow,
    @Ctx() context: RequestContext,
  ): Promise<AwardType | null> {
    return await awardLoader(context).load({ jurisdictionId, id: awardId });
  }
}

/** A payee who differs from the month before: the name and the award. */
@Resolver(() => PayrollDifferenceType)
export class PayrollDifferenceResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Who. (领取人姓名)' })
  async payeeName(
    @Root() { jurisdictionId, payeePersonId }: PayrollDifferenceRow,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    return (await personLoader(context).load({ jurisdictionId, id: payeePersonId }))?.name ?? null;
  }

  @FieldResolver(() => AwardType, { nullable: true, description: 'The award, now or before. (待遇)' })
  async award(
    @Root() { jurisdictionId, awardId }: PayrollDifferenceRow,
    @Ctx() context: RequestContext,
  ): Promise<AwardType | null> {
    return await awardLoader(context).load({ jurisdictionId, id: awardId });
  }
}

/** What a run takes from a fund: the fund. */
@Resolver(() => PayrollShareType)
export class PayrollShareResolver {
  @FieldResolver(() => FundType, { nullable: true, description: 'The fund. (资金)' })
  async fund(
    @Root() { jurisdictionId, fundId }: RunShare,
    @Ctx() context: RequestContext,
  ): Promise<FundType | null> {
    return await fundLoader(context).load({ jurisdictionId, id: fundId });
  }
}

/** What a run leaves out: the award. */
@Resolver(() => PayrollExclusionType)
export class PayrollExclusionResolver {
  @FieldResolver(() => AwardType, { nullable: true, description: 'The award. (待遇)' })
  async award(
    @Root() { jurisdictionId, awardId }: PayrollExclusionRow,
    @Ctx() context: RequestContext,
  ): Promise<AwardType | null> {
    return await awardLoader(context).load({ jurisdictionId, id: awardId });
  }
}

/** How `node(id)` fetches a run. */
export const payrollRunNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) => await service(context, PayrollService).find(officerOf(context.viewer), key),
};

async function step(
  context: RequestContext,
  input: PayrollStepInput,
  take: (payroll: PayrollService, actor: Actor, key: RowKey) => Promise<Result<PayrollRunRow, Problem>>,
): Promise<PayrollRunPayload> {
  const key = idArgument(input.payrollRunId, 'PayrollRun', ['input', 'payrollRunId']);
  const actor = mutationActor(context, input);
  return toPayload(await take(service(context, PayrollService), actor, key), 'payrollRun');
}
