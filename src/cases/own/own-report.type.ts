import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { LeadStatus } from '../leads/lead.js';
import { LeadStatusCodes } from '../leads/lead.type.js';

@ObjectType('MyReport', {
  description: 'A need that the citizen reported, and what became of it (J15). (本人反映线索)',
})
export class MyReportType {
  @Field(() => String, { description: 'What was told. (情况说明)' })
  description!: string;

  @Field(() => LocalDateScalar, { description: 'Day of the report. (反映日期)' })
  reportedOn!: LocalDate;

  @Field(() => LeadStatusCodes, { description: 'Where it stands. (状态)' })
  status!: LeadStatus;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it ended. (办结日期)' })
  closedOn!: LocalDate | null;
}

@InputType({ description: 'A need, the own one or that of somebody else (J15). (反映困难线索)' })
export class ReportNeedInput extends MutationInput {
  @Field(() => ID, { description: 'Township or street where the need is. (所在乡镇)' })
  townshipId!: string;

  @Field(() => ID, { nullable: true, description: 'Village or community. (所在村社区)' })
  villageId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the person, if known. (姓名)' })
  personName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How to reach the person or you; kept sealed. (联系方式)',
  })
  contact?: string | null;

  @Field(() => String, { description: 'What happened, 1 to 2000 characters. (情况说明)' })
  description!: string;
}

@ObjectType({ description: 'The report, or why it was refused. (反映结果)' })
export class MyReportPayload extends Payload {
  @Field(() => MyReportType, { nullable: true, description: 'Null when refused. (线索)' })
  report!: MyReportType | null;
}
