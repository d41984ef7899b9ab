import { Arg, Ctx, FieldResolver, ID, Resolver, Root, Subscription } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, decodeCursor, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { notFound } from '../../api/request-error.js';
import { caseLoader } from '../../cases/case.loader.js';
import { CaseType } from '../../cases/case.type.js';
import { invariant } from '../../shared/invariant.js';
import { EventFeed } from '../event-feed.service.js';
import type { StreamEvent } from '../stream-event.js';
import { isToldTo, kindOfCaseEvent } from './case-change.js';
import { CaseChangeType } from './subscription.type.js';

const STREAM: CursorShape = { sort: 'events.position', parts: ['INTEGER'] };
const AFTER = 'Goes on behind this cursor; left out, only what is yet to come is told. (续传游标)';

interface Started<Arguments> {
  readonly args: Arguments;
  readonly context: RequestContext;
}

/** Cases as they change, told over WebSocket and server-sent events. */
@Resolver(() => CaseChangeType)
export class CaseSubscriptionResolver {
  @Subscription(() => CaseChangeType, {
    description: 'The changes of one case. (单个案件变动推送)',
    subscribe: async ({ args, context }: Started<{ caseId: string; after?: string | null }>) => {
      const key = idArgument(args.caseId, 'Case', ['caseId']);
      if ((await caseLoader(context).load(key)) === null) throw notFound();
      return await service(context, EventFeed).follow({
        ...positionOf(args.after),
        matches: (event) =>
          event.objectId === key.id &&
          event.jurisdictionId === key.jurisdictionId &&
          kindOfCaseEvent(event) !== null,
      });
    },
  })
  async caseChanged(
    @Arg('caseId', () => ID, { description: 'Id of the case. (案件标识)' }) _caseId: string,
    @Arg('after', () => String, { nullable: true, description: AFTER }) _after: string | null,
    @Root() event: StreamEvent,
    @Ctx() context: RequestContext,
  ): Promise<CaseChangeType> {
    const { jurisdictionId, objectId: id } = event;
    // The reach of an officer may have changed, and the case may have moved, since the first event.
    if ((await caseLoader(context).load({ jurisdictionId, id })) === null) throw notFound();
    return changeOf(event);
  }

  @Subscription(() => CaseChangeType, {
    description: 'The changes of all cases of your place: the worklist as it moves. (本地案件变动推送)',
    subscribe: async ({ args, context }: Started<{ after?: string | null }>) => {
      const viewer = officerOf(context.viewer);
      return await service(context, EventFeed).follow({
        ...positionOf(args.after),
        matches: (event) => isToldTo(viewer, event),
      });
    },
  })
  casesChanged(
    @Arg('after', () => String, { nullable: true, description: AFTER }) _after: string | null,
    @Root() event: StreamEvent,
    @Ctx() context: RequestContext,
  ): CaseChangeType {
    if (!isToldTo(officerOf(context.viewer), event)) throw notFound();
    return changeOf(event);
  }

  @FieldResolver(() => CaseType, {
    nullable: true,
    description: 'The case as it is now; null when it has left your place. (案件)',
  })
  async case(@Root() change: CaseChange, @Ctx() context: RequestContext): Promise<CaseType | null> {
    return await caseLoader(context).load(change.caseKey);
  }
}

interface CaseChange extends CaseChangeType {
  readonly caseKey: { readonly jurisdictionId: string; readonly id: string };
}

function changeOf(event: StreamEvent): CaseChange {
  const kind = kindOfCaseEvent(event);
  invariant(kind !== null, `${event.type} is told as a change of a case.`);
  const { jurisdictionId, objectId: id, position, at } = event;
  return { cursor: encodeCursor(STREAM, [position]), at, kind, caseKey: { jurisdictionId, id } };
}

function positionOf(after: string | null | undefined): { after?: bigint } {
  if (after == null) return {};
  return { after: BigInt(decodeCursor(after, STREAM, ['after'])[0] ?? 0) };
}
