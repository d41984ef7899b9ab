import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument, type RowKey } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import { toPayload } from '../../api/user-error.js';
import {
  FineRecoveryInput,
  HearRecoveryInput,
  NotifyRecoveryInput,
  OffsetRecoveryInput,
  PlanRecoveryInput,
  ProposeRecoveryInput,
  RecoveryInput,
  RecoveryReasonInput,
  RecoverySumInput,
} from './recovery.input.js';
import { RecoveryService } from './recovery.service.js';
import { RecoveryPayload, RecoveryType } from './recovery.type.js';
import { RecoveryCollectionService } from './recovery-collection.service.js';
import { RecoveryLawService } from './recovery-law.service.js';

/** The steps of a recovery, from the proposal to its end. */
@Resolver(() => RecoveryType)
export class RecoveryMutationResolver {
  @Mutation(() => RecoveryPayload, {
    description: 'Proposes to claim back what was paid in a period above the entitled sum. (提出追缴)',
  })
  async proposeRecovery(
    @Arg('input', () => ProposeRecoveryInput, { description: 'The claim. (追缴)' })
    input: ProposeRecoveryInput,
    @Ctx() context: RequestContext,
  ): Promise<RecoveryPayload> {
    const household = idArgument(input.householdId, 'Household', ['input', 'householdId']);
    const { programme, cause, finding, from, until, entitled } = input;
    const draft = { household, programme, cause, finding, from, until, entitled };
    return toPayload(
      await service(context, RecoveryService).propose(mutationActor(context, input), draft),
      'recovery',
    );
  }

  @Mutation(() => RecoveryPayload, {
    description: 'Tells the household what is claimed and until when it may answer. (告知追缴)',
  })
  async notifyRecovery(
    @Arg('input', () => NotifyRecoveryInput, { description: 'The step. (办理)' }) input: NotifyRecoveryInput,
    @Ctx() context: RequestContext,
  ): Promise<RecoveryPayload> {
    const actor = mutationActor(context, input);
    const step = { answerBy: input.answerBy };
    return toPayload(await service(context, RecoveryService).notify(actor, keyOf(input), step), 'recovery');
  }

  @Mutation(() => RecoveryPayload, { description: 'Records what the household stated. (听取陈述申辩)' })
  async hearRecovery(
    @Arg('input', () => HearRecoveryInput, { description: 'The step. (办理)' }) input: HearRecoveryInput,
    @Ctx() context: RequestContext,
  ): Promise<RecoveryPayload> {
    const actor = mutationActor(context, input);
    const step = { heardOn: input.heardOn, statement: input.statement };
    return toPayload(await service(context, RecoveryService).hear(actor, keyOf(input), step), 'recovery');
  }

  @Mutation(() => RecoveryPayload, {
    description: 'Decides as a second officer that the sum is owed. (决定追缴)',
  })
  async decideRecovery(
    @Arg('input', () => RecoveryReasonInput, { description: 'The step. (办理)' }) input: RecoveryReasonInput,
    @Ctx() context: RequestContext,
  ): Promise<RecoveryPayload> {
    const actor = mutationActor(context, input);
    const step = { reason: input.reason };
    return toPayload(await service(context, RecoveryService).decide(actor, keyOf(input), step), 'recovery');
  }

  @Mutation(() => RecoveryPayload, { description: 'Gives a proposal up before it was decided. (撤回追缴)' })
  async withdrawRecovery(
    @Arg('input', () => RecoveryReasonInput, { description: 'The step. (办理)' }) input: RecoveryReasonInput,
    @Ctx() context: RequestContext,
  ): Promise<RecoveryPayload> {
    const actor = mutationActor(context, input);
    const step = { reason: input.reason };
    return toPayload(await service(context, RecoveryService).withdraw(actor, keyOf(input), step), 'recovery');
  }

