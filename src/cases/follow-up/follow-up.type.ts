import { Field, ID, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { FOLLOW_UP_STATES } from '../case.js';
import { FOLLOW_UP_WORDS } from '../case-words.js';
import {
  FOLLOW_UP_CAUSES,
  FOLLOW_UP_STATUSES,
  type FollowUpCause,
  type FollowUpStatus,
  PROPOSALS,
  type Proposal,
} from './follow-up.js';

export const FollowUpStateCodes = registerCodes('FollowUpState', FOLLOW_UP_STATES, {
  text: { en: 'How far the examination of a running award is', zh: '复核进展' },
  values: FOLLOW_UP_WORDS,
});

export const FollowUpCauseCodes = registerCodes('FollowUpCause', FOLLOW_UP_CAUSES, {
  text: { en: 'Why a running award is examined again', zh: '复核原因' },
  values: {
    PERIODIC: { en: 'The periodic review is due (J1.4)', zh: '定期核查' },
    CHANGE_REPORTED: { en: 'The household reported a change', zh: '家庭主动报告变化' },
    CHANGE_FOUND: { en: 'A change was found', zh: '发现情况变化' },
    DEATH: { en: 'A member died', zh: '成员死亡' },
    MOVE: { en: 'The household moved', zh: '迁移' },
    VOLUNTARY_EXIT: { en: 'The household gives the help up (X1.3)', zh: '主动退出' },
    COMPLAINT: { en: 'A complaint was upheld', zh: '投诉或复议成立' },
    RANDOM_CHECK: { en: 'A random check found something', zh: '抽查发现' },
  },
});

export const FollowUpStatusCodes = registerCodes('FollowUpStatus', FOLLOW_UP_STATUSES, {
  text: { en: 'Where an examination stands', zh: '复核状态' },
  values: {
    OPEN: { en: 'To be examined', zh: '待复核' },
    PROPOSED: { en: 'Examined, to be decided', zh: '待决定' },
    DECIDED: { en: 'Decided', zh: '已决定' },
  },
});

export const ProposalCodes = registerCodes('FollowUpProposal', PROPOSALS, {
  text: { en: 'What an examination proposes', zh: '复核意见' },
  values: {
    KEEP: { en: 'Help goes on as it is', zh: '继续救助' },
    RAISE: { en: 'More', zh: '增发' },
    REDUCE: { en: 'Less', zh: '减发' },
    GRADUAL_EXIT: { en: 'Help goes on until a last day (J6.1, X1.2)', zh: '渐退' },
    END: { en: 'Help ends', zh: '停发' },
  },
});

@ObjectType('FollowUp', {
  description: 'One examination of a running award, from its cause to its decision (J1.4). (复核)',
})
export class FollowUpType {
  @Field(() => ID, { description: 'Id of the examination within the jurisdiction. (复核标识)' })
  id!: string;

  @Field(() => FollowUpCauseCodes, { description: 'Why. (原因)' })
  cause!: FollowUpCause;

  @Field(() => FollowUpStatusCodes, { description: 'Where it stands. (状态)' })
  status!: FollowUpStatus;

  @Field(() => LocalDateScalar, { description: 'Begun on. (启动日期)' })
  openedOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the death, the move or the change. (发生日期)',
  })
  occurredOn!: LocalDate | null;

  @Field(() => String, { description: 'What was reported or is to be looked at. (事由)' })
  note!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'By when. (期限)' })
  dueOn!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Examined on. (复核日期)' })
  examinedOn!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'What was found out. (复核结果)' })
  findings!: string | null;

  @Field(() => ProposalCodes, { nullable: true, description: 'What follows by the rules. (复核意见)' })
  proposal!: Proposal | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'The new sum a month. (拟调整金额)' })
  proposedAmount!: Fen | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day of a gradual exit. (渐退截止日)',
  })
  proposedUntil!: LocalDate | null;

  @Field(() => Boolean, {
    description: 'The household has to be heard before it is decided (SAL-2026, 48). (是否须听取意见)',
  })
  hearingDue!: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Heard on. (听取意见日期)' })
  heardOn!: LocalDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it came or answered. (是否到场或答复)' })
  attended!: boolean | null;

  @Field(() => String, { nullable: true, description: 'What it said, or how it was invited. (意见)' })
  statement!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Decided on. (决定日期)' })
  decidedOn!: LocalDate | null;
}
