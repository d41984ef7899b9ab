import { Field, InputType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { CaseActInput } from '../case-act.input.js';
import type { CheckSource } from '../procedure/economic-check.js';
import { CheckSourceCodes } from '../procedure/economic-check.type.js';

@InputType({ description: 'Questions to hand out to a source (C5). (导出核对请求)' })
export class ExportCheckInquiriesInput {
  @Field(() => String, { defaultValue: 'CSV_FILE', description: 'Code of the connector. (连接方式)' })
  connector: string = 'CSV_FILE';

  @Field(() => CheckSourceCodes, { description: 'To whom. (信息来源)' })
  source!: CheckSource;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Those handed out before and not answered too. (是否重发)',
  })
  again: boolean = false;
}

@InputType({ description: 'Answers of a source (C5). (导入核对反馈)' })
export class ImportCheckAnswersInput extends MutationInput {
  @Field(() => String, { defaultValue: 'CSV_FILE', description: 'Code of the connector. (连接方式)' })
  connector: string = 'CSV_FILE';

  @Field(() => String, { description: 'The text of the file: reference, result, note. (文件内容)' })
  content!: string;
}

@InputType({ description: 'What the household says to a difference (C5). (不一致说明)' })
export class ExplainDiscrepancyInput extends CaseActInput {
  @Field(() => CheckSourceCodes, { description: 'Which source told of it. (信息来源)' })
  source!: CheckSource;

  @Field(() => String, { description: 'What it says, 1 to 2000 characters. (说明)' })
  explanation!: string;

  @Field(() => Boolean, { description: 'It clears the difference up. (是否采信)' })
  accepted!: boolean;
}
