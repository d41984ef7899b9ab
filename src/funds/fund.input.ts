import { Field, ID, InputType } from 'type-graphql';
import { idArgument } from '../api/id-argument.js';
import { MutationInput } from '../api/mutation.js';
import { LocalDateScalar, MoneyScalar } from '../api/scalars.js';
import { organisationCode } from '../jurisdictions/place.input.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Fen } from '../shared/money.js';
import type { FundKind, FundSource } from './fund.js';
import { FundKindCodes, FundSourceCodes } from './money-codes.type.js';

@InputType('FundFilter', {
  description: 'Which funds; a part that is left out asks for nothing. (资金筛选条件)',
})
export class FundFilterInput {
  @Field(() => FundKindCodes, { nullable: true, description: 'Of this kind. (资金类型)' })
  kind?: FundKind | null;

  @Field(() => FundSourceCodes, { nullable: true, description: 'Of this source. (资金来源)' })
  source?: FundSource | null;

  @Field(() => String, { nullable: true, description: 'May pay this programme. (可用项目)' })
  programme?: string | null;

  @Field(() => ID, { nullable: true, description: 'Held by this township. (所属乡镇)' })
  townshipId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Pays on this day. (有效日期)' })
  validOn?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Ended before this day and still has money to carry over or to give back. (到期结余)',
  })
  unspentOn?: LocalDate | null;
}

@InputType({ description: 'What every new fund has. (资金基本信息)' })
abstract class NewFundInput extends MutationInput {
  @Field(() => String, { description: '2 to 40 capital letters, digits and hyphens. (资金编码)' })
  code!: string;

  @Field(() => String, { description: 'Name in Chinese. (中文名称)' })
  nameZh!: string;

  @Field(() => String, { description: 'Name in English. (英文名称)' })
  nameEn!: string;

  @Field(() => [String], { description: 'Codes of the programmes that it may pay. (可用项目)' })
  programmes!: string[];

  @Field(() => LocalDateScalar, { description: 'First day on which it pays. (启用日期)' })
  validFrom!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which it pays. (截止日期)' })
  validUntil?: LocalDate | null;
}

@InputType({ description: 'A fund of a budget or a donation. (新建资金)' })
export class CreateFundInput extends NewFundInput {
  @Field(() => FundSourceCodes, { description: 'Where its money comes from. (资金来源)' })
  source!: FundSource;

  @Field(() => String, { nullable: true, description: 'Line of the government budget. (预算科目)' })
  budgetLine?: string | null;

  @Field(() => String, { nullable: true, description: 'Who gave it; for donations only. (捐赠人)' })
  donor?: string | null;

  @Field(() => String, { nullable: true, description: 'What the giver bound it to. (指定用途)' })
  earmark?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The townships that the giver bound it to; left out = it may help in all. (限定乡镇)',
  })
  townshipIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The fund of the level above that passes its money down; left out = its money comes from outside. (上级资金)',
  })
  parentFundId?: string | null;
}

@InputType({ description: 'The reserve fund of a township. (设立备用金)' })
export class OpenReserveFundInput extends NewFundInput {
  @Field(() => ID, { description: 'The township that holds it. (乡镇)' })
  townshipId!: string;

  @Field(() => ID, { description: 'The fund that it is filled from. (上级资金)' })
  parentFundId!: string;

  @Field(() => MoneyScalar, { description: 'What it is opened with. (开户金额)' })
  openingAmount!: Fen;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Reimburse below this; left out = at every settlement. (拨补下限)',
  })
  replenishBelow?: Fen | null;
}

@InputType({ description: 'Money into or out of a fund. (资金收支)' })
export class FundSumInput extends MutationInput {
  @Field(() => ID, { description: 'The fund. (资金)' })
  fundId!: string;

  @Field(() => MoneyScalar, { description: 'How much. (金额)' })
  amount!: Fen;

  @Field(() => String, { description: 'Why, such as the number of the document. (摘要)' })
  memo!: string;
}

@InputType({ description: 'Money from the parent fund into a reserve fund. (备用金拨补)' })
export class ReplenishReserveFundInput extends MutationInput {
  @Field(() => ID, { description: 'The reserve fund. (备用金)' })
  fundId!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'How much on top; left out = what was settled and not yet reimbursed. (追加金额)',
  })
  amount?: Fen | null;

  @Field(() => String, { description: 'Why, such as the number of the document. (摘要)' })
  memo!: string;
}

/** The parts of the filter that ask for something, in the words of the service. */
export function fundFilter(filter: FundFilterInput | null, jurisdictionId: string) {
  return {
    kind: filter?.kind ?? undefined,
    source: filter?.source ?? undefined,
    programme: filter?.programme ?? undefined,
    townshipId: townshipOf(filter?.townshipId, jurisdictionId),
    validOn: filter?.validOn ?? undefined,
    unspentOn: filter?.unspentOn ?? undefined,
  };
}

/** The township of a filter. @throws RequestError BAD_USER_INPUT for a broken id */
export function townshipOf(id: string | null | undefined, jurisdictionId: string): string | undefined {
  return id == null ? undefined : organisationCode(id, { field: ['filter', 'townshipId'], jurisdictionId });
}

/** The draft of the service. @throws RequestError BAD_USER_INPUT for a broken id */
export function draftOf(input: CreateFundInput, jurisdictionId: string) {
  const { code, nameZh, nameEn, programmes, source, validFrom } = input;
  return {
    ...{ code, nameZh, nameEn, programmes, source, validFrom },
    budgetLine: input.budgetLine ?? null,
    donor: input.donor ?? null,
    earmark: input.earmark ?? null,
    townshipIds: (input.townshipIds ?? []).map((id) =>
      organisationCode(id, { field: ['input', 'townshipIds'], jurisdictionId }),
    ),
    parentFund:
      input.parentFundId == null ? null : idArgument(input.parentFundId, 'Fund', ['input', 'parentFundId']),
    validUntil: input.validUntil ?? null,
  };
}

/** The draft of the service. @throws RequestError BAD_USER_INPUT for a broken id */
export function reserveDraftOf(input: OpenReserveFundInput, jurisdictionId: string) {
  const { code, nameZh, nameEn, programmes, validFrom, openingAmount } = input;
  return {
    ...{ code, nameZh, nameEn, programmes, validFrom, openingAmount },
    validUntil: input.validUntil ?? null,
    replenishBelow: input.replenishBelow ?? null,
    townshipId: organisationCode(input.townshipId, { field: ['input', 'townshipId'], jurisdictionId }),
    parentFund: idArgument(input.parentFundId, 'Fund', ['input', 'parentFundId']),
  };
}