  @Mutation(() => RecoveryPayload, {
    description: 'Agrees on instalments for what is still owed. (分期计划)',
  })
  async planRecovery(
    @Arg('input', () => PlanRecoveryInput, { description: 'The step. (办理)' }) input: PlanRecoveryInput,
    @Ctx() context: RequestContext,
  ): Promise<RecoveryPayload> {
    const actor = mutationActor(context, input);
    const step = { instalments: input.instalments };
    return toPayload(
      await service(context, RecoveryCollectionService).plan(actor, keyOf(input), step),
      'recovery',
    );
  }

  @Mutation(() => RecoveryPayload, {
    description: 'Books what was paid back, to the funds that it came from. (登记退回)',
  })
  async recordRepayment(
    @Arg('input', () => RecoverySumInput, { description: 'The step. (办理)' }) input: RecoverySumInput,
    @Ctx() context: RequestContext,
  ): Promise<RecoveryPayload> {
    const actor = mutationActor(context, input);
    const step = { amount: input.amount, note: input.note };
    return toPayload(
      await service(context, RecoveryCollectionService).repay(actor, keyOf(input), step),
      'recovery',
    );
  }

  @Mutation(() => RecoveryPayload, {
    description: 'Withholds a share of later monthly payments, within what the policy allows. (后续抵扣)',
  })
  async offsetRecovery(
    @Arg('input', () => OffsetRecoveryInput, { description: 'The step. (办理)' }) input: OffsetRecoveryInput,
    @Ctx() context: RequestContext,
  ): Promise<RecoveryPayload> {
    const actor = mutationActor(context, input);
    const step = { share: input.share ?? null };
    return toPayload(
      await service(context, RecoveryLawService).offset(actor, keyOf(input), step),
      'recovery',
    );
  }

  @Mutation(() => RecoveryPayload, {
    description: 'Fines a fraud, apart from the claim, by the law of its day. (罚款)',
  })
  async fineRecovery(
    @Arg('input', () => FineRecoveryInput, { description: 'The step. (办理)' }) input: FineRecoveryInput,
    @Ctx() context: RequestContext,
  ): Promise<RecoveryPayload> {
    const actor = mutationActor(context, input);
    const step = { amount: input.amount, obtainedOn: input.obtainedOn };
    return toPayload(await service(context, RecoveryLawService).fine(actor, keyOf(input), step), 'recovery');
  }

  @Mutation(() => RecoveryPayload, {
    description: 'Records what was paid on a fine; it moves no fund. (登记罚款缴纳)',
  })
  async recordFinePayment(
    @Arg('input', () => RecoverySumInput, { description: 'The step. (办理)' }) input: RecoverySumInput,
    @Ctx() context: RequestContext,
  ): Promise<RecoveryPayload> {
    const actor = mutationActor(context, input);
    const step = { amount: input.amount, note: input.note };
    return toPayload(
      await service(context, RecoveryLawService).payFine(actor, keyOf(input), step),
      'recovery',
    );
  }

  @Mutation(() => RecoveryPayload, { description: 'Proposes to give up what cannot be had. (申请核销)' })
  async proposeWriteOff(
    @Arg('input', () => RecoveryReasonInput, { description: 'The step. (办理)' }) input: RecoveryReasonInput,
    @Ctx() context: RequestContext,
  ): Promise<RecoveryPayload> {
    const actor = mutationActor(context, input);
    const step = { reason: input.reason };
    return toPayload(
      await service(context, RecoveryCollectionService).proposeWriteOff(actor, keyOf(input), step),
      'recovery',
    );
  }

  @Mutation(() => RecoveryPayload, {
    description: 'Gives the rest of a claim up, as a second officer. (批准核销)',
  })
  async approveWriteOff(
    @Arg('input', () => RecoveryInput, { description: 'The recovery. (追缴)' }) input: RecoveryInput,
    @Ctx() context: RequestContext,
  ): Promise<RecoveryPayload> {
    const actor = mutationActor(context, input);
    return toPayload(
      await service(context, RecoveryCollectionService).approveWriteOff(actor, keyOf(input)),
      'recovery',
    );
  }
}

function keyOf({ recoveryId }: RecoveryInput): RowKey {
  return idArgument(recoveryId, 'Recovery', ['input', 'recoveryId']);
}
