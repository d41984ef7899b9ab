import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { inOrder, loader } from '../../api/loader.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { toPayload } from '../../api/user-error.js';
import { caseLoader } from '../../cases/case.loader.js';
import { CaseType } from '../../cases/case.type.js';
import { householdLoader } from '../../households/household.loader.js';
import { HouseholdType } from '../../households/household.type.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { ServiceContractRow } from './service-contract.entity.js';
import { ServiceContractService } from './service-contract.service.js';
import type { ServiceTaskRow } from './service-task.entity.js';
import {
  AssignServiceTaskInput,
  ReviewServiceReportInput,
  WithdrawServiceTaskInput,
} from './service-task.input.js';
import type { ServiceTaskStatus } from './service-task.js';
import { ServiceTaskService } from './service-task.service.js';
import {
  ServiceContractType,
  ServiceTaskConnection,
  ServiceTaskPayload,
  ServiceTaskStatusCodes,
  ServiceTaskType,
} from './service-task.type.js';

const DUE: CursorShape = { sort: 'serviceTasks.due', parts: ['DATE', 'UUID'] };

/** Tasks for service organisations, as officers give and follow them (J14). */
@Resolver(() => ServiceTaskType)
export class ServiceTaskResolver {
  @Query(() => ServiceTaskConnection, {
    description:
      'The tasks of service organisations in your place, what is due first in front (J14). (服务任务列表)',
  })
  async serviceTasks(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('status', () => ServiceTaskStatusCodes, { nullable: true, description: 'Only these. (状态)' })
    status: ServiceTaskStatus | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ServiceTaskType>> {
    const { first, after } = pageOf(page, DUE);
    const officer = officerOf(context.viewer);
    const rows = await service(context, ServiceTaskService).list(officer, status ?? null, { first, after });
    return toConnection(rows, { first, after, cursorOf: ({ dueOn, id }) => encodeCursor(DUE, [dueOn, id]) });
  }

  @Mutation(() => ServiceTaskPayload, {
    description:
      'Gives a task on a household to the organisation of a contract that is in force and covers kind and place (J14). (下达服务任务)',
  })
  async assignServiceTask(
    @Arg('input', () => AssignServiceTaskInput, { description: 'The task. (服务任务)' })
    input: AssignServiceTaskInput,
    @Ctx() context: RequestContext,
  ): Promise<ServiceTaskPayload> {
    const actor = mutationActor(context, input);
    const { kind, asked, dueOn, caseId } = input;
    const task = {
      ...{ kind, asked, dueOn },
      contract: idArgument(input.contractId, 'ServiceContract', ['input', 'contractId']),
      household: idArgument(input.householdId, 'Household', ['input', 'householdId']),
      case: caseId == null ? null : idArgument(caseId, 'Case', ['input', 'caseId']),
    };
    return toPayload(await service(context, ServiceTaskService).assign(actor, task), 'task');
  }

  @Mutation(() => ServiceTaskPayload, {
    description: 'Accepts the report of a task, or returns it with what is missing (J14). (审核服务反馈)',
  })
  async reviewServiceReport(
    @Arg('input', () => ReviewServiceReportInput, { description: 'What is said of it. (审核)' })
    input: ReviewServiceReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ServiceTaskPayload> {
    const actor = mutationActor(context, input);
    const task = idArgument(input.taskId, 'ServiceTask', ['input', 'taskId']);
    const { outcome, note } = input;
    const reviewed = await service(context, ServiceTaskService).review(actor, {
      ...{ task, outcome },
      note: note ?? null,
    });
    return toPayload(reviewed, 'task');
  }

  @Mutation(() => ServiceTaskPayload, {
    description: 'Takes a task back; its organisation sees it no more (J14). (撤回服务任务)',
  })
  async withdrawServiceTask(
    @Arg('input', () => WithdrawServiceTaskInput, { description: 'Which and why. (服务任务)' })
    input: WithdrawServiceTaskInput,
    @Ctx() context: RequestContext,
  ): Promise<ServiceTaskPayload> {
    const actor = mutationActor(context, input);
    const task = idArgument(input.taskId, 'ServiceTask', ['input', 'taskId']);
    const { reason } = input;
    return toPayload(await service(context, ServiceTaskService).withdraw(actor, { task, reason }), 'task');
  }

  @FieldResolver(() => Boolean, { description: 'Not reported, and due before today. (是否逾期)' })
  overdue(@Root() { status, dueOn }: ServiceTaskRow, @Ctx() { today }: RequestContext): boolean {
    return status === 'OPEN' && dueOn < today;
  }

  @FieldResolver(() => ServiceContractType, { description: 'The contract. (服务合同)' })
  async contract(
    @Root() { jurisdictionId, contractId }: ServiceTaskRow,
    @Ctx() context: RequestContext,
  ): Promise<ServiceContractType | null> {
    const contracts = loader<RowKey, ServiceContractRow | null>(context, 'serviceContracts', async (keys) =>
      inOrder<RowKey, ServiceContractRow>(
        keys,
        await service(context, ServiceContractService).byKeys(keys),
        (row) => row,
      ),
    );
    return await contracts.load({ jurisdictionId, id: contractId });
  }

  @FieldResolver(() => HouseholdType, {
    nullable: true,
    description: 'The household; null where it lies outside your place by now. (家庭)',
  })
  async household(
    @Root() { jurisdictionId, householdId }: ServiceTaskRow,
    @Ctx() context: RequestContext,
  ): Promise<HouseholdType | null> {
    return await householdLoader(context).load({ jurisdictionId, id: householdId });
  }

  @FieldResolver(() => CaseType, {
    nullable: true,
    description: 'The case it is for; null for none, or where it lies outside your place by now. (案件)',
  })
  async case(
    @Root() { jurisdictionId, caseId }: ServiceTaskRow,
    @Ctx() context: RequestContext,
  ): Promise<CaseType | null> {
    return caseId === null ? null : await caseLoader(context).load({ jurisdictionId, id: caseId });
  }
}

/** How `node(id)` fetches a task. */
export const serviceTaskNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) =>
    await service(context, ServiceTaskService).find(officerOf(context.viewer), key),
};
