import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../api/context.js';
import type { NodeFetcher } from '../../api/node.js';
import { OfficerType } from '../../jurisdictions/officers/officer.type.js';
import { officerLoader } from '../../jurisdictions/place.loader.js';
import { encodeGlobalId, isUuid } from '../../shared/ids.js';
import { entriesOfTransferLoader, fundLoader, transferLoader } from '../fund.loader.js';
import { FundType } from '../fund.type.js';
import type { TransferRow } from './ledger.entity.js';
import { LedgerEntryType, TransferType } from './ledger.type.js';
import type { EntryRead } from './statement.store.js';

/** Transfers: what belongs to them. */
@Resolver(() => TransferType)
export class TransferResolver {
  @FieldResolver(() => FundType, {
    nullable: true,
    description: 'The fund that pays or receives; null outside your place. (资金)',
  })
  async fund(
    @Root() { jurisdictionId, fundId }: TransferRow,
    @Ctx() context: RequestContext,
  ): Promise<FundType | null> {
    return await fundLoader(context).load({ jurisdictionId, id: fundId });
  }

  @FieldResolver(() => [LedgerEntryType], { description: 'Its sides; they sum to zero. (分录)' })
  async entries(
    @Root() transfer: TransferRow,
    @Ctx() context: RequestContext,
  ): Promise<readonly LedgerEntryType[]> {
    return await entriesOfTransferLoader(context).load(transfer);
  }

  @FieldResolver(() => TransferType, {
    nullable: true,
    description: 'Of a POST or VOID: the reservation that it closes. (对应的预留)',
  })
  async reservation(
    @Root() { jurisdictionId, reservationId }: TransferRow,
    @Ctx() context: RequestContext,
  ): Promise<TransferType | null> {
    if (reservationId === null) return null;
    return await transferLoader(context).load({ jurisdictionId, id: reservationId });
  }

  @FieldResolver(() => TransferType, {
    nullable: true,
    description: 'Of a RETURN or CLAIM: the posting that it takes back. (对应的支付)',
  })
  async reverses(
    @Root() { jurisdictionId, reversesId }: TransferRow,
    @Ctx() context: RequestContext,
  ): Promise<TransferType | null> {
    if (reversesId === null) return null;
    return await transferLoader(context).load({ jurisdictionId, id: reversesId });
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The case it was made for. (案件标识)' })
  caseId(@Root() { jurisdictionId, caseId }: TransferRow): string | null {
    return caseId === null ? null : encodeGlobalId('Case', jurisdictionId, caseId);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The payroll run it belongs to. (发放批次标识)' })
  payrollRunId(@Root() { jurisdictionId, runId }: TransferRow): string | null {
    return runId === null ? null : encodeGlobalId('PayrollRun', jurisdictionId, runId);
  }

  @FieldResolver(() => OfficerType, {
    nullable: true,
    description: 'Who made it; null when a job of the service did. (经办人)',
  })
  async madeBy(
    @Root() { jurisdictionId, madeBy }: TransferRow,
    @Ctx() context: RequestContext,
  ): Promise<OfficerType | null> {
    return isUuid(madeBy) ? await officerLoader(context).load({ jurisdictionId, id: madeBy }) : null;
  }
}

/** Entries: their number, and the transfer that they are a side of. */
@Resolver(() => LedgerEntryType)
export class LedgerEntryResolver {
  @FieldResolver(() => String, { description: 'Grows along every account. (分录序号)' })
  number(@Root() { id }: EntryRead): string {
    return id.toString();
  }

  @FieldResolver(() => TransferType, { nullable: true, description: 'What it is a side of. (所属划转)' })
  async transfer(
    @Root() { jurisdictionId, transferId }: EntryRead,
    @Ctx() context: RequestContext,
  ): Promise<TransferType | null> {
    return await transferLoader(context).load({ jurisdictionId, id: transferId });
  }
}

/** How `node(id)` fetches a transfer: it is seen by whoever sees its fund. */
export const transferNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (context, key) => {
    const transfer = await transferLoader(context).load(key);
    if (transfer === null) return null;
    const fund = await fundLoader(context).load({ ...key, id: transfer.fundId });
    return fund === null ? null : transfer;
  },
};
