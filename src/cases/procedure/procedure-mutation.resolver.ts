import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type RequestContext, service } from '../../api/context.js';
import { mutationActor } from '../../api/mutation.js';
import { caseKey } from '../case-act.input.js';
import { answerCase } from '../case-answer.loader.js';
import { CasePayload } from '../case-payload.type.js';
import { EconomicCheckService } from './economic-check.service.js';
import {
  personIdOf,
  RecordAppraisalInput,
  RecordEconomicCheckResultInput,
  RecordHomeVisitInput,
  RecordMeetingInput,
  RecordReviewInput,
  RecordSelfCareAssessmentInput,
  RequestEconomicCheckInput,
} from './procedure.input.js';
import { ReviewService } from './review.service.js';
import { VisitService } from './visit.service.js';

/** The steps between acceptance and decision. */
@Resolver()
export class ProcedureMutationResolver {
  @Mutation(() => CasePayload, {
    description:
      "Requests the economic status check, with the household's authorisation (C5). (发起经济状况核对)",
  })
  async requestEconomicCheck(
    @Arg('input', () => RequestEconomicCheckInput, { description: 'The check. (核对)' })
    input: RequestEconomicCheckInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { authorisation, sources } = input;
    const requested = await service(context, EconomicCheckService).request(
      mutationActor(context, input),
      caseKey(input),
      {
        authorisation:
          authorisation == null
            ? null
            : {
                personId: personIdOf(authorisation.personId, ['input', 'authorisation', 'personId']),
                signedOn: authorisation.signedOn,
              },
        sources,
      },
    );
    return answerCase(context, requested);
  }

  @Mutation(() => CasePayload, {
    description: 'Records what the sources answered; a difference is a dispute (J18.1). (登记核对结果)',
  })
  async recordEconomicCheckResult(
    @Arg('input', () => RecordEconomicCheckResultInput, { description: 'The answers. (核对反馈)' })
    input: RecordEconomicCheckResultInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const findings = input.findings.map(({ source, differs, note }) => ({
      source,
      differs,
      note: note ?? null,
    }));
    const recorded = await service(context, EconomicCheckService).answer(
      mutationActor(context, input),
      caseKey(input),
      { findings },
    );
    return answerCase(context, recorded);
  }

  @Mutation(() => CasePayload, {
    description: 'Records a home visit by at least two, signed by both sides (57号, 16). (登记入户调查)',
  })
  async recordHomeVisit(
    @Arg('input', () => RecordHomeVisitInput, { description: 'The visit. (入户调查)' })
    input: RecordHomeVisitInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { by, visitedOn, investigators, signedByInvestigators, signedByHousehold, findings, doubts } =
      input;
    const recorded = await service(context, VisitService).recordVisit(
      mutationActor(context, input),
      caseKey(input),
      { by, visitedOn, investigators, signedByInvestigators, signedByHousehold, findings, doubts },
    );
    return answerCase(context, recorded);
  }

  @Mutation(() => CasePayload, {
    description:
      'Records how members can care for themselves; the policy derives the care level from it (43号, 21; J2.3). (登记自理能力评估)',
  })
  async recordSelfCareAssessment(
    @Arg('input', () => RecordSelfCareAssessmentInput, { description: 'The assessment. (评估)' })
    input: RecordSelfCareAssessmentInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { assessedOn, assessors } = input;
    const persons = input.persons.map(({ personId, failed }, index) => ({
      personId: personIdOf(personId, ['input', 'persons', String(index), 'personId']),
      failed,
    }));
    const recorded = await service(context, VisitService).assessSelfCare(
      mutationActor(context, input),
      caseKey(input),
      { assessedOn, assessors, persons },
    );
    return answerCase(context, recorded);
  }

  @Mutation(() => CasePayload, {
    description: 'Records the democratic appraisal with attendance and votes (57号, 19). (登记民主评议)',
  })
  async recordAppraisal(
    @Arg('input', () => RecordAppraisalInput, { description: 'The appraisal. (民主评议)' })
    input: RecordAppraisalInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { heldOn, attendance, votesFor, votesAgainst, opinion } = input;
    const recorded = await service(context, ReviewService).recordAppraisal(
      mutationActor(context, input),
      caseKey(input),
      { heldOn, attendance, votesFor, votesAgainst, opinion },
    );
    return answerCase(context, recorded);
  }

  @Mutation(() => CasePayload, {
    description: 'Records the review with its opinion and the sum it proposes. (登记审核意见)',
  })
  async recordReview(
    @Arg('input', () => RecordReviewInput, { description: 'The review. (审核)' }) input: RecordReviewInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { recommendation, opinion, proposedAmount } = input;
    const recorded = await service(context, ReviewService).recordReview(
      mutationActor(context, input),
      caseKey(input),
      { recommendation, opinion, proposedAmount: proposedAmount ?? null },
    );
    return answerCase(context, recorded);
  }

  @Mutation(() => CasePayload, {
    description:
      'Records the meeting on the single case: who met, what was decided (J9.3). (登记一事一议会议)',
  })
  async recordMeeting(
    @Arg('input', () => RecordMeetingInput, { description: 'The meeting. (会议)' })
    input: RecordMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { heldOn, participants, resolution, amount } = input;
    const recorded = await service(context, ReviewService).recordMeeting(
      mutationActor(context, input),
      caseKey(input),
      { heldOn, participants, resolution, amount },
    );
    return answerCase(context, recorded);
  }
}
