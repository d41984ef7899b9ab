import { Field, ID, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { DateTimeScalar, LocalDateScalar } from '../../api/scalars.js';
import type { Level } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';
import { LevelCodes } from '../procedure/step.type.js';
import {
  LEAD_DUE_UNKNOWN,
  LEAD_SOURCES,
  LEAD_STATUSES,
  type LeadDueUnknown,
  type LeadSource,
  type LeadStatus,
} from './lead.js';

export const LeadSourceCodes = registerCodes('LeadSource', LEAD_SOURCES, {
  text: { en: 'Who reported a person or household in need (J15)', zh: '线索来源' },
  values: {
    HOTLINE: { en: 'A call to the hotline', zh: '服务热线' },
    VILLAGE: { en: 'The village or community', zh: '村（社区）发现' },
    DEPARTMENT: { en: 'Another department', zh: '部门转介' },
    CITIZEN: { en: 'A citizen', zh: '群众反映' },
    DATA_MATCH: { en: 'A comparison of data', zh: '数据比对' },
  },
});

export const LeadStatusCodes = registerCodes('LeadStatus', LEAD_STATUSES, {
  text: { en: 'Where a lead stands', zh: '线索状态' },
  values: {
    OPEN: { en: 'To be looked into', zh: '待核实' },
    APPLICATION: { en: 'Ended in an application', zh: '已转为申请' },
    REFERRED: { en: 'Referred to somebody else', zh: '已转介' },
    CLOSED: { en: 'Closed with a reason', zh: '已办结' },
  },
});

export const LeadDueUnknownCodes = registerCodes('LeadDueUnknown', LEAD_DUE_UNKNOWN, {
  text: { en: 'Why no day is set by which a lead has to be taken up', zh: '线索未设到期日的原因' },
  values: {
    PARAMETER_UNSET: {
      en: 'The place has not set the parameter lead.attend.days',
      zh: '当地未规定线索核查时限(lead.attend.days)',
    },
    CALENDAR_YEAR_UNKNOWN: {
      en: 'The public holidays of the year are not known yet',
      zh: '该年法定节假日安排尚未公布',
    },
  },
});

@ObjectType({ description: 'A lead that went to the level above (J15). (线索上报)' })
export class LeadRiseType {
  @Field(() => LevelCodes, { description: 'From this level. (原层级)' })
  fromLevel!: Level;

  @Field(() => LevelCodes, { description: 'To this level. (上报层级)' })
  toLevel!: Level;

  @Field(() => LocalDateScalar, { description: 'On this day. (日期)' })
  risenOn!: LocalDate;

  @Field(() => String, {
    nullable: true,
    description: 'Why an officer handed it up; null when nobody had taken it up in time. (理由)',
  })
  reason!: string | null;
}

@ObjectType('Lead', {
  implements: Node,
  description: 'A report that somebody may need help, followed to its end (J15, N3.1). (主动发现线索)',
})
export class LeadType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => LeadSourceCodes, { description: 'Who reported it. (来源)' })
  source!: LeadSource;

  @Field(() => LocalDateScalar, { description: 'Day of the report. (报告日期)' })
  reportedOn!: LocalDate;

  @Field(() => String, { nullable: true, description: 'Name of the person in need, if known. (求助人姓名)' })
  personName!: string | null;

  @Field(() => String, { description: 'What was reported. (情况描述)' })
  description!: string;

  @Field(() => LeadStatusCodes, { description: 'Where it stands. (状态)' })
  status!: LeadStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was closed, or to whom it was referred. (办结说明)',
  })
  closedReason!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it ended. (办结日期)' })
  closedOn!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'By when it has to be looked into; null where no time limit is set. (到期日)',
  })
  dueOn!: LocalDate | null;

  @Field(() => LeadDueUnknownCodes, {
    nullable: true,
    description: 'Why there is no such day; null when there is one. (未设到期日的原因)',
  })
  dueUnknown!: LeadDueUnknown | null;

  @Field(() => LevelCodes, { description: 'The level that has to take it up. (应核查层级)' })
  level!: Level;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on which an officer took it up; null while nobody has. (开始核查日期)',
  })
  attendedOn!: LocalDate | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded. (登记时间)' })
  createdAt!: Date;
}

export const LeadConnection = connectionType(LeadType, 'Lead');
