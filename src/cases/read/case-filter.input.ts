import { Field, ID, InputType } from 'type-graphql';
import { idArgument } from '../../api/id-argument.js';
import { badUserInput } from '../../api/request-error.js';
import { LocalDateScalar } from '../../api/scalars.js';
import { nameStart } from '../../households/household-filter.input.js';
import { normalName } from '../../households/persons/person.js';
import { organisationCode } from '../../jurisdictions/place.input.js';
import type { StepCode } from '../../policy/programme.js';
import { type LocalDate, monthsBetween } from '../../shared/local-date.js';
import type { CaseStatus } from '../case.js';
import { CaseStatusCodes } from '../case.type.js';
import { StepCodes } from '../procedure/step.type.js';
import { type CaseCountFilter, MOST_MONTHS } from '../statistics/case-statistics.js';
import type { CaseFilter } from './case-filter.js';

@InputType('CaseFilter', {
  description: 'Which cases; a part that is left out asks for nothing. (案件筛选条件)',
})
export class CaseFilterInput {
  @Field(() => [CaseStatusCodes], { nullable: true, description: 'In one of these statuses. (状态)' })
  statuses?: CaseStatus[] | null;

  @Field(() => StepCodes, { nullable: true, description: 'This step is open. (在办环节)' })
  step?: StepCode | null;

  @Field(() => String, { nullable: true, description: 'Code of the programme. (救助项目代码)' })
  programme?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this township or street. (乡镇)' })
  townshipId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this village or community. (村社区)' })
  villageId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Handled by this officer. (经办人)' })
  handlerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this household. (家庭)' })
  householdId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Urgent, or not. (是否紧急)' })
  urgent?: boolean | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Due next on this day or later. (到期日起)' })
  dueFrom?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Due next on this day or earlier. (到期日止)',
  })
  dueUntil?: LocalDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: something was due before today; false asks for nothing. (是否逾期)',
  })
  overdue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: paid first, and the papers have not come (J9.1); false: the others. (是否待补材料)',
  })
  papersOwed?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: special circumstances lengthened the time limit; false: the others. (是否延长办理时限)',
  })
  extended?: boolean | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Applied for on this day or later. (申请日期起)',
  })
  appliedFrom?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Applied for on this day or earlier. (申请日期止)',
  })
  appliedUntil?: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description: "The head's name begins with this, 1 to 60 characters. (户主姓名开头)",
  })
  headName?: string | null;
}

/**
 * The parts of the filter that ask for something, in the words of the service.
 * @throws RequestError BAD_USER_INPUT naming the field of a broken id or an empty or endless name
 */
export function caseFilter(
  filter: CaseFilterInput | null,
  { jurisdictionId, today }: { readonly jurisdictionId: string; readonly today: LocalDate },
): CaseFilter {
  const place = (id: string | null | undefined, name: string) =>
    id == null ? undefined : organisationCode(id, { field: ['filter', name], jurisdictionId });
  const row = (id: string | null | undefined, type: string, name: string) =>
    id == null ? undefined : idArgument(id, type, ['filter', name]).id;
  return {
    statuses: filter?.statuses ?? undefined,
    step: filter?.step ?? undefined,
    programme: filter?.programme ?? undefined,
    townshipId: place(filter?.townshipId, 'townshipId'),
    villageId: place(filter?.villageId, 'villageId'),
    handlerId: row(filter?.handlerId, 'Officer', 'handlerId'),
    householdId: row(filter?.householdId, 'Household', 'householdId'),
    urgent: filter?.urgent ?? undefined,
    dueFrom: filter?.dueFrom ?? undefined,
    dueUntil: filter?.dueUntil ?? undefined,
    overdueOn: filter?.overdue === true ? today : undefined,
    papersOwed: filter?.papersOwed ?? undefined,
    extended: filter?.extended ?? undefined,
    appliedFrom: filter?.appliedFrom ?? undefined,
    appliedUntil: filter?.appliedUntil ?? undefined,
    headName: filter?.headName == null ? undefined : normalName(nameStart(filter.headName)),
  };
}

/**
 * The period that is counted.
 * @throws RequestError BAD_USER_INPUT for one that ends before it begins or is longer than ten years
 */
export function countedPeriod(from: LocalDate, until: LocalDate): Pick<CaseCountFilter, 'from' | 'until'> {
  if (until < from) {
    throw badUserInput(
      {
        message: `The period ends on ${until}, before it begins on ${from}; give its first and its last day.`,
        messageZh: `统计截止日期${until}早于起始日期${from}，请更正。`,
      },
      ['until'],
    );
  }
  if (monthsBetween(from, until) >= MOST_MONTHS) {
    throw badUserInput(
      {
        message: `At most ${MOST_MONTHS} months are counted at once, but the period runs from ${from} to ${until}; ask in parts.`,
        messageZh: `一次最多统计${MOST_MONTHS}个月，所选期间为${from}至${until}，请分段查询。`,
      },
      ['until'],
    );
  }
  return { from, until };
}
