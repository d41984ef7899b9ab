import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import type { NodeFetcher } from '../../api/node.js';
import { OfficerType } from '../../jurisdictions/officers/officer.type.js';
import { OrganisationType } from '../../jurisdictions/organisations/organisation.type.js';
import { officerLoader, organisationLoader } from '../../jurisdictions/place.loader.js';
import { caseLoader } from '../case.loader.js';
import { CaseType } from '../case.type.js';
import { CaseReadService } from '../read/case-read.service.js';
import type { DecisionRow } from './decision.entity.js';
import { DecisionSituationType, DecisionType, ExplanationLineType } from './decision.type.js';
import { readSituations } from './facts-text.js';
import { DecisionReplayType } from './replay.type.js';

/** Decisions, how they were reached, and whether the same comes out again. */
@Resolver(() => DecisionType)
export class DecisionQueryResolver {
  @Query(() => DecisionType, {
    nullable: true,
    description: 'One decision, or null when it does not exist or lies outside your place. (按标识查询决定)',
  })
  async decision(
    @Arg('id', () => ID, { description: 'Id of the decision. (决定标识)' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<DecisionType | null> {
    const key = idArgument(id, 'Decision', ['id']);
    return await service(context, CaseReadService).findDecision(officerOf(context.viewer), key);
  }

  @Query(() => DecisionReplayType, {
    nullable: true,
    description:
      'Recomputes a decision from the facts kept with it; null when it does not exist or lies outside your place. (重算决定)',
  })
  async replayDecision(
    @Arg('id', () => ID, { description: 'Id of the decision. (决定标识)' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<DecisionReplayType | null> {
    const key = idArgument(id, 'Decision', ['id']);
    return await service(context, CaseReadService).replayDecision(officerOf(context.viewer), key);
  }

  @FieldResolver(() => CaseType, { nullable: true, description: 'The case decided on. (案件)' })
  async case(
    @Root() { jurisdictionId, caseId }: DecisionRow,
    @Ctx() context: RequestContext,
  ): Promise<CaseType | null> {
    return await caseLoader(context).load({ jurisdictionId, id: caseId });
  }

  @FieldResolver(() => OfficerType, { nullable: true, description: 'Who decided. (决定人)' })
  async decidedBy(
    @Root() { jurisdictionId, decidedBy }: DecisionRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return await officerLoader(context).load({ jurisdictionId, id: decidedBy });
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The office that decided. (决定机构)',
  })
  async organisation(
    @Root() { jurisdictionId, organisationId }: DecisionRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return await organisationLoader(context).load({ jurisdictionId, id: organisationId });
  }

  @FieldResolver(() => [ExplanationLineType], {
    description: 'How it was reached, rule by rule and line by line, by Accept-Language. (认定过程)',
  })
  explanation(
    @Root() { explanationZh, explanationEn }: DecisionRow,
    @Ctx() { locale }: RequestContext,
  ): readonly ExplanationLineType[] {
    return locale === 'zh-CN' ? explanationZh : explanationEn;
  }

  @FieldResolver(() => [DecisionSituationType], {
    description: 'The declared situations under which it was made; empty in ordinary times. (适用情形)',
  })
  situations(@Root() { facts }: DecisionRow): readonly DecisionSituationType[] {
    return readSituations(facts);
  }
}

/** How `node(id)` fetches a decision. */
export const decisionNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) =>
    await service(context, CaseReadService).findDecision(officerOf(context.viewer), key),
};
