import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import type { NodeFetcher } from '../../api/node.js';
import { officerOf } from '../actor.js';
import type { AuditEntrySummary } from './audit.entity.js';
import { AuditFilterInput } from './audit.input.js';
import { AuditService } from './audit.service.js';
import { AuditEntryConnection } from './audit.type.js';

const NEWEST_FIRST: CursorShape = { sort: 'auditEntries.id', parts: ['INTEGER'] };

/** The audit, for inspectors. */
@Resolver()
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    description: 'What was done in your jurisdiction, newest first. (审计记录列表)',
  })
  async auditEntries(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => AuditFilterInput, { nullable: true, description: 'Which entries. (筛选条件)' })
    filter: AuditFilterInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AuditEntrySummary>> {
    const { first, after } = pageOf(page, NEWEST_FIRST);
    const rows = await service(context, AuditService).list(officerOf(context.viewer), given(filter), {
      first,
      afterId: after?.[0] ?? null,
    });
    return toConnection(rows, { first, after, cursorOf: ({ id }) => encodeCursor(NEWEST_FIRST, [id]) });
  }
}

/** How `node(id)` fetches an entry. */
export const auditEntryNode: NodeFetcher = {
  form: 'NUMBER',
  fetch: async (context, key) => await service(context, AuditService).find(officerOf(context.viewer), key),
};

/** The parts of the filter that ask for something: a part that is null asks for nothing. */
function given(filter: AuditFilterInput | null) {
  return {
    objectType: filter?.objectType ?? undefined,
    objectId: filter?.objectId ?? undefined,
    actor: filter?.actor ?? undefined,
    operation: filter?.operation ?? undefined,
    from: filter?.from ?? undefined,
    until: filter?.until ?? undefined,
  };
}
