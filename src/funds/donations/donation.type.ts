import { Field, ID, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { DONATION_USES, type DonationUseKind } from './donation.js';

export const DonationUseCodes = registerCodes('DonationUseKind', DONATION_USES, {
  text: { en: 'What became of a part of a donation', zh: '捐赠去向' },
  values: {
    PAYMENT: { en: 'It helped in a case', zh: '用于救助案件' },
    GIVEN_BACK: { en: 'It went back to the donor', zh: '退还捐赠人' },
    CARRIED_OVER: { en: 'It goes on in the next fund', zh: '结转下一资金' },
  },
});

@ObjectType('Donation', {
  implements: Node,
  description: 'What one donor gave into a fund that carries the earmark. (捐赠)',
})
export class DonationType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Who gave it. (捐赠人)' })
  donor!: string;

  @Field(() => Boolean, { description: 'Not to be named outside the books. (是否匿名)' })
  anonymous!: boolean;

  @Field(() => MoneyScalar, { description: 'How much. (金额)' })
  amount!: Fen;

  @Field(() => LocalDateScalar, { description: 'The day on which it came. (收到日期)' })
  receivedOn!: LocalDate;

  @Field(() => String, { description: 'Number of the receipt that the donor has. (票据号)' })
  receiptNumber!: string;
}

@ObjectType('DonationUse', { description: 'A part of a donation and what became of it. (捐赠使用)' })
export class DonationUseType {
  @Field(() => DonationUseCodes, { description: 'What became of it. (去向)' })
  kind!: DonationUseKind;

  @Field(() => MoneyScalar, { description: 'How much of it came from this donation. (金额)' })
  amount!: Fen;

  @Field(() => LocalDateScalar, { description: 'When. (日期)' })
  on!: LocalDate;

  @Field(() => String, { nullable: true, description: 'Code of the programme that it paid. (项目)' })
  programme!: string | null;
}

export const DonationConnection = connectionType(DonationType, 'Donation');

@ObjectType({ description: 'The donation, or why not. (捐赠登记结果)' })
export class DonationPayload extends Payload {
  @Field(() => DonationType, { nullable: true, description: 'Null when refused. (捐赠)' })
  donation!: DonationType | null;
}
