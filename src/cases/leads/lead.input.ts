import { Field, ID, InputType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import { LEAD_ENDINGS, type LeadEnding, type LeadSource } from './lead.js';
import { LeadSourceCodes } from './lead.type.js';

export const LeadEndingCodes = registerCodes('LeadEnding', LEAD_ENDINGS, {
  text: { en: 'How a lead ends without an application', zh: '线索办结方式' },
  values: {
    REFERRED: { en: 'Referred to somebody else', zh: '转介' },
    CLOSED: { en: 'Closed with a reason', zh: '办结' },
  },
});

@InputType({ description: 'A report that somebody may need help (J15). (登记线索)' })
export class RecordLeadInput extends MutationInput {
  @Field(() => LeadSourceCodes, { description: 'Who reported it. (来源)' })
  source!: LeadSource;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day of the report; today unless given. (报告日期)',
  })
  reportedOn?: LocalDate | null;

  @Field(() => ID, { description: 'Township or street where the need is. (所在乡镇)' })
  townshipId!: string;

  @Field(() => ID, { nullable: true, description: 'Village or community. (所在村社区)' })
  villageId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the person, if known. (姓名)' })
  personName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How to reach the person or the reporter; kept sealed. (联系方式)',
  })
  contact?: string | null;

  @Field(() => String, { description: 'What happened, 1 to 2000 characters. (情况说明)' })
  description!: string;
}

@InputType({ description: 'A lead to take up (J15). (核查线索)' })
export class AttendLeadInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the lead. (线索标识)' })
  leadId!: string;
}

@InputType({ description: 'A lead to hand to the level above (J15). (上报线索)' })
export class EscalateLeadInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the lead. (线索标识)' })
  leadId!: string;

  @Field(() => String, { description: 'Why it is handed up, 1 to 2000 characters. (理由)' })
  reason!: string;
}

@InputType({ description: 'A lead to end without an application (J15). (办结线索)' })
export class CloseLeadInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the lead. (线索标识)' })
  leadId!: string;

  @Field(() => LeadEndingCodes, { description: 'How it ends. (办结方式)' })
  ending!: LeadEnding;

  @Field(() => String, { description: 'Why, or to whom it was referred. (理由)' })
  reason!: string;
}
