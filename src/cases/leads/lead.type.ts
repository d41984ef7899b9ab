import { Field, ID, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { DateTimeScalar, LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import { LEAD_SOURCES, LEAD_STATUSES, type LeadSource, type LeadStatus } from './lead.js';

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

  @Field(() => DateTimeScalar, { description: 'When it was recorded. (登记时间)' })
  createdAt!: Date;
}

export const LeadConnection = connectionType(LeadType, 'Lead');
