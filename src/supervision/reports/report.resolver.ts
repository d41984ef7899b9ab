import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { badUserInput } from '../../api/request-error.js';
import { YearMonthScalar } from '../../api/scalars.js';
import { OrganisationType } from '../../jurisdictions/organisations/organisation.type.js';
import { organisationLoader } from '../../jurisdictions/place.loader.js';
import { shiftMonth, type YearMonth } from '../../shared/local-date.js';
import { yuan } from '../../shared/money.js';
import { type Indicators, shareOf } from './indicator.js';
import type { PeriodicReportRow } from './periodic-report.entity.js';
import { ReportService } from './report.service.js';
import {
  IndicatorsType,
  PeriodicReportConnection,
  PeriodicReportType,
  ReportProgrammeType,
} from './report.type.js';

const LATEST: CursorShape = { sort: 'periodicReports.latest', parts: ['DATE'] };
const MOST_MONTHS = 24;

type Shown = Indicators & { readonly jurisdictionId: string };

/** Periodic reports, as frozen on their dates (X10.3). */
@Resolver(() => PeriodicReportType)
export class ReportResolver {
  @Query(() => PeriodicReportConnection, {
    description: 'The frozen reports of your jurisdiction, the latest first (X10.3). (定期报告)',
  })
  async periodicReports(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<PeriodicReportType>> {
    const { first, after } = pageOf(page, LATEST);
    const rows = await service(context, ReportService).list(officerOf(context.viewer), { first, after });
    return toConnection(rows, { first, after, cursorOf: ({ dueOn }) => encodeCursor(LATEST, [dueOn]) });
  }

  @FieldResolver(() => [IndicatorsType], { description: 'By township. (各乡镇指标)' })
  townships(@Root() { jurisdictionId, content }: PeriodicReportRow): readonly IndicatorsType[] {
    return content.townships.map((row): Shown => ({ ...row, jurisdictionId }));
  }

  @FieldResolver(() => [ReportProgrammeType], { description: 'By programme. (各项目发放)' })
  programmes(@Root() { content }: PeriodicReportRow): readonly ReportProgrammeType[] {
    return content.programmes.map((row) => ({ ...row, paid: yuan(row.paid) }));
  }
}

/** Indicators per place and month (C12, N7.3). */
@Resolver(() => IndicatorsType)
export class IndicatorResolver {
  @Query(() => [IndicatorsType], {
    description:
      'Figures of each township of your place for each month, 24 months at most (C12, N7.3). (绩效指标)',
  })
  async indicators(
    @Arg('from', () => YearMonthScalar, { description: 'First month. (起始月份)' }) from: YearMonth,
    @Arg('until', () => YearMonthScalar, { description: 'Last month. (截止月份)' }) until: YearMonth,
    @Ctx() context: RequestContext,
  ): Promise<readonly IndicatorsType[]> {
    if (until < from || until > shiftMonth(from, MOST_MONTHS - 1)) throw tooLong(from, until);
    const viewer = officerOf(context.viewer);
    const rows = await service(context, ReportService).indicators(viewer, { from, until });
    return rows.map((row): Shown => ({ ...row, jurisdictionId: viewer.jurisdictionId }));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Share decided in time of those with a time limit, four places; null of nothing. (按时办结率)',
  })
  shareInTime(@Root() { decidedInTime, decidedWithLimit }: Indicators): string | null {
    return shareOf(decidedInTime, decidedWithLimit);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Households helped of all on the register, four places; null of nothing. (覆盖率)',
  })
  coverage(@Root() { householdsHelped, households }: Indicators): string | null {
    return shareOf(householdsHelped, households);
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'The township. (乡镇)' })
  async township(
    @Root() { jurisdictionId, townshipId }: Shown,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return await organisationLoader(context).load({ jurisdictionId, id: townshipId });
  }
}

function tooLong(from: YearMonth, until: YearMonth) {
  return badUserInput(
    {
      message: `The months ${from} to ${until} are not 1 to ${MOST_MONTHS} months in order; ask for less.`,
      messageZh: `${from}至${until}不是1至${MOST_MONTHS}个月的有效时段,请缩小范围。`,
    },
    ['until'],
  );
}
