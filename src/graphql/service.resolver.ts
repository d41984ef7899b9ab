import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../api/context.js';
import { ServiceType } from './service.type.js';
import { VERSION } from './version.js';

/** Says which service answers, and on which day. */
@Resolver()
export class ServiceResolver {
  @Query(() => ServiceType, { description: 'The running service. (服务信息)' })
  service(@Ctx() { today }: RequestContext): ServiceType {
    return { version: VERSION, today };
  }
}
