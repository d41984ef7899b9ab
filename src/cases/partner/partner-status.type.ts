import { Field, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { CaseStatus } from '../case.js';
import { CaseStatusCodes } from '../case.type.js';

@ObjectType('PartnerCaseStatus', {
  description: 'All that a partner system is told of a case, and nothing more. (案件进度)',
})
export class PartnerCaseStatusType {
  @Field(() => String, { description: 'The number asked for. (案件编号)' })
  number!: string;

  @Field(() => String, { description: 'Code of the programme. (救助项目代码)' })
  programme!: string;

  @Field(() => CaseStatusCodes, { description: 'Where the case stands. (状态)' })
  status!: CaseStatus;

  @Field(() => String, { description: 'Where it stands, by Accept-Language. (状态说明)' })
  statusText!: string;

  @Field(() => LocalDateScalar, { description: 'Day of the last change. (更新日期)' })
  updatedOn!: LocalDate;

  @Field(() => String, {
    nullable: true,
    description: 'What comes next, by Accept-Language; null when nothing does. (下一环节)',
  })
  nextStep!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'The day by which it has to be decided; null for keys without the scope CASE_DATES. (办结到期日)',
  })
  dueOn!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the decision; null for keys without the scope CASE_DATES. (决定日期)',
  })
  decidedOn!: LocalDate | null;
}
