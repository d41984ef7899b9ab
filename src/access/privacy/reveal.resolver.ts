import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { toPayload } from '../../api/user-error.js';
import { actorOf, officerOf } from '../actor.js';
import { type AccessReportEntry, AccessReportService } from '../audit/access-report.service.js';
import { AccessReportConnection } from '../audit/access-report.type.js';
import { RevealInput } from './reveal.input.js';
import { RevealService } from './reveal.service.js';
import { RevealPayload } from './reveal.type.js';

const NEWEST_FIRST: CursorShape = { sort: 'accessReport.id', parts: ['INTEGER'] };

/** Looking at sealed data, and who did. */
@Resolver()
export class RevealResolver {
  @Mutation(() => RevealPayload, {
    description:
      'Shows a field of a person of your place in clear; purpose and officer are recorded. (查看明文)',
  })
  async reveal(
    @Arg('input', () => RevealInput, { description: 'What to show, and what for. (查看内容与用途)' })
    input: RevealInput,
    @Ctx() context: RequestContext,
  ): Promise<RevealPayload> {
    const person = idArgument(input.personId, 'Person', ['input', 'personId']);
    const actor = actorOf(context.viewer, { ...context, idempotencyKey: null });
    const { field, purpose } = input;
    return toPayload(
      await service(context, RevealService).reveal(actor, { person, field, purpose }),
      'revealed',
    );
  }

  @Query(() => AccessReportConnection, {
    description:
      "Who looked at a person's numbers in clear or changed the data, newest first. (个人信息访问报告)",
  })
  async accessReport(
    @Arg('personId', () => ID, { description: 'Id of the person. (人员标识)' }) personId: string,
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AccessReportEntry>> {
    const person = idArgument(personId, 'Person', ['personId']);
    const { first, after } = pageOf(page, NEWEST_FIRST);
    const rows = await service(context, AccessReportService).list(officerOf(context.viewer), person, {
      first,
      afterId: after?.[0] ?? null,
    });
    return toConnection(rows, { first, after, cursorOf: ({ id }) => encodeCursor(NEWEST_FIRST, [id]) });
  }
}
