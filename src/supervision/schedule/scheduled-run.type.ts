import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { MutationInput } from '../../api/mutation.js';
import { DateTimeScalar, LocalDateScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import { CHORES, type ChoreCode } from './schedule.js';

export const ChoreCodes = registerCodes('Chore', CHORES, {
  text: { en: 'What the clock does by itself', zh: '定时作业' },
  values: {
    CLOCKS: { en: 'Notes every deadline that passed', zh: '登记超期事项' },
    NOTICES: { en: 'Ends public notices whose last day is over', zh: '公示期满办结' },
    ALERTS: { en: 'Matches registry changes that waited for a figure', zh: '动态监测补匹配' },
    WARNINGS: { en: 'Computes the risk warnings', zh: '风险预警' },
    PUSHES: { en: 'Pushes data to the platforms above (J19)', zh: '数据推送' },
    REPORTS: { en: 'Freezes the report of its date', zh: '定期报告' },
    LEADS: { en: 'Lets leads rise that nobody took up', zh: '逾期线索上报' },
  },
});

@ObjectType('ScheduledRun', {
  description: 'A chore of the clock that was finished for a day. (定时作业记录)',
})
export class ScheduledRunType {
  @Field(() => ChoreCodes, { description: 'Which chore. (作业)' })
  chore!: ChoreCode;

  @Field(() => LocalDateScalar, { description: 'For which day. (日期)' })
  day!: LocalDate;

  @Field(() => DateTimeScalar, { description: 'When it began. (开始时间)' })
  startedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was finished. (完成时间)' })
  finishedAt!: Date;

  @Field(() => Int, { description: 'How many things it changed. (变更数)' })
  changed!: number;
}

export const ScheduledRunConnection = connectionType(ScheduledRunType, 'ScheduledRun');

@ObjectType('ChoreDay', { description: 'A chore for a day. (作业与日期)' })
export class ChoreDayType {
  @Field(() => ChoreCodes, { description: 'Which chore. (作业)' })
  chore!: ChoreCode;

  @Field(() => LocalDateScalar, { description: 'For which day. (日期)' })
  day!: LocalDate;
}

@InputType({ description: 'Nothing but the key of the call. (执行定时作业)' })
export class RunScheduledWorkInput extends MutationInput {}

@ObjectType({ description: 'What was done by this call; empty when everything was done before. (执行结果)' })
export class RunScheduledWorkPayload extends Payload {
  @Field(() => [ChoreDayType], { nullable: true, description: 'What was done. (已完成作业)' })
  done!: readonly ChoreDayType[] | null;
}
