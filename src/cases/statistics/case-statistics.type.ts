import { Field, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { YearMonthScalar } from '../../api/scalars.js';
import type { YearMonth } from '../../shared/local-date.js';
import type { CaseStatus } from '../case.js';
import { CaseStatusCodes } from '../case.type.js';
import { CASE_DIMENSIONS } from './case-statistics.js';

export const CaseDimensionCodes = registerCodes('CaseDimension', CASE_DIMENSIONS, {
  text: { en: 'By what cases are counted', zh: '统计维度' },
  values: {
    STATUS: { en: 'By status', zh: '按状态' },
    PROGRAMME: { en: 'By programme', zh: '按救助项目' },
    MONTH: { en: 'By month of application', zh: '按申请月份' },
  },
});

@ObjectType('CaseCount', {
  description: 'How many cases of a group there are; a dimension that was not asked for is null. (案件统计)',
})
export class CaseCountType {
  @Field(() => CaseStatusCodes, { nullable: true, description: 'Their status. (状态)' })
  status!: CaseStatus | null;

  @Field(() => String, { nullable: true, description: 'Their programme. (救助项目代码)' })
  programme!: string | null;

  @Field(() => YearMonthScalar, { nullable: true, description: 'The month of application. (申请月份)' })
  month!: YearMonth | null;

  @Field(() => Int, { description: 'How many. (件数)' })
  count!: number;
}
