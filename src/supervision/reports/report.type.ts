import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../api/connection.js';
import { DateTimeScalar, LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';

@ObjectType('Indicators', {
  description:
    'Figures of one township over one stretch of time, computed from the data (C12, N7.3). (绩效指标)',
})
export class IndicatorsType {
  @Field(() => String, { description: 'The month, or the date of the report. (时段)' })
  period!: string;

  @Field(() => Int, { description: 'Cases applied for. (申请数)' })
  applied!: number;

  @Field(() => Int, { description: 'Cases decided for the first time. (办结数)' })
  decided!: number;

  @Field(() => Int, { description: 'Of these granted. (确认数)' })
  granted!: number;

  @Field(() => Int, { description: 'Of these refused. (不予确认数)' })
  refused!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Calendar days from acceptance to decision, the middle one. (办理天数中位数)',
  })
  medianDays!: number | null;

  @Field(() => Int, { description: 'Decided cases that had a time limit. (有时限办结数)' })
  decidedWithLimit!: number;

  @Field(() => Int, { description: 'Of these decided in time. (按时办结数)' })
  decidedInTime!: number;

  @Field(() => Int, { description: 'Deadlines that passed, of whatever kind. (超期事项数)' })
  breaches!: number;

  @Field(() => Int, { description: 'Complaints and applications for review. (投诉复核数)' })
  complaints!: number;

  @Field(() => Int, { description: 'Leads reported. (线索数)' })
  leads!: number;

  @Field(() => Int, { description: 'Leads ended. (线索办结数)' })
  leadsEnded!: number;

  @Field(() => Int, { description: 'Households that were paid something. (受助户数)' })
  householdsHelped!: number;

  @Field(() => Int, { description: 'Households of the register at the end. (在库户数)' })
  households!: number;
}

@ObjectType('ReportProgramme', { description: 'What was paid of a programme. (项目发放情况)' })
export class ReportProgrammeType {
  @Field(() => String, { description: 'Code of the programme. (救助项目代码)' })
  programme!: string;

  @Field(() => Int, { description: 'Payments. (发放笔数)' })
  payments!: number;

  @Field(() => Int, { description: 'Households. (受助户数)' })
  households!: number;

  @Field(() => MoneyScalar, { description: 'Paid in all. (发放金额)' })
  paid!: Fen;
}

@ObjectType('PeriodicReport', {
  description:
    'A report as it was on its date; figures of places and programmes, nothing of any person (X10.3). (定期报告)',
})
export class PeriodicReportType {
  @Field(() => LocalDateScalar, { description: 'Its date. (报告日期)' })
  dueOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'First day of its period. (时段起)' })
  periodFrom!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'Last day of its period. (时段止)' })
  periodUntil!: LocalDate;

  @Field(() => String, { description: 'SHA-256 of what it says, so that a copy can be checked. (摘要)' })
  digest!: string;

  @Field(() => DateTimeScalar, { description: 'When it was frozen. (生成时间)' })
  frozenAt!: Date;
}

export const PeriodicReportConnection = connectionType(PeriodicReportType, 'PeriodicReport');
