import { Field, ID, InputType } from 'type-graphql';
import type { LocalDate } from '../../shared/local-date.js';
import { idIn } from '../awards/award.input.js';
import { townshipOf } from '../fund.input.js';

@InputType('PayFirstGrantFilter', {
  description: 'Which sums paid first; a part that is left out asks for nothing. (先行救助筛选条件)',
})
export class PayFirstGrantFilterInput {
  @Field(() => ID, { nullable: true, description: 'Paid by this township. (乡镇)' })
  townshipId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Paid from this reserve fund. (备用金)' })
  fundId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those whose papers are overdue. (材料逾期)',
  })
  overdue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: neither settled nor disallowed; false: one of both. (是否未核销)',
  })
  open?: boolean | null;
}

/** The parts of the filter that ask for something. @throws RequestError BAD_USER_INPUT for a broken id */
export function payFirstFilter(
  filter: PayFirstGrantFilterInput | null,
  jurisdictionId: string,
  today: LocalDate,
) {
  return {
    townshipId: townshipOf(filter?.townshipId, jurisdictionId),
    fundId: idIn(filter?.fundId, 'Fund', 'fundId'),
    overdueOn: filter?.overdue === true ? today : undefined,
    open: filter?.open ?? undefined,
  };
}
