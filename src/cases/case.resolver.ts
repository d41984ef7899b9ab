import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { officerOf } from '../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../api/connection.js';
import { type RequestContext, service } from '../api/context.js';
import { encodeCursor } from '../api/cursor.js';
import { idArgument } from '../api/id-argument.js';
import type { NodeFetcher } from '../api/node.js';
import { badUserInput } from '../api/request-error.js';
import { LocalDateScalar } from '../api/scalars.js';
import { organisationCode } from '../jurisdictions/place.input.js';
import { parseCaseNumber } from '../shared/case-number.js';
import type { LocalDate } from '../shared/local-date.js';
import type { CaseRow } from './case.entity.js';
import { caseLoader } from './case.loader.js';
import { CASE_PAGES } from './case.reads.js';
import { CaseConnection, CaseSortCodes, CaseType } from './case.type.js';
import { CaseFilterInput, caseFilter, countedPeriod } from './read/case-filter.input.js';
import { CaseReadService } from './read/case-read.service.js';
import type { CaseSort } from './read/case-sort.js';
import { CASE_DIMENSIONS, type CaseDimension } from './statistics/case-statistics.js';
import { CaseCountType, CaseDimensionCodes } from './statistics/case-statistics.type.js';

/** Worklists of cases, single cases and how many there are. */
@Resolver()
export class CaseResolver {
  @Query(() => CaseConnection, { description: 'The cases of your place: the worklist. (案件列表)' })
  async cases(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('filter', () => CaseFilterInput, { nullable: true, description: 'Which ones. (筛选条件)' })
    filter: CaseFilterInput | null,
    @Arg('sort', () => CaseSortCodes, { defaultValue: 'NEXT_DUE', description: 'In which order. (排序)' })
    sort: CaseSort,
    @Ctx() context: RequestContext,
  ): Promise<Connection<CaseType>> {
    const { shape } = CASE_PAGES[sort];
    const { first, after } = pageOf(page, shape);
    const viewer = officerOf(context.viewer);
    const { jurisdictionId } = viewer;
    const asked = caseFilter(filter, { jurisdictionId, today: context.today });
    const rows = await service(context, CaseReadService).list(viewer, asked, { sort, first, after });
    return toConnection(rows, {
      first,
      after,
      cursorOf: (row) => encodeCursor(shape, sortKeyOf(row, sort)),
    });
  }

  @Query(() => CaseType, {
    nullable: true,
    description: 'One case, or null when it does not exist or lies outside your place. (按标识查询案件)',
  })
  async case(
    @Arg('id', () => ID, { description: 'Id of the case. (案件标识)' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<CaseType | null> {
    return await caseLoader(context).load(idArgument(id, 'Case', ['id']));
  }

  @Query(() => CaseType, {
    nullable: true,
    description: 'The case of a number, or null when there is none in your place. (按编号查询案件)',
  })
  async caseByNumber(
    @Arg('number', () => String, { description: 'The number as printed on the receipt. (案件编号)' })
    number: string,
    @Ctx() context: RequestContext,
  ): Promise<CaseType | null> {
    const read = parseCaseNumber(number);
    if (!read.ok) throw badUserInput(read.error, ['number']);
    return await service(context, CaseReadService).findByNumber(officerOf(context.viewer), number);
  }

  @Query(() => [CaseCountType], {
    description:
      'How many cases of your place were applied for in a period of at most ten years, by month, programme and status. (案件统计)',
  })
  async caseStatistics(
    @Arg('from', () => LocalDateScalar, { description: 'First day of application. (申请日期起)' })
    from: LocalDate,
    @Arg('until', () => LocalDateScalar, { description: 'Last day of application. (申请日期止)' })
    until: LocalDate,
    @Arg('by', () => [CaseDimensionCodes], {
      defaultValue: CASE_DIMENSIONS,
      description: 'By what; none for the total. (统计维度)',
    })
    by: readonly CaseDimension[],
    @Arg('townshipId', () => ID, { nullable: true, description: 'Only of this township. (乡镇)' })
    townshipId: string | null,
    @Arg('programme', () => String, { nullable: true, description: 'Only of this programme. (救助项目代码)' })
    programme: string | null,
    @Ctx() context: RequestContext,
  ): Promise<readonly CaseCountType[]> {
    const viewer = officerOf(context.viewer);
    const { jurisdictionId } = viewer;
    const filter = {
      ...countedPeriod(from, until),
      townshipId:
        townshipId == null
          ? undefined
          : organisationCode(townshipId, { field: ['townshipId'], jurisdictionId }),
      programme: programme ?? undefined,
    };
    return await service(context, CaseReadService).count(viewer, filter, by);
  }
}

/** How `node(id)` fetches a case. */
export const caseNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) => await caseLoader(context).load(key),
};

function sortKeyOf({ nextDueOn, appliedOn, number, id }: CaseRow, sort: CaseSort): (string | null)[] {
  switch (sort) {
    case 'NUMBER':
      return [number];
    case 'APPLIED_NEWEST':
      return [appliedOn, id];
    default:
      return [nextDueOn, id];
  }
}
