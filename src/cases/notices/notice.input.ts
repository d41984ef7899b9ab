import { Field, ID, InputType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { MutationInput } from '../../api/mutation.js';
import { CaseActInput } from '../case-act.input.js';
import { NOTICE_LEVELS, type NoticeLevel } from './notice.js';

export const NoticeLevelCodes = registerCodes('NoticeLevel', NOTICE_LEVELS, {
  text: { en: 'Where a result is made public (C8)', zh: '公示层级' },
  values: {
    VILLAGE: { en: 'In the village or community', zh: '村（社区）' },
    TOWNSHIP: { en: 'At the township or street', zh: '乡镇（街道）' },
    COUNTY: { en: 'At the county or district', zh: '县（区）' },
  },
});

@InputType({ description: 'A notice to publish (C8). (发布公示)' })
export class PublishNoticeInput extends CaseActInput {
  @Field(() => [NoticeLevelCodes], {
    nullable: true,
    description: 'Where; unless given, at the level of the step and in the village. (公示层级)',
  })
  levels?: NoticeLevel[] | null;
}

@InputType({ description: 'An objection against a notice that runs (C8). (登记异议)' })
export class RaiseObjectionInput extends CaseActInput {
  @Field(() => String, { description: 'Who raises it, as they name themselves; kept sealed. (异议人)' })
  raisedBy!: string;

  @Field(() => String, { description: 'What is brought forward. (异议理由)' })
  grounds!: string;
}

@InputType({ description: 'An objection to settle (C8). (处理异议)' })
export class SettleObjectionInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the objection. (异议标识)' })
  objectionId!: string;

  @Field(() => Boolean, {
    description: 'It is right; the case is then disputed and appraised (J18.1). (是否成立)',
  })
  upheld!: boolean;

  @Field(() => String, { description: 'What was found. (核查结论)' })
  finding!: string;
}
