import { Field, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { DateTimeScalar, JsonObjectScalar, LocalDateScalar } from '../../api/scalars.js';
import { LEVELS, type Level, STEP_CODES, type StepCode } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';
import { LEVEL_WORDS, STEP_WORDS } from '../case-words.js';
import { STEP_STATUSES, type StepRecord, type StepStatus, TIME_UNITS, type TimeUnit } from './step.js';

export const LevelCodes = registerCodes('Level', LEVELS, {
  text: { en: 'Who acts', zh: '办理层级' },
  values: LEVEL_WORDS,
});

export const StepCodes = registerCodes('StepCode', STEP_CODES, {
  text: { en: 'What a step of the procedure is', zh: '办理环节' },
  values: STEP_WORDS,
});

export const StepStatusCodes = registerCodes('StepStatus', STEP_STATUSES, {
  text: { en: 'Where a step stands', zh: '环节状态' },
  values: {
    PLANNED: { en: 'Waits for the steps before it', zh: '待办' },
    OPEN: { en: 'Can be done', zh: '在办' },
    DONE: { en: 'Done', zh: '已完成' },
    SKIPPED: { en: 'Not needed', zh: '无需办理' },
  },
});

export const TimeUnitCodes = registerCodes('TimeUnit', TIME_UNITS, {
  text: { en: 'In what days a time limit is counted', zh: '期限单位' },
  values: {
    WORKING_DAYS: { en: 'Working days', zh: '工作日' },
    CALENDAR_DAYS: { en: 'Calendar days', zh: '自然日' },
  },
});

@ObjectType('CaseStep', {
  description: 'A step of a case as the policy planned it, and what became of it. (办理环节)',
})
export class CaseStepType {
  @Field(() => Int, { description: 'From 1, in the order of the procedure. (序号)' })
  sequence!: number;

  @Field(() => StepCodes, { description: 'What it is. (环节)' })
  code!: StepCode;

  @Field(() => LevelCodes, { description: 'Who acts. (办理层级)' })
  level!: Level;

  @Field(() => StepStatusCodes, { description: 'Where it stands. (状态)' })
  status!: StepStatus;

  @Field(() => [StepCodes], { description: 'Steps that must be finished before. (前置环节)' })
  after!: readonly StepCode[];

  @Field(() => Int, {
    nullable: true,
    description: 'Time limit from the day it opens; null where none is stated. (期限天数)',
  })
  deadlineDays!: number | null;

  @Field(() => TimeUnitCodes, { nullable: true, description: 'Unit of the time limit. (期限单位)' })
  deadlineUnit!: TimeUnit | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How long it lasts at least; null = as short as you like. (最短天数)',
  })
  durationDays!: number | null;

  @Field(() => TimeUnitCodes, { nullable: true, description: 'Unit of how long it lasts. (最短天数单位)' })
  durationUnit!: TimeUnit | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when it can be done. (开始日期)' })
  openedOn!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'By when it is due. (到期日)' })
  dueOn!: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why there is no due day although there is a time limit: CALENDAR_YEAR_UNKNOWN. (到期日未知原因)',
  })
  dueUnknown!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'On which day it was done. (完成日期)' })
  completedOn!: LocalDate | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was recorded. (完成时间)' })
  completedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'How it ended, by the kind of step. (结果)' })
  outcome!: string | null;

  @Field(() => JsonObjectScalar, {
    nullable: true,
    description: 'What was recorded, by the kind of step; null until something was. (记录)',
  })
  record!: StepRecord | null;

  @Field(() => [String], { description: 'The articles it rests on. (依据)' })
  basis!: readonly string[];
}
