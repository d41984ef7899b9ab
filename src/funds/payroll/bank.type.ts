import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { BANK_FILE_FORMATS, type BankFileFormat } from './bank-file.js';

export const BankFileFormatCodes = registerCodes('BankFileFormat', BANK_FILE_FORMATS, {
  text: { en: 'Format of a file for the bank', zh: '银行文件格式' },
  values: {
    CSV: { en: 'Comma-separated values', zh: '逗号分隔文件' },
    PAIN_001: { en: 'ISO 20022 pain.001.001.09', zh: 'ISO 20022 pain.001.001.09报文' },
  },
});

@InputType('DebtorInput', { description: 'The account that the bank is to pay from. (付款账户)' })
export class DebtorInput {
  @Field(() => String, { description: 'Its holder. (户名)' })
  name!: string;

  @Field(() => String, { description: 'Its number. (账号)' })
  account!: string;

  @Field(() => String, { description: 'The twelve digits of its bank in CNAPS. (联行号)' })
  bankCode!: string;
}

@InputType('ExportBankFileInput', {
  description:
    'Which file. It takes no idempotency key: every file shows account numbers, and each is recorded. (导出银行文件)',
})
export class ExportBankFileInput {
  @Field(() => ID, { description: 'The run, which must be paid. (发放批次标识)' })
  payrollRunId!: string;

  @Field(() => BankFileFormatCodes, { description: 'The format. (格式)' })
  format!: BankFileFormat;

  @Field(() => Int, { defaultValue: 1, description: 'Which part of a large run, from 1. (第几部分)' })
  part!: number;

  @Field(() => DebtorInput, { nullable: true, description: 'Needed for PAIN_001. (付款账户)' })
  debtor?: DebtorInput | null;
}

@ObjectType('BankFile', { description: 'A file for the bank, with account numbers in clear. (银行文件)' })
export class BankFileType {
  @Field(() => BankFileFormatCodes, { description: 'The format. (格式)' })
  format!: BankFileFormat;

  @Field(() => Int, { description: 'Which part of the run, from 1. (第几部分)' })
  part!: number;

  @Field(() => Int, { description: 'How many parts the run has. (共几部分)' })
  parts!: number;

  @Field(() => Int, { description: 'How many payments the file holds. (笔数)' })
  paymentCount!: number;

  @Field(() => MoneyScalar, { description: 'Their sum. (总金额)' })
  total!: Fen;

  @Field(() => String, { description: 'The file itself, to be saved as UTF-8. (文件内容)' })
  content!: string;
}

@ObjectType({ description: 'The file, or why not. (银行文件办理结果)' })
export class BankFilePayload extends Payload {
  @Field(() => BankFileType, { nullable: true, description: 'Null when refused. (银行文件)' })
  bankFile!: BankFileType | null;
}

@ObjectType('BankAnswer', { description: 'What the bank said of a payment, as it came. (银行回执)' })
export class BankAnswerType {
  @Field(() => Boolean, { description: 'Whether the bank paid it. (是否成功)' })
  accepted!: boolean;

  @Field(() => String, { description: 'Why not. (退回原因)' })
  reason!: string;

  @Field(() => LocalDateScalar, { description: 'When it was recorded. (登记日期)' })
  answeredOn!: LocalDate;
}

@InputType('BankAnswerInput', { description: 'What the bank did with a payment. (银行回执)' })
export class BankAnswerInput {
  @Field(() => ID, { description: 'The payment. (支付标识)' })
  paymentId!: string;

  @Field(() => Boolean, { description: 'Whether the bank paid it. (是否成功)' })
  accepted!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not; needed when it was rejected. (退回原因)' })
  reason?: string | null;
}

@InputType('RecordBankAnswersInput', { description: 'The answers of the bank for a run. (登记银行回执)' })
export class RecordBankAnswersInput extends MutationInput {
  @Field(() => ID, { description: 'The run. (发放批次标识)' })
  payrollRunId!: string;

  @Field(() => [BankAnswerInput], { description: 'Up to 500 answers, one a payment. (回执)' })
  answers!: BankAnswerInput[];
}

@InputType('RecordBankAnswerFileInput', { description: 'A file of answers of the bank. (导入银行回执文件)' })
export class RecordBankAnswerFileInput extends MutationInput {
  @Field(() => ID, { description: 'The run. (发放批次标识)' })
  payrollRunId!: string;

  @Field(() => String, {
    description:
      'CSV in UTF-8 under the header payment,result,reason: the id that the file to the bank gave, ACCEPTED or REJECTED, why. Up to 5,000 lines. (回执文件内容)',
  })
  content!: string;
}

@ObjectType('BankAnswersBooked', { description: 'What the answers led to. (回执登记结果)' })
export class BankAnswersBookedType {
  @Field(() => Int, { description: 'How many the bank paid. (成功笔数)' })
  acceptedCount!: number;

  @Field(() => Int, { description: 'How many returned to their fund now. (本次退回笔数)' })
  returnedCount!: number;

  @Field(() => Int, { description: 'How many rejected ones had returned before. (此前已退回笔数)' })
  knownCount!: number;
}

@ObjectType({ description: 'What was booked, or why not. (回执办理结果)' })
export class BankAnswersPayload extends Payload {
  @Field(() => BankAnswersBookedType, { nullable: true, description: 'Null when refused. (登记结果)' })
  booked!: BankAnswersBookedType | null;
}
