import { Field, InputType } from 'type-graphql';
import { LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import { AccountKindCodes, TransferKindCodes } from '../money-codes.type.js';
import type { AccountKind, TransferKind } from './ledger.js';

@InputType('LedgerEntryFilter', {
  description: 'Which entries; a part that is left out asks for nothing. (分录筛选条件)',
})
export class LedgerEntryFilterInput {
  @Field(() => AccountKindCodes, { nullable: true, description: 'In this account. (账户)' })
  account?: AccountKind | null;

  @Field(() => TransferKindCodes, { nullable: true, description: 'Of transfers of this kind. (划转类型)' })
  transferKind?: TransferKind | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of the books. (起始日期)' })
  from?: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of the books. (截止日期)' })
  until?: LocalDate | null;
}

/** The parts of the filter that ask for something. */
export function entryFilter(filter: LedgerEntryFilterInput | null) {
  return {
    account: filter?.account ?? undefined,
    transferKind: filter?.transferKind ?? undefined,
    from: filter?.from ?? undefined,
    until: filter?.until ?? undefined,
  };
}
