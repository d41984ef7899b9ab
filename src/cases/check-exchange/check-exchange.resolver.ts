import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { actorOf } from '../../access/actor.js';
import { type RequestContext, service } from '../../api/context.js';
import { mutationActor } from '../../api/mutation.js';
import { toPayload } from '../../api/user-error.js';
import { textIn } from '../../shared/text.js';
import { CaseInput, caseKey } from '../case-act.input.js';
import { answerCase } from '../case-answer.loader.js';
import { CasePayload } from '../case-payload.type.js';
import type { EconomicCheckRow } from '../procedure/economic-check.entity.js';
import { EconomicCheckType } from '../procedure/economic-check.type.js';
import { CheckConclusionService } from './check-conclusion.service.js';
import {
  ExplainDiscrepancyInput,
  ExportCheckInquiriesInput,
  ImportCheckAnswersInput,
} from './check-exchange.input.js';
import { inquiriesLoader } from './check-exchange.loader.js';
import { CheckExchangeService } from './check-exchange.service.js';
import {
  CheckAnswerRowType,
  CheckInquiryType,
  ExportCheckInquiriesPayload,
  ImportCheckAnswersPayload,
} from './check-exchange.type.js';
import type { AnswerRow } from './check-inquiry.js';

/** Questions to sources and their answers (C5). */
@Resolver(() => EconomicCheckType)
export class CheckExchangeResolver {
  @Mutation(() => ExportCheckInquiriesPayload, {
    description:
      'A file with what waits for a source, each question handed out once; every file is audited (C5). (导出核对请求)',
  })
  async exportCheckInquiries(
    @Arg('input', () => ExportCheckInquiriesInput, { description: 'Which questions. (信息来源)' })
    input: ExportCheckInquiriesInput,
    @Ctx() context: RequestContext,
  ): Promise<ExportCheckInquiriesPayload> {
    const { connector, source, again } = input;
    const actor = actorOf(context.viewer, { ...context, idempotencyKey: null });
    const made = await service(context, CheckExchangeService).export(actor, { connector, source, again });
    return toPayload(made, 'file');
  }

  @Mutation(() => ImportCheckAnswersPayload, {
    description:
      'Takes an answer file in, with a report on each line; the same file again changes nothing (C5). (导入核对反馈)',
  })
  async importCheckAnswers(
    @Arg('input', () => ImportCheckAnswersInput, { description: 'The file. (反馈文件)' })
    input: ImportCheckAnswersInput,
    @Ctx() context: RequestContext,
  ): Promise<ImportCheckAnswersPayload> {
    const { connector, content } = input;
    const taken = await service(context, CheckExchangeService).import(mutationActor(context, input), {
      connector,
      content,
    });
    context.loaders.clear();
    return toPayload(taken, 'report');
  }

  @Mutation(() => CasePayload, {
    description:
      'Records what the household says to a difference; one that is cleared up is no dispute (C5). (登记说明)',
  })
  async explainDiscrepancy(
    @Arg('input', () => ExplainDiscrepancyInput, { description: 'The explanation. (说明)' })
    input: ExplainDiscrepancyInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { source, explanation, accepted } = input;
    const explained = await service(context, CheckConclusionService).explain(
      mutationActor(context, input),
      caseKey(input),
      { source, explanation, accepted },
    );
    return answerCase(context, explained);
  }

  @Mutation(() => CasePayload, {
    description: 'Ends a check on the answers that came in from its sources (C5, J18.1). (核对办结)',
  })
  async concludeEconomicCheck(
    @Arg('input', () => CaseInput, { description: 'The case. (案件)' }) input: CaseInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const actor = mutationActor(context, input);
    return answerCase(
      context,
      await service(context, CheckConclusionService).conclude(actor, caseKey(input)),
    );
  }

  @FieldResolver(() => [CheckInquiryType], {
    description: 'One question a source, with its answer. (核对请求)',
  })
  async inquiries(
    @Root() check: EconomicCheckRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly CheckInquiryType[]> {
    return await inquiriesLoader(context).load(check);
  }
}

/** The words of a line of the report. */
@Resolver(() => CheckAnswerRowType)
export class CheckAnswerRowResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was not taken, by Accept-Language. (原因)',
  })
  reason(@Root() { message, messageZh }: AnswerRow, @Ctx() { locale }: RequestContext): string | null {
    return message === null || messageZh === null ? null : textIn({ zh: messageZh, en: message }, locale);
  }
}
