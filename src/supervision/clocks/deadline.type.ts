import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { OfficerRole } from '../../access/viewer.js';
import { OfficerRoleCodes } from '../../access/viewer.type.js';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { LocalDateScalar } from '../../api/scalars.js';
import { LevelCodes, StepCodes } from '../../cases/procedure/step.type.js';
import type { Level, StepCode } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';
import { DEADLINE_KINDS, DEADLINE_STATES, type DeadlineKind, type DeadlineState } from './deadline.js';

export const DeadlineKindCodes = registerCodes('DeadlineKind', DEADLINE_KINDS, {
  text: { en: 'What is due', zh: '到期事项种类' },
  values: {
    STEP: { en: 'A step of a case', zh: '案件环节' },
    CASE: { en: 'The decision of the whole case', zh: '案件办结' },
    PAPERS: { en: 'The papers of a payment made first', zh: '先行救助补交材料' },
    LEAD: { en: 'A lead to be taken up', zh: '线索核查' },
    REVIEW: { en: 'An award to be verified again', zh: '定期复核' },
    CHASING: { en: 'An answer to the level above', zh: '督办答复' },
    COMPLAINT: { en: 'The answer to a complaint or an application for review', zh: '投诉复核答复' },
    REFERRAL: { en: 'The answer of a department (J16.3)', zh: '转办反馈' },
    FOLLOW_UP: { en: 'The examination of a running award', zh: '在享复核' },
    ARRIVAL: { en: 'A household that another jurisdiction hands over', zh: '迁入接收' },
    DEPARTURE: { en: 'A household that another jurisdiction is to receive', zh: '迁出待接收' },
    SERVICE_TASK: { en: 'The report of a service organisation (J14)', zh: '服务机构反馈' },
    LETTER: { en: 'A decision in writing to be handed over', zh: '决定书送达' },
  },
});

export const DeadlineStateCodes = registerCodes('DeadlineState', DEADLINE_STATES, {
  text: { en: 'How a deadline stands on the day of the request', zh: '期限状态' },
  values: {
    BREACHED: { en: 'The day has passed', zh: '已超期' },
    DUE: { en: 'Due today', zh: '今日到期' },
    SOON: { en: 'Within the working days that count as soon', zh: '即将到期' },
    LATER: { en: 'After the working days that count as soon', zh: '未到期' },
    UNKNOWN: {
      en: 'There is a time limit, but the public holidays of its year are not known yet',
      zh: '该年节假日安排尚未公布，到期日待定',
    },
  },
});

@ObjectType('Deadline', { description: 'Something that is due, of whatever kind. (到期事项)' })
export class DeadlineType {
  @Field(() => DeadlineKindCodes, { description: 'What is due. (种类)' })
  kind!: DeadlineKind;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day; null while the calendar does not know the year. (到期日)',
  })
  dueOn!: LocalDate | null;

  @Field(() => LevelCodes, { nullable: true, description: 'The level that acts, where one does. (办理层级)' })
  level!: Level | null;

  @Field(() => StepCodes, { nullable: true, description: 'The step of the case. (环节)' })
  stepCode!: StepCode | null;

  @Field(() => String, { nullable: true, description: 'Code of the programme. (救助项目代码)' })
  programme!: string | null;
}

export const DeadlineConnection = connectionType(DeadlineType, 'Deadline');

@ObjectType('DeadlineCount', { description: 'How many deadlines of a kind. (到期事项数)' })
export class DeadlineCountType {
  @Field(() => DeadlineKindCodes, { description: 'The kind. (种类)' })
  kind!: DeadlineKind;

  @Field(() => Int, { description: 'How many. (数量)' })
  count!: number;
}

@InputType('DeadlineFilter', {
  description: 'Which deadlines; a part that is left out asks for nothing. (到期事项筛选条件)',
})
export class DeadlineFilterInput {
  @Field(() => DeadlineStateCodes, { nullable: true, description: 'In this state today. (状态)' })
  state?: DeadlineState | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Working days from today that count as soon, 0 to 60; needed for SOON and LATER. (即将到期的工作日数)',
  })
  soonWorkingDays?: number | null;

  @Field(() => [DeadlineKindCodes], { nullable: true, description: 'Of these kinds. (种类)' })
  kinds?: DeadlineKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this township or street. (乡镇)' })
  townshipId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this village or community. (村社区)' })
  villageId?: string | null;

  @Field(() => OfficerRoleCodes, {
    nullable: true,
    description: 'What waits for officers of this role. (角色)',
  })
  role?: OfficerRole | null;

  @Field(() => LevelCodes, { nullable: true, description: 'At this level. (层级)' })
  level?: Level | null;

  @Field(() => StepCodes, { nullable: true, description: 'At this step. (环节)' })
  step?: StepCode | null;

  @Field(() => String, { nullable: true, description: 'Of this programme. (救助项目代码)' })
  programme?: string | null;
}
