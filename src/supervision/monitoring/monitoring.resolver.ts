import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { type RequestContext, service } from '../../api/context.js';
import { mutationActor } from '../../api/mutation.js';
import { badUserInput } from '../../api/request-error.js';
import { problemToUserError, toPayload } from '../../api/user-error.js';
import { leadLoader } from '../../cases/case.loader.js';
import { LeadType } from '../../cases/leads/lead.type.js';
import { mapResult } from '../../shared/result.js';
import { MonitoringService, type RowReport } from './monitoring.service.js';
import {
  RecordRegistryChangesInput,
  RecordRegistryChangesPayload,
  RegistryChangeReportType,
} from './monitoring.type.js';

const MOST_ROWS = 200;

/** A report as its resolvers see it. */
type ShownReport = RegistryChangeReportType & {
  readonly jurisdictionId: string;
  readonly leadId: string | null;
};

/** Low-income monitoring: changes come in, alerts become leads (N3.2, X10). */
@Resolver(() => RegistryChangeReportType)
export class MonitoringResolver {
  @Mutation(() => RecordRegistryChangesPayload, {
    description:
      'Takes changes that other registers report, matches them with the policy, and reports row by row (N3.2, X10). (导入动态监测数据)',
  })
  async recordRegistryChanges(
    @Arg('input', () => RecordRegistryChangesInput, { description: 'The changes. (变动记录)' })
    input: RecordRegistryChangesInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordRegistryChangesPayload> {
    const { source, dryRun, rows } = input;
    if (rows.length === 0 || rows.length > MOST_ROWS) throw tooManyRows(rows.length);
    const actor = mutationActor(context, input);
    const recorded = await service(context, MonitoringService).record(actor, {
      source,
      dryRun,
      rows: rows.map(({ residentId, kind, occurredOn, amount, amountBefore }) => ({
        ...{ residentId, kind, occurredOn },
        amount: amount ?? null,
        amountBefore: amountBefore ?? null,
      })),
    });
    const { jurisdictionId } = actor.reach;
    const shown = (report: RowReport): ShownReport => ({
      ...report,
      problem: report.problem === null ? null : problemToUserError(report.problem),
      jurisdictionId,
    });
    return toPayload(
      mapResult(recorded, (reports) => reports.map(shown)),
      'reports',
    );
  }

  @FieldResolver(() => LeadType, { nullable: true, description: 'The lead that the alert became. (线索)' })
  async lead(
    @Root() { jurisdictionId, leadId }: ShownReport,
    @Ctx() context: RequestContext,
  ): Promise<LeadType | null> {
    return leadId === null ? null : await leadLoader(context).load({ jurisdictionId, id: leadId });
  }
}

function tooManyRows(count: number) {
  return badUserInput(
    {
      message: `A batch holds 1 to ${MOST_ROWS} rows, but there are ${count}; divide it.`,
      messageZh: `每批应为1至${MOST_ROWS}行,所填为${count}行,请分批提交。`,
    },
    ['input', 'rows'],
  );
}
