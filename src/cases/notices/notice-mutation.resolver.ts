import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import { CaseInput, caseKey } from '../case-act.input.js';
import { answerCase } from '../case-answer.loader.js';
import { CasePayload } from '../case-payload.type.js';
import { PublishNoticeInput, RaiseObjectionInput, SettleObjectionInput } from './notice.input.js';
import { NoticeService } from './notice.service.js';

/** Public notice and the objections it draws. */
@Resolver()
export class NoticeMutationResolver {
  @Mutation(() => CasePayload, {
    description:
      'Publishes what is proposed, with no more personal data than the law allows (C8). (发布公示)',
  })
  async publishNotice(
    @Arg('input', () => PublishNoticeInput, { description: 'The notice. (公示)' }) input: PublishNoticeInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const actor = mutationActor(context, input);
    const levels = input.levels ?? [];
    return answerCase(
      context,
      await service(context, NoticeService).publish(actor, caseKey(input), { levels }),
    );
  }

  @Mutation(() => CasePayload, {
    description: 'Records an objection; it stops confirmation until it is settled (C8). (登记异议)',
  })
  async raiseObjection(
    @Arg('input', () => RaiseObjectionInput, { description: 'The objection. (异议)' })
    input: RaiseObjectionInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { raisedBy, grounds } = input;
    const actor = mutationActor(context, input);
    return answerCase(
      context,
      await service(context, NoticeService).object(actor, caseKey(input), { raisedBy, grounds }),
    );
  }

  @Mutation(() => CasePayload, {
    description: 'Settles an objection; one that is upheld opens the appraisal (J18.1). (处理异议)',
  })
  async settleObjection(
    @Arg('input', () => SettleObjectionInput, { description: 'The objection and the finding. (异议)' })
    input: SettleObjectionInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const { upheld, finding } = input;
    const objection = idArgument(input.objectionId, 'Objection', ['input', 'objectionId']);
    const actor = mutationActor(context, input);
    return answerCase(
      context,
      await service(context, NoticeService).settle(actor, objection, { upheld, finding }),
    );
  }

  @Mutation(() => CasePayload, {
    description: 'Ends a notice whose last day is over, with no objection open (C8). (结束公示)',
  })
  async endNotice(
    @Arg('input', () => CaseInput, { description: 'The case. (案件)' }) input: CaseInput,
    @Ctx() context: RequestContext,
  ): Promise<CasePayload> {
    const actor = mutationActor(context, input);
    return answerCase(context, await service(context, NoticeService).end(actor, caseKey(input)));
  }
}
