import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import type { NodeFetcher } from '../../api/node.js';
import { toPayload } from '../../api/user-error.js';
import { caseLoader } from '../../cases/case.loader.js';
import { CaseType } from '../../cases/case.type.js';
import { OfficerType } from '../../jurisdictions/officers/officer.type.js';
import { OrganisationType } from '../../jurisdictions/organisations/organisation.type.js';
import { officerLoader, organisationLoader } from '../../jurisdictions/place.loader.js';
import type { RiskRule, WarningStatus } from './risk.js';
import type { RiskWarningRow } from './risk-warning.entity.js';
import { RiskWarningService } from './risk-warning.service.js';
import {
  CloseWarningInput,
  ExamineWarningInput,
  RiskRuleCodes,
  RiskRuleStateType,
  RiskWarningConnection,
  RiskWarningPayload,
  RiskWarningType,
  WarningStatusCodes,
} from './risk-warning.type.js';

const LATEST: CursorShape = { sort: 'riskWarnings.latest', parts: ['DATE', 'UUID'] };

/** Risk warnings and how they end (C9.1). */
@Resolver(() => RiskWarningType)
export class RiskWarningResolver {
  @Query(() => RiskWarningConnection, {
    description: 'The warnings of your place, the latest first. (风险预警列表)',
  })
  async riskWarnings(
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Arg('status', () => WarningStatusCodes, { nullable: true, description: 'In this status. (状态)' })
    status: WarningStatus | null,
    @Arg('rule', () => RiskRuleCodes, { nullable: true, description: 'By this rule. (规则)' })
    rule: RiskRule | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<RiskWarningType>> {
    const { first, after } = pageOf(page, LATEST);
    const viewer = officerOf(context.viewer);
    const filter = { status: status ?? null, rule: rule ?? null };
    const rows = await service(context, RiskWarningService).list(viewer, filter, { first, after });
    return toConnection(rows, {
      first,
      after,
      cursorOf: ({ raisedOn, id }) => encodeCursor(LATEST, [raisedOn, id]),
    });
  }

  @Query(() => [RiskRuleStateType], {
    description: 'The rules, and which figures your place has not set. (预警规则)',
  })
  async riskRules(@Ctx() context: RequestContext): Promise<readonly RiskRuleStateType[]> {
    return await service(context, RiskWarningService).rules(
      officerOf(context.viewer).jurisdictionId,
      context,
    );
  }

  @Mutation(() => RiskWarningPayload, { description: 'Writes down what was looked into (C9.1). (登记核查)' })
  async examineWarning(
    @Arg('input', () => ExamineWarningInput, { description: 'The examination. (核查情况)' })
    input: ExamineWarningInput,
    @Ctx() context: RequestContext,
  ): Promise<RiskWarningPayload> {
    const warning = idArgument(input.warningId, 'RiskWarning', ['input', 'warningId']);
    const { examination } = input;
    const actor = mutationActor(context, input);
    return toPayload(
      await service(context, RiskWarningService).examine(actor, { warning, examination }),
      'warning',
    );
  }

  @Mutation(() => RiskWarningPayload, {
    description: 'Closes an examined warning with the reason (C9.1). (办结预警)',
  })
  async closeWarning(
    @Arg('input', () => CloseWarningInput, { description: 'The outcome. (结论)' }) input: CloseWarningInput,
    @Ctx() context: RequestContext,
  ): Promise<RiskWarningPayload> {
    const warning = idArgument(input.warningId, 'RiskWarning', ['input', 'warningId']);
    const { outcome, conclusion } = input;
    const actor = mutationActor(context, input);
    const closed = await service(context, RiskWarningService).close(actor, { warning, outcome, conclusion });
    return toPayload(closed, 'warning');
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'The township. (乡镇)' })
  async township(
    @Root() { jurisdictionId, townshipId }: RiskWarningRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    if (townshipId === null) return null;
    return await organisationLoader(context).load({ jurisdictionId, id: townshipId });
  }

  @FieldResolver(() => OfficerType, { nullable: true, description: 'Whose grants it is about. (经办人)' })
  async officer(
    @Root() { jurisdictionId, officerId }: RiskWarningRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return officerId === null ? null : await officerLoader(context).load({ jurisdictionId, id: officerId });
  }

  @FieldResolver(() => CaseType, { nullable: true, description: 'The case, where it is about one. (案件)' })
  async case(
    @Root() { jurisdictionId, caseId }: RiskWarningRow,
    @Ctx() context: RequestContext,
  ): Promise<CaseType | null> {
    return caseId === null ? null : await caseLoader(context).load({ jurisdictionId, id: caseId });
  }
}

/** How `node(id)` fetches a warning. */
export const riskWarningNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) => {
    const [row] = await service(context, RiskWarningService).byKeys(officerOf(context.viewer), [key]);
    return row ?? null;
  },
};
