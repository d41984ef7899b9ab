import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import { LocalDateScalar } from '../../api/scalars.js';
import { toPayload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import { ServicePurchaseService } from './service-purchase.service.js';
import {
  PurchaseServicesInput,
  ServiceCapType,
  ServicePurchaseConnection,
  ServicePurchasePayload,
  type ServicePurchaseType,
} from './service-purchase.type.js';

const NEWEST_FIRST: CursorShape = { sort: 'servicePurchases.id', parts: ['UUID'] };

/** Service purchase within its share of the assistance funds. */
@Resolver()
export class ServicePurchaseResolver {
  @Query(() => ServiceCapType, {
    description:
      'How much of the assistance funds of a year bought services, against what may. (购买服务上限)',
  })
  async serviceCap(
    @Arg('on', () => LocalDateScalar, {
      nullable: true,
      description: 'A day of the year, whose policy counts; left out = today. (日期)',
    })
    on: LocalDate | null,
    @Ctx() context: RequestContext,
  ): Promise<ServiceCapType> {
    return await service(context, ServicePurchaseService).cap(officerOf(context.viewer), on ?? context.today);
  }

  @Query(() => ServicePurchaseConnection, { description: 'What was bought, newest first. (购买服务列表)' })
  async servicePurchases(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ServicePurchaseType>> {
    const { first, after } = pageOf(page, NEWEST_FIRST);
    const rows = await service(context, ServicePurchaseService).list(officerOf(context.viewer), {
      first,
      after,
    });
    return toConnection(rows, { first, after, cursorOf: ({ id }) => encodeCursor(NEWEST_FIRST, [id]) });
  }

  @Mutation(() => ServicePurchasePayload, {
    description:
      'Pays for services within the share of the assistance funds that the policy states. (购买服务)',
  })
  async purchaseServices(
    @Arg('input', () => PurchaseServicesInput, { description: 'The services. (服务)' })
    input: PurchaseServicesInput,
    @Ctx() context: RequestContext,
  ): Promise<ServicePurchasePayload> {
    const { provider, subject, documentNumber, amount } = input;
    const fund = idArgument(input.fundId, 'Fund', ['input', 'fundId']);
    const order = { fund, provider, subject, documentNumber, amount };
    const actor = mutationActor(context, input);
    return toPayload(await service(context, ServicePurchaseService).purchase(actor, order), 'purchase');
  }
}
