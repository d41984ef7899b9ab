import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type RequestContext, service } from '../../api/context.js';
import { mutationActor } from '../../api/mutation.js';
import { toPayload } from '../../api/user-error.js';
import { CaseInput, caseKey } from '../case-act.input.js';
import { answerCase } from '../case-answer.loader.js';
import { CasePayload } from '../case-payload.type.js';
import { CaseWork } from '../case-work.service.js';
import { EndCaseInput, RecordPapersInput } from './acceptance.input.js';
import { AcceptanceService } from './acceptance.service.js';
import { applicationForm, SubmitApplicationInput } from './application.input.js';
import { ApplicationService } from './application.service.js';
import { SubmitApplicationPayload } from './application-payload.type.js';

/** Applications and the beginning and end of their cases. */
@Resolver()
export class ApplicationMutationResolver {
  @Mutation(() => SubmitApplicationPayload, {
    description:
      'Hands in one form for one or more programmes, at any window of the jurisdiction; the cases go to the place responsible (J16.1, J16.2, J9.5). (提交救助申请)',
  })
  async submitApplication(
    @Arg('input', () => SubmitApplicationInput, { description: 'The form. (申请)' })
    input: SubmitApplicationInput,
    @Ctx() context: RequestContext,
  ): Promise<SubmitApplicationPayload> {
    const actor = mutationActor(context, input);
    const applications = service(context, ApplicationService);
    const submitted = await applications.submit(actor, applicationForm(input, actor));
    context.loaders.clear();
    if (!submitted.ok) {
      const { userErrors } = toPayload(submitted, 'application');
      return { application: null, cases: [], pickupCode: null, userErrors };
    }
    const { written, cases, pickupCode } = submitted.value;
    return {
      application: await applications.read(submitted.value),
      cases: written?.cases ?? (await service(context, CaseWork).rows(cases)),
      pickupCode,
      userErrors: [],
    };
  }

  @Mutation(() => CasePayload, {
    description: 'Accepts a case: its steps are planned and its clocks start (J18.3). (受理)',
  })
  async acceptCase(
    @Arg('input', () => CaseInput, { description: 'The case. (案件)' }) input: CaseInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const actor = mutationActor(context, input);
    return answerCase(context, await service(context, AcceptanceService).accept(actor, caseKey(input)));
  }

  @Mutation(() => CasePayload, {
    description: 'Asks the applicant for every missing paper in one notice, once (J16.1). (一次性告知补正)',
  })
  async returnForPapers(
    @Arg('input', () => CaseInput, { description: 'The case. (案件)' }) input: CaseInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const actor = mutationActor(context, input);
    return answerCase(context, await service(context, AcceptanceService).askForPapers(actor, caseKey(input)));
  }

  @Mutation(() => CasePayload, {
    description: 'Takes papers in; those that follow a payment made first too (J9.1). (登记材料)',
  })
  async recordPapers(
    @Arg('input', () => RecordPapersInput, { description: 'The papers. (材料)' }) input: RecordPapersInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { papers } = input;
    const recorded = await service(context, AcceptanceService).recordPapers(
      mutationActor(context, input),
      caseKey(input),
      { papers },
    );
    return answerCase(context, recorded);
  }

  @Mutation(() => CasePayload, {
    description: 'Ends an undecided case because the applicant takes it back. (撤回申请)',
  })
  async withdrawCase(
    @Arg('input', () => EndCaseInput, { description: 'The case and why. (案件)' }) input: EndCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { reason } = input;
    const actor = mutationActor(context, input);
    return answerCase(
      context,
      await service(context, AcceptanceService).withdraw(actor, caseKey(input), { reason }),
    );
  }

  @Mutation(() => CasePayload, {
    description: 'Closes a case in which nothing is left to do or to pay. (结案)',
  })
  async closeCase(
    @Arg('input', () => EndCaseInput, { description: 'The case and why. (案件)' }) input: EndCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { reason } = input;
    const actor = mutationActor(context, input);
    return answerCase(
      context,
      await service(context, AcceptanceService).close(actor, caseKey(input), { reason }),
    );
  }
}
