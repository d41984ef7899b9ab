import { Field, ID, InputType } from 'type-graphql';
import { LocalDateScalar } from '../../api/scalars.js';
import { organisationCode } from '../../jurisdictions/place.input.js';
import type { Level } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';
import { LevelCodes } from '../procedure/step.type.js';
import type { LeadSource, LeadStatus } from './lead.js';
import { LeadSourceCodes, LeadStatusCodes } from './lead.type.js';
import type { LeadFilter } from './lead-filter.js';

@InputType('LeadFilter', {
  description: 'Which leads; a part that is left out asks for nothing. (线索筛选条件)',
})
export class LeadFilterInput {
  @Field(() => [LeadStatusCodes], { nullable: true, description: 'In one of these statuses. (状态)' })
  statuses?: LeadStatus[] | null;

  @Field(() => LeadSourceCodes, { nullable: true, description: 'From this source. (来源)' })
  source?: LeadSource | null;

  @Field(() => ID, { nullable: true, description: 'Of this township or street. (乡镇)' })
  townshipId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this village or community. (村社区)' })
  villageId?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Reported on this day or later. (报告日期起)',
  })
  reportedFrom?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Reported on this day or earlier. (报告日期止)',
  })
  reportedUntil?: LocalDate | null;

  @Field(() => LevelCodes, { nullable: true, description: 'This level has to take it up. (应核查层级)' })
  level?: Level | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: open, and nobody has taken it up; false asks for nothing. (是否无人核查)',
  })
  unattended?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: open, and due before today; false asks for nothing. (是否逾期)',
  })
  overdue?: boolean | null;
}

/**
 * The parts of the filter that ask for something, in the words of the service.
 * @throws RequestError BAD_USER_INPUT naming the field of a broken id
 */
export function leadFilter(
  filter: LeadFilterInput | null,
  { jurisdictionId, today }: { readonly jurisdictionId: string; readonly today: LocalDate },
): LeadFilter {
  const place = (id: string | null | undefined, name: string) =>
    id == null ? undefined : organisationCode(id, { field: ['filter', name], jurisdictionId });
  return {
    statuses: filter?.statuses ?? undefined,
    source: filter?.source ?? undefined,
    townshipId: place(filter?.townshipId, 'townshipId'),
    villageId: place(filter?.villageId, 'villageId'),
    reportedFrom: filter?.reportedFrom ?? undefined,
    reportedUntil: filter?.reportedUntil ?? undefined,
    level: filter?.level ?? undefined,
    unattended: filter?.unattended ?? undefined,
    overdueOn: filter?.overdue === true ? today : undefined,
  };
}
