import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../api/connection.js';
import { LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { LevelCodes } from '../procedure/step.type.js';
import type { NoticeLevel } from './notice.js';

@ObjectType('PublicNotice', {
  description:
    'What is made public of a case, and until when: never more than the law allows (C8). It is never changed. (公示)',
})
export class PublicNoticeType {
  @Field(() => LevelCodes, { description: 'Where it is published. (公示层级)' })
  level!: NoticeLevel;

  @Field(() => LocalDateScalar, { description: 'First day. (公示起始日期)' })
  activeFrom!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day; null while the calendar does not know the year it falls in. (公示截止日期)',
  })
  activeUntil!: LocalDate | null;

  @Field(() => String, { description: 'Name of the head, masked. (户主姓名，已脱敏)' })
  headMasked!: string;

  @Field(() => Int, { description: 'How many members the household has. (家庭人数)' })
  memberCount!: number;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What is proposed, a month for a monthly benefit; null where nothing is paid. (拟救助金额)',
  })
  amount!: Fen | null;

  @Field(() => String, { description: 'Code of the programme. (救助项目代码)' })
  programme!: string;
}

export const PublicNoticeConnection = connectionType(PublicNoticeType, 'PublicNotice');
