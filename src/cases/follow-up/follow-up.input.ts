import { Field, ID, InputType } from 'type-graphql';
import { LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import { CaseActInput } from '../case-act.input.js';
import type { FollowUpCause } from './follow-up.js';
import { FollowUpCauseCodes } from './follow-up.type.js';

@InputType({ description: 'An examination of a running award to begin (J1.4). (启动复核)' })
export class OpenFollowUpInput extends CaseActInput {
  @Field(() => FollowUpCauseCodes, { description: 'Why. (原因)' })
  cause!: FollowUpCause;

  @Field(() => String, { description: 'What was reported or is to be looked at. (事由)' })
  note!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the death, the move or the change. (发生日期)',
  })
  occurredOn?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'By when; unless given, what the policy sets. (期限)',
  })
  dueOn?: LocalDate | null;
}

@InputType({ description: 'What an examination found. (登记复核结果)' })
export class RecordFollowUpInput extends CaseActInput {
  @Field(() => String, { description: 'What was found out, 1 to 2000 characters. (复核结果)' })
  findings!: string;
}

@InputType({ description: 'What the household said before it loses help. (听取意见)' })
export class RecordHearingInput extends CaseActInput {
  @Field(() => LocalDateScalar, { description: 'When. (日期)' })
  heardOn!: LocalDate;

  @Field(() => Boolean, { description: 'Whether it came or answered. (是否到场或答复)' })
  attended!: boolean;

  @Field(() => String, { description: 'What it said, or how it was invited. (意见)' })
  statement!: string;
}

@InputType({ description: 'A decision on an examined award. (复核决定)' })
export class DecideFollowUpInput extends CaseActInput {
  @Field(() => String, {
    nullable: true,
    description: 'In writing; needed when help is reduced or ended. (理由)',
  })
  reason?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day of help when it ends; the end of the month unless given. (停发日期)',
  })
  lastDay?: LocalDate | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The fund that pays a new sum; the ledger chooses unless given. (资金)',
  })
  fundId?: string | null;
}

@InputType({ description: 'An award to withhold. (暂停救助)' })
export class SuspendCaseInput extends CaseActInput {
  @Field(() => String, { description: 'Why, 1 to 2000 characters. (理由)' })
  reason!: string;
}
