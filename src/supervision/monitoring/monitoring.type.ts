import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar, MoneyScalar, ResidentIdScalar } from '../../api/scalars.js';
import { Payload, UserError } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import {
  CHANGE_KINDS,
  CHANGE_WORDS,
  type ChangeKind,
  ROW_OUTCOMES,
  type RowOutcome,
} from './registry-change.js';

export const ChangeKindCodes = registerCodes('RegistryChangeKind', CHANGE_KINDS, {
  text: { en: 'What another register reports of a person (N3.2)', zh: '动态监测事项' },
  values: CHANGE_WORDS,
});

export const RowOutcomeCodes = registerCodes('RegistryChangeOutcome', ROW_OUTCOMES, {
  text: { en: 'What became of a row', zh: '处理结果' },
  values: {
    ALERTED: { en: 'It raised an alert, which is a lead', zh: '已预警并生成线索' },
    BELOW_LINE: { en: 'Too small for the figure of the place', zh: '未达监测线' },
    NOT_WATCHED: { en: 'The policy does not watch this kind', zh: '当地未监测此类事项' },
    RULE_INCOMPLETE: {
      en: 'Kept, and matched as soon as the place has set the missing figure',
      zh: '当地未设监测线，已留存待匹配',
    },
    KNOWN: { en: 'The same change was handed in before', zh: '重复数据' },
    UNKNOWN_PERSON: { en: 'Nobody of your place; nothing was kept', zh: '非本辖区在库人员，未留存' },
    INVALID: { en: 'Something is wrong with the row; see problem', zh: '数据有误' },
  },
});

@InputType({ description: 'The change of one person. (变动记录)' })
export class RegistryChangeInput {
  @Field(() => ResidentIdScalar, { description: 'Resident id of the person. (公民身份号码)' })
  residentId!: string;

  @Field(() => ChangeKindCodes, { description: 'What changed. (事项)' })
  kind!: ChangeKind;

  @Field(() => LocalDateScalar, { description: 'When. (发生日期)' })
  occurredOn!: LocalDate;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The bill out of pocket, or the income a month after the drop. (金额)',
  })
  amount?: Fen | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The income a month before the drop. (下降前月收入)',
  })
  amountBefore?: Fen | null;
}

@InputType({ description: 'Changes that another register reports, 1 to 200 at once (N3.2). (批量导入变动)' })
export class RecordRegistryChangesInput extends MutationInput {
  @Field(() => String, { description: 'Who reports them, such as a bureau; 1 to 100 characters. (数据来源)' })
  source!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True: only say what would become of them. (试运行)',
  })
  dryRun: boolean = false;

  @Field(() => [RegistryChangeInput], { description: 'The changes. (变动记录)' })
  rows!: RegistryChangeInput[];
}

@ObjectType('RegistryChangeReport', { description: 'What became of one row. (逐行结果)' })
export class RegistryChangeReportType {
  @Field(() => Int, { description: 'Number of the row, from 1. (行号)' })
  row!: number;

  @Field(() => RowOutcomeCodes, { description: 'What became of it. (结果)' })
  outcome!: RowOutcome;

  @Field(() => String, {
    nullable: true,
    description: 'The parameter that the place has not set. (缺少的参数)',
  })
  missing!: string | null;

  @Field(() => UserError, { nullable: true, description: 'What is wrong with the row. (错误)' })
  problem!: UserError | null;
}

@ObjectType({ description: 'The report of each row, or why the whole was refused. (批量导入结果)' })
export class RecordRegistryChangesPayload extends Payload {
  @Field(() => [RegistryChangeReportType], { nullable: true, description: 'Row by row. (逐行结果)' })
  reports!: readonly RegistryChangeReportType[] | null;
}
