import { Field, ID, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { AwardStatus } from '../../funds/awards/award.js';
import { AwardStatusCodes } from '../../funds/awards/award.type.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { RELOCATION_STATUSES, type RelocationStatus } from './relocation.js';

export const RelocationStatusCodes = registerCodes('RelocationStatus', RELOCATION_STATUSES, {
  text: { en: 'Where a hand-over to another jurisdiction stands', zh: '跨辖区移交状态' },
  values: {
    OPEN: { en: 'Waits for the receiving place', zh: '待接收' },
    ACCEPTED: { en: 'Received', zh: '已接收' },
    RETURNED: { en: 'Sent back with a reason', zh: '已退回' },
    RECALLED: { en: 'Taken back by the sender', zh: '已撤回' },
  },
});

@ObjectType('Departure', {
  implements: Node,
  description: 'A household that is handed over to another jurisdiction. (迁出移交)',
})
export class DepartureType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => RelocationStatusCodes, { description: 'Where it stands. (状态)' })
  status!: RelocationStatus;

  @Field(() => LocalDateScalar, { description: 'When the household moved. (迁出日期)' })
  movedOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'By when the other place answers. (接收期限)' })
  dueOn!: LocalDate;

  @Field(() => String, { description: 'What the other place was told. (说明)' })
  note!: string;

  @Field(() => LocalDateScalar, { description: 'Handed over on. (移交日期)' })
  sentOn!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Answered or recalled on. (答复日期)' })
  answeredOn!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Why it was returned or recalled. (理由)' })
  answer!: string | null;
}

@ObjectType('EarlierHelp', {
  description: 'Help that the household still has, or had, where it came from. (迁出地救助)',
})
export class EarlierHelpType {
  @Field(() => String, { description: 'Code of the programme. (救助项目代码)' })
  programme!: string;

  @Field(() => MoneyScalar, { description: 'The sum, a month for a monthly award. (金额)' })
  amount!: Fen;

  @Field(() => AwardStatusCodes, { description: 'Where it stands there. (状态)' })
  status!: AwardStatus;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Its last day; null while none is decided. (截止日)',
  })
  activeUntil!: LocalDate | null;
}

@ObjectType('Arrival', {
  implements: Node,
  description: 'A household that another jurisdiction hands over, with its file. (迁入接收)',
})
export class ArrivalType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => RelocationStatusCodes, { description: 'Where it stands. (状态)' })
  status!: RelocationStatus;

  @Field(() => String, { description: 'Name of the head. (户主姓名)' })
  headName!: string;

  @Field(() => Int, { description: 'How many members it has. (人数)' })
  memberCount!: number;

  @Field(() => [String], {
    description: 'Codes of the programmes that run or are asked for where it comes from. (原救助项目)',
  })
  programmes!: readonly string[];

  @Field(() => LocalDateScalar, { description: 'When the household moved. (迁入日期)' })
  movedOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'By when it is answered. (接收期限)' })
  dueOn!: LocalDate;

  @Field(() => String, { description: 'What the other place says. (说明)' })
  note!: string;

  @Field(() => LocalDateScalar, { description: 'Handed over on. (移交日期)' })
  sentOn!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Answered on. (答复日期)' })
  answeredOn!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Why it was returned or recalled. (理由)' })
  answer!: string | null;

  @Field(() => [String], {
    description:
      'Codes of programmes for which no case was opened here, since this place has none such. (未立案项目)',
  })
  withoutCase!: readonly string[];
}

export const DepartureConnection = connectionType(DepartureType, 'Departure');
export const ArrivalConnection = connectionType(ArrivalType, 'Arrival');

@ObjectType({ description: 'The hand-over after the act, or why it was refused. (迁出办理结果)' })
export class DeparturePayload extends Payload {
  @Field(() => DepartureType, { nullable: true, description: 'Null when refused. (迁出移交)' })
  departure!: DepartureType | null;
}

@ObjectType({ description: 'The hand-over after the act, or why it was refused. (迁入办理结果)' })
export class ArrivalPayload extends Payload {
  @Field(() => ArrivalType, { nullable: true, description: 'Null when refused. (迁入接收)' })
  arrival!: ArrivalType | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The code with which the applicant asks for the status of the new cases; told here and nowhere else. (查询码)',
  })
  pickupCode!: string | null;
}
