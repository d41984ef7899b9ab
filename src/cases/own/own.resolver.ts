import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type AccessReportEntry, AccessReportService } from '../../access/audit/access-report.service.js';
import { AccessReportConnection } from '../../access/audit/access-report.type.js';
import { citizenOf } from '../../access/citizen.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { paymentsLoader } from '../../funds/awards/award.loader.js';
import type { HouseholdRow } from '../../households/household.entity.js';
import { membersLoader, personLoader } from '../../households/household.loader.js';
import { textIn } from '../../shared/text.js';
import type { CaseRow } from '../case.entity.js';
import { decisionsLoader, stepsLoader } from '../case.loader.js';
import { STATUS_WORDS, STEP_WORDS } from '../case-words.js';
import { CaseReadService } from '../read/case-read.service.js';
import { OwnService } from './own.service.js';
import {
  MyCaseConnection,
  MyCaseType,
  MyDecisionType,
  MyHouseholdType,
  MyMemberType,
  MyPaymentType,
  MyStepType,
} from './own.type.js';

const NEWEST: CursorShape = { sort: 'myCases.newest', parts: ['DATE', 'UUID'] };
const NEWEST_ACT: CursorShape = { sort: 'myAccessReport.id', parts: ['INTEGER'] };
const MOST_PAYMENTS = 60;

/** What citizens ask: always about themselves, so that there is no id that could be somebody else's. */
@Resolver()
export class OwnResolver {
  @Query(() => [MyHouseholdType], {
    description: 'The household that the signed-in citizen belongs to today. (本人家庭)',
  })
  async myHouseholds(@Ctx() context: RequestContext): Promise<readonly MyHouseholdType[]> {
    return await service(context, OwnService).households(citizenOf(context), context.today);
  }

  @Query(() => MyCaseConnection, {
    description: "The cases of the signed-in citizen's household, newest first. (本人案件)",
  })
  async myCases(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<MyCaseType>> {
    const { first, after } = pageOf(page, NEWEST);
    const rows = await service(context, OwnService).cases(citizenOf(context), context.today, {
      first,
      after,
    });
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ appliedOn, id }) => encodeCursor(NEWEST, [appliedOn, id]),
    });
  }

  @Query(() => AccessReportConnection, {
    description:
      'Who looked at or changed the data of the signed-in citizen, when and what for; newest first. (本人信息访问报告)',
  })
  async myAccessReport(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AccessReportEntry>> {
    const { first, after } = pageOf(page, NEWEST_ACT);
    const afterId = after?.[0] ?? null;
    const rows = await service(context, AccessReportService).own(citizenOf(context), { first, afterId });
    return toConnection(rows, { first, after, cursorOf: ({ id }) => encodeCursor(NEWEST_ACT, [id]) });
  }
}

@Resolver(() => MyHouseholdType)
export class MyHouseholdResolver {
  @FieldResolver(() => [MyMemberType], { description: 'Who belongs to it today, the head first. (家庭成员)' })
  async members(@Root() row: HouseholdRow, @Ctx() context: RequestContext): Promise<readonly MyMemberType[]> {
    const own = new Set(citizenOf(context).personRefs.map(({ personId }) => personId));
    const memberships = await membersLoader(context, context.today).load(row);
    const members = memberships.map(async ({ jurisdictionId, personId, relation }) => {
      const person = await personLoader(context).load({ jurisdictionId, id: personId });
      return person === null ? [] : [{ name: person.name, relation, self: own.has(personId) }];
    });
    return (await Promise.all(members)).flat();
  }
}

@Resolver(() => MyCaseType)
export class MyCaseResolver {
  @FieldResolver(() => String, { description: 'The programme, by Accept-Language. (救助项目名称)' })
  async programmeTitle(@Root() row: CaseRow, @Ctx() context: RequestContext): Promise<string> {
    return await service(context, CaseReadService).programmeTitle(row, context);
  }

  @FieldResolver(() => String, { description: 'Where it stands, by Accept-Language. (状态说明)' })
  statusText(@Root() { status }: CaseRow, @Ctx() { locale }: RequestContext): string {
    return textIn(STATUS_WORDS[status], locale);
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description:
      'All the papers asked for in one notice, by Accept-Language; null when none were (J16.1). (需补材料)',
  })
  async papersAsked(@Root() row: CaseRow, @Ctx() context: RequestContext): Promise<readonly string[] | null> {
    return await service(context, CaseReadService).paperTitles(row, context);
  }

  @FieldResolver(() => [MyStepType], { description: 'Its steps in order. (办理环节)' })
  async steps(@Root() row: CaseRow, @Ctx() context: RequestContext): Promise<readonly MyStepType[]> {
    const steps = await stepsLoader(context).load(row);
    return steps.map(({ code, status, dueOn }) => {
      return { code, title: textIn(STEP_WORDS[code], context.locale), status, dueOn };
    });
  }

  @FieldResolver(() => [MyDecisionType], { description: 'What was decided, in order. (决定)' })
  async decisions(@Root() row: CaseRow, @Ctx() context: RequestContext): Promise<readonly MyDecisionType[]> {
    const decisions = await decisionsLoader(context).load(row);
    return decisions.map(({ kind, decidedOn, amount, period, wordingZh, wordingEn, basis }) => {
      const wording = context.locale === 'zh-CN' ? wordingZh : wordingEn;
      return { kind, decidedOn, amount, period, wording, basis };
    });
  }

  @FieldResolver(() => [MyPaymentType], { description: 'What is or was to be paid, newest first. (支付)' })
  async payments(@Root() row: CaseRow, @Ctx() context: RequestContext): Promise<readonly MyPaymentType[]> {
    const payments = await paymentsLoader(context, 'caseId', MOST_PAYMENTS).load(row);
    return payments.map(({ amount, status, period, stage, paidOn }) => {
      return { amount, status, period, stage, paidOn };
    });
  }
}
