import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { AmendmentStatus, ChangeMode } from './amendment.js';
import { AmendmentStatusCodes, ChangeModeCodes } from './amendment.type.js';

@InputType('BasisInput', { description: 'Where in a document a value stands. (依据)' })
export class BasisInput {
  @Field(() => String, {
    description: 'Code of a document that the policy knows, or of one in `instruments`. (文件编号)',
  })
  instrument!: string;

  @Field(() => String, { description: 'Article, section or table. (条款)' })
  article!: string;

  @Field(() => String, { nullable: true, description: 'The requirement that it fulfils. (需求编号)' })
  requirement?: string | null;
}

@InputType('NewInstrumentInput', {
  description: 'A document that the policy does not know yet. (新依据文件)',
})
export class NewInstrumentInput {
  @Field(() => String, { description: 'A code of capital letters, digits, dots and hyphens. (编号)' })
  code!: string;

  @Field(() => String, { description: 'Title in Chinese. (中文名称)' })
  titleZh!: string;

  @Field(() => String, { description: 'Title in English. (英文名称)' })
  titleEn!: string;

  @Field(() => String, { nullable: true, description: 'Document number. (文号)' })
  number?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of issue. (发文日期)' })
  issuedOn?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Where it is published. (网址)' })
  url?: string | null;
}

@InputType('AmendmentChangeInput', { description: 'One value from one day on. (修订内容)' })
export class AmendmentChangeInput {
  @Field(() => String, { description: 'Key of the parameter. (参数代码)' })
  key!: string;

  @Field(() => ChangeModeCodes, { defaultValue: 'SET', description: 'What it does. (修改方式)' })
  mode!: ChangeMode;

  @Field(() => String, {
    nullable: true,
    description:
      'The new value as a text: 745.00 for money, 1.3 for a ratio, codes separated by commas. (新值)',
  })
  value?: string | null;

  @Field(() => LocalDateScalar, { description: 'In force from this day. (生效日期)' })
  inForceFrom!: LocalDate;

  @Field(() => BasisInput, { description: 'The article it comes from. (依据)' })
  basis!: BasisInput;

  @Field(() => String, {
    nullable: true,
    description: 'How sure the figure is: A, B or C; left out when it is the authority’s own. (可信度)',
  })
  confidence?: string | null;

  @Field(() => BasisInput, {
    nullable: true,
    description: 'What lets the value stand outside a bound of a parent policy. (例外依据)',
  })
  exception?: BasisInput | null;
}

@InputType({ description: 'An amendment of the policy of your jurisdiction. (提出政策修订)' })
export class ProposeAmendmentInput extends MutationInput {
  @Field(() => String, { description: 'What it changes and why, in Chinese. (中文说明)' })
  noteZh!: string;

  @Field(() => String, { description: 'What it changes and why, in English. (英文说明)' })
  noteEn!: string;

  @Field(() => [NewInstrumentInput], {
    defaultValue: [],
    description: 'Documents that the policy does not know yet. (新依据文件)',
  })
  instruments!: NewInstrumentInput[];

  @Field(() => [AmendmentChangeInput], { description: 'The values that change. (修订内容)' })
  changes!: AmendmentChangeInput[];

  @Field(() => String, {
    nullable: true,
    description:
      'The document and article that allow a value to be in force before the amendment is published. (溯及既往的依据)',
  })
  backdatedBasis?: string | null;
}

@InputType({ description: 'An amendment to publish. (公布政策修订)' })
export class PublishAmendmentInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the amendment. (修订标识)' })
  amendmentId!: string;
}

@InputType({ description: 'An amendment to withdraw. (撤回政策修订)' })
export class WithdrawAmendmentInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the amendment. (修订标识)' })
  amendmentId!: string;

  @Field(() => String, { description: 'Why it shall not hold. (撤回理由)' })
  reason!: string;
}

@InputType('AmendmentFilter', {
  description: 'Which amendments; a part that is left out asks for nothing. (修订筛选条件)',
})
export class AmendmentFilterInput {
  @Field(() => AmendmentStatusCodes, { nullable: true, description: 'Of this status. (状态)' })
  status?: AmendmentStatus | null;
}
