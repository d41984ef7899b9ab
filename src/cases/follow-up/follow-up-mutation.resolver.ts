import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import { CaseInput, caseKey } from '../case-act.input.js';
import { answerCase } from '../case-answer.loader.js';
import { CasePayload } from '../case-payload.type.js';
import {
  DecideFollowUpInput,
  OpenFollowUpInput,
  RecordFollowUpInput,
  RecordHearingInput,
  SuspendCaseInput,
} from './follow-up.input.js';
import { FollowUpService } from './follow-up.service.js';
import { FollowUpDecisionService } from './follow-up-decision.service.js';

/** What happens to an award after it was granted. */
@Resolver()
export class FollowUpMutationResolver {
  @Mutation(() => CasePayload, {
    description:
      'Begins an examination of a running award: the review is due, or something has changed (J1.4). (启动复核)',
  })
  async openFollowUp(
    @Arg('input', () => OpenFollowUpInput, { description: 'The case and why. (事由)' })
    input: OpenFollowUpInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { cause, note } = input;
    const opened = await service(context, FollowUpService).open(
      mutationActor(context, input),
      caseKey(input),
      {
        cause,
        note,
        occurredOn: input.occurredOn ?? null,
        dueOn: input.dueOn ?? null,
      },
    );
    return answerCase(context, opened);
  }

  @Mutation(() => CasePayload, {
    description:
      'Records what was found out; the policy reckons the award again and a proposal follows (J1.4, X1.2, X1.4). (登记复核结果)',
  })
  async recordFollowUp(
    @Arg('input', () => RecordFollowUpInput, { description: 'The findings. (复核结果)' })
    input: RecordFollowUpInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { findings } = input;
    const actor = mutationActor(context, input);
    return answerCase(
      context,
      await service(context, FollowUpService).record(actor, caseKey(input), { findings }),
    );
  }

  @Mutation(() => CasePayload, {
    description:
      'Records what the household said before its help is reduced or ended (SAL-2026, 48). (登记听取意见)',
  })
  async recordHearing(
    @Arg('input', () => RecordHearingInput, { description: 'The hearing. (听取意见)' })
    input: RecordHearingInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { heardOn, attended, statement } = input;
    const actor = mutationActor(context, input);
    return answerCase(
      context,
      await service(context, FollowUpService).hear(actor, caseKey(input), { heardOn, attended, statement }),
    );
  }

  @Mutation(() => CasePayload, {
    description:
      'Decides what was proposed: help goes on, changes or ends, each by a decision of its own that the money follows (J1.4, J20.3). (复核决定)',
  })
  async decideFollowUp(
    @Arg('input', () => DecideFollowUpInput, { description: 'The decision. (决定)' })
    input: DecideFollowUpInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const fundId = input.fundId == null ? null : idArgument(input.fundId, 'Fund', ['input', 'fundId']).id;
    const decided = await service(context, FollowUpDecisionService).decide(
      mutationActor(context, input),
      caseKey(input),
      { reason: input.reason ?? null, lastDay: input.lastDay ?? null, fundId },
    );
    return answerCase(context, decided);
  }

  @Mutation(() => CasePayload, {
    description: 'Withholds an award while it is examined. (暂停救助)',
  })
  async suspendCase(
    @Arg('input', () => SuspendCaseInput, { description: 'The case and why. (理由)' })
    input: SuspendCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { reason } = input;
    const actor = mutationActor(context, input);
    return answerCase(
      context,
      await service(context, FollowUpService).suspend(actor, caseKey(input), { reason }),
    );
  }

  @Mutation(() => CasePayload, { description: 'Pays a withheld award again. (恢复救助)' })
  async resumeCase(
    @Arg('input', () => CaseInput, { description: 'The case. (案件)' }) input: CaseInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const actor = mutationActor(context, input);
    return answerCase(context, await service(context, FollowUpService).resume(actor, caseKey(input)));
  }
}
