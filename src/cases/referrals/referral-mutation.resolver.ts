import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import { toPayload } from '../../api/user-error.js';
import { householdLoader } from '../../households/household.loader.js';
import { caseKey } from '../case-act.input.js';
import { answerCase } from '../case-answer.loader.js';
import { CasePayload } from '../case-payload.type.js';
import { OutsideHelpService } from './outside-help.service.js';
import {
  AnswerReferralInput,
  outsideGrant,
  RecordOutsideHelpInput,
  ReferCaseInput,
  RemindDepartmentInput,
} from './referral.input.js';
import { ReferralService } from './referral.service.js';
import { OutsideHelpPayload } from './referral.type.js';

/** Referrals to departments and back. */
@Resolver()
export class ReferralMutationResolver {
  @Mutation(() => CasePayload, {
    description:
      'Refers a matter of the case to the department that runs a programme, with a day by which it answers (J16.3, X11). (转办)',
  })
  async referCase(
    @Arg('input', () => ReferCaseInput, { description: 'The matter. (转办事项)' }) input: ReferCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const referred = await service(context, ReferralService).refer(
      mutationActor(context, input),
      caseKey(input),
      { programme: input.programme ?? null, matter: input.matter, dueOn: input.dueOn ?? null },
    );
    return answerCase(context, referred);
  }

  @Mutation(() => CasePayload, {
    description:
      'Records the answer of a department; what it grants is recorded with the household (J16.3, X11). (转办反馈)',
  })
  async answerReferral(
    @Arg('input', () => AnswerReferralInput, { description: 'The answer. (反馈)' })
    input: AnswerReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const referral = idArgument(input.referralId, 'Referral', ['input', 'referralId']);
    const { outcome, answer } = input;
    const grant = input.grant == null ? null : outsideGrant(input.grant);
    const answered = await service(context, ReferralService).answer(mutationActor(context, input), referral, {
      outcome,
      answer,
      grant,
    });
    return answerCase(context, answered);
  }

  @Mutation(() => CasePayload, {
    description:
      'Chases a department for the answer to a referral; the day of the referral stays (J16.3). (转办催办)',
  })
  async remindDepartment(
    @Arg('input', () => RemindDepartmentInput, { description: 'What it is told. (催办)' })
    input: RemindDepartmentInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const referral = idArgument(input.referralId, 'Referral', ['input', 'referralId']);
    const { message, answerBy } = input;
    const actor = mutationActor(context, input);
    return answerCase(
      context,
      await service(context, ReferralService).remind(actor, referral, { message, answerBy }),
    );
  }

  @Mutation(() => OutsideHelpPayload, {
    description:
      'Records what another department grants a household, so that its whole help is one query (X11, D2.3). (登记部门救助)',
  })
  async recordOutsideHelp(
    @Arg('input', () => RecordOutsideHelpInput, { description: 'The grant. (救助内容)' })
    input: RecordOutsideHelpInput,
    @Ctx() context: RequestContext,
  ): Promise<OutsideHelpPayload> {
    const household = idArgument(input.householdId, 'Household', ['input', 'householdId']);
    const { programme, department } = input;
    const recorded = await service(context, OutsideHelpService).record(
      mutationActor(context, input),
      household,
      { ...outsideGrant(input.grant), programme, department },
    );
    context.loaders.clear();
    if (!recorded.ok) return { household: null, userErrors: toPayload(recorded, 'household').userErrors };
    return { household: await householdLoader(context).load(recorded.value), userErrors: [] };
  }
}
