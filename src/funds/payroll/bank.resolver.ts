import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { actorOf } from '../../access/actor.js';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import { toPayload } from '../../api/user-error.js';
import { encodeGlobalId } from '../../shared/ids.js';
import { PaymentType } from '../awards/award.type.js';
import type { PaymentRow } from '../payments/payment.entity.js';
import { type BankFile, BankService } from './bank.service.js';
import {
  BankAnswersPayload,
  BankAnswerType,
  BankFilePayload,
  BankFileType,
  ExportBankFileInput,
  RecordBankAnswerFileInput,
  RecordBankAnswersInput,
} from './bank.type.js';
import { bankAnswersLoader } from './payroll.loader.js';

/** Payroll runs and the bank: the file out, the answers in. */
@Resolver(() => BankFileType)
export class BankResolver {
  @Mutation(() => BankFilePayload, {
    description: 'A file of a paid run for the bank; every file is recorded. (导出银行文件)',
  })
  async exportBankFile(
    @Arg('input', () => ExportBankFileInput, { description: 'Which file. (文件)' })
    input: ExportBankFileInput,
    @Ctx() context: RequestContext,
  ): Promise<BankFilePayload> {
    const run = idArgument(input.payrollRunId, 'PayrollRun', ['input', 'payrollRunId']);
    const { format, part, debtor = null } = input;
    const actor = actorOf(context.viewer, { ...context, idempotencyKey: null });
    const file = await service(context, BankService).file(actor, { run, format, part, debtor });
    return toPayload(file, 'bankFile');
  }

  @Mutation(() => BankAnswersPayload, {
    description:
      'Books the answers of the bank; what it rejected returns to its fund and is listed by the payments that are RETURNED. (登记银行回执)',
  })
  async recordBankAnswers(
    @Arg('input', () => RecordBankAnswersInput, { description: 'The answers. (回执)' })
    input: RecordBankAnswersInput,
    @Ctx() context: RequestContext,
  ): Promise<BankAnswersPayload> {
    const run = idArgument(input.payrollRunId, 'PayrollRun', ['input', 'payrollRunId']);
    const answers = input.answers.map(({ paymentId, accepted, reason }, index) => ({
      paymentId: idArgument(paymentId, 'Payment', ['input', 'answers', String(index), 'paymentId']).id,
      accepted,
      reason: reason ?? '',
    }));
    const actor = mutationActor(context, input);
    return toPayload(await service(context, BankService).recordAnswers(actor, { run, answers }), 'booked');
  }

  @Mutation(() => BankAnswersPayload, {
    description: 'Books a whole file of answers of the bank, or nothing of it. (导入银行回执文件)',
  })
  async recordBankAnswerFile(
    @Arg('input', () => RecordBankAnswerFileInput, { description: 'The file. (文件)' })
    input: RecordBankAnswerFileInput,
    @Ctx() context: RequestContext,
  ): Promise<BankAnswersPayload> {
    const run = idArgument(input.payrollRunId, 'PayrollRun', ['input', 'payrollRunId']);
    const { content } = input;
    const actor = mutationActor(context, input);
    return toPayload(await service(context, BankService).recordAnswerFile(actor, { run, content }), 'booked');
  }

  @FieldResolver(() => [ID], {
    description:
      'Payments of the part that are not in the file, since no account of the payee is on record. (无账号的支付标识)',
  })
  withoutAccount(@Root() { withoutAccount }: BankFile): readonly string[] {
    return withoutAccount.map(({ jurisdictionId, id }) => encodeGlobalId('Payment', jurisdictionId, id));
  }
}

/** What the bank said of a payment. */
@Resolver(() => PaymentType)
export class PaymentBankResolver {
  @FieldResolver(() => [BankAnswerType], { description: 'What the bank said, the newest first. (银行回执)' })
  async bankAnswers(
    @Root() payment: PaymentRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly BankAnswerType[]> {
    return await bankAnswersLoader(context).load(payment);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The rejected payment that this one is made in place of. (原退回支付标识)',
  })
  replacesPaymentId(@Root() { jurisdictionId, replacesId }: PaymentRow): string | null {
    return replacesId === null ? null : encodeGlobalId('Payment', jurisdictionId, replacesId);
  }
}
