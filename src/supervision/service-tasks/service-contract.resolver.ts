import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { toPayload } from '../../api/user-error.js';
import { OrganisationType } from '../../jurisdictions/organisations/organisation.type.js';
import { organisationCode } from '../../jurisdictions/place.input.js';
import { organisationLoader } from '../../jurisdictions/place.loader.js';
import type { ServiceContractRow } from './service-contract.entity.js';
import { ServiceContractService } from './service-contract.service.js';
import { EndServiceContractInput, RecordServiceContractInput } from './service-task.input.js';
import { isInForce } from './service-task.js';
import {
  ServiceContractConnection,
  ServiceContractPayload,
  ServiceContractType,
} from './service-task.type.js';

const NEWEST_FIRST: CursorShape = { sort: 'serviceContracts.id', parts: ['UUID'] };

/** Contracts with service organisations (J14). */
@Resolver(() => ServiceContractType)
export class ServiceContractResolver {
  @Query(() => ServiceContractConnection, {
    description:
      'The contracts with service organisations of your jurisdiction, newest first. (服务合同列表)',
  })
  async serviceContracts(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ServiceContractType>> {
    const { first, after } = pageOf(page, NEWEST_FIRST);
    const officer = officerOf(context.viewer);
    const rows = await service(context, ServiceContractService).list(officer, { first, after });
    return toConnection(rows, { first, after, cursorOf: ({ id }) => encodeCursor(NEWEST_FIRST, [id]) });
  }

  @Mutation(() => ServiceContractPayload, {
    description:
      'Records a contract with a service organisation: what it may be asked to do, where, how long, and its key (J14). (登记服务合同)',
  })
  async recordServiceContract(
    @Arg('input', () => RecordServiceContractInput, { description: 'The contract. (服务合同)' })
    input: RecordServiceContractInput,
    @Ctx() context: RequestContext,
  ): Promise<ServiceContractPayload> {
    const actor = mutationActor(context, input);
    const { organisation, contractNumber, kinds, activeFrom, activeUntil } = input;
    const { jurisdictionId } = actor.reach;
    const townshipIds =
      input.townshipIds?.map((id, nth) =>
        organisationCode(id, { field: ['input', 'townshipIds', String(nth)], jurisdictionId }),
      ) ?? null;
    const apiKey = idArgument(input.apiKeyId, 'ApiKey', ['input', 'apiKeyId']);
    const contract = { organisation, contractNumber, kinds, townshipIds, activeFrom, activeUntil, apiKey };
    return toPayload(await service(context, ServiceContractService).record(actor, contract), 'contract');
  }

  @Mutation(() => ServiceContractPayload, {
    description:
      'Ends a contract today; its organisation sees none of its tasks any more (J14). (终止服务合同)',
  })
  async endServiceContract(
    @Arg('input', () => EndServiceContractInput, { description: 'Which and why. (服务合同)' })
    input: EndServiceContractInput,
    @Ctx() context: RequestContext,
  ): Promise<ServiceContractPayload> {
    const actor = mutationActor(context, input);
    const contract = idArgument(input.contractId, 'ServiceContract', ['input', 'contractId']);
    const { reason } = input;
    const ended = await service(context, ServiceContractService).end(actor, { contract, reason });
    return toPayload(ended, 'contract');
  }

  @FieldResolver(() => Boolean, { description: 'In force today. (是否有效)' })
  inForce(@Root() row: ServiceContractRow, @Ctx() { today }: RequestContext): boolean {
    return isInForce(row, today);
  }

  @FieldResolver(() => [OrganisationType], {
    nullable: true,
    description: 'The townships it covers; null = all of the jurisdiction. (服务区域)',
  })
  async townships(
    @Root() { jurisdictionId, townshipIds }: ServiceContractRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly OrganisationType[] | null> {
    if (townshipIds === null) return null;
    const found = await Promise.all(
      townshipIds.map((id) => organisationLoader(context).load({ jurisdictionId, id })),
    );
    return found.filter((township) => township !== null);
  }
}

/** How `node(id)` fetches a contract. */
export const serviceContractNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) =>
    await service(context, ServiceContractService).find(officerOf(context.viewer), key),
};
