import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { MutationInput } from '../../api/mutation.js';
import { Node } from '../../api/node.js';
import { LocalDateScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import { CHASING_STATUSES, type ChasingStatus } from './chasing.js';

export const ChasingStatusCodes = registerCodes('ChasingStatus', CHASING_STATUSES, {
  text: { en: 'Where a chasing stands', zh: '督办状态' },
  values: {
    OPEN: { en: 'Waits for the answer of the office', zh: '待答复' },
    ANSWERED: { en: 'Answered, to be closed by the level above', zh: '已答复' },
    CLOSED: { en: 'Closed', zh: '已办结' },
  },
});

@ObjectType('Chasing', {
  implements: Node,
  description: 'The level above asks an office why a case, lead or task does not move (J16.3). (督办)',
})
export class ChasingType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => ChasingStatusCodes, { description: 'Where it stands. (状态)' })
  status!: ChasingStatus;

  @Field(() => String, { description: 'Why the office is chased. (督办事由)' })
  reason!: string;

  @Field(() => LocalDateScalar, { description: 'Day on which it was opened. (督办日期)' })
  openedOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'By when the office has to answer. (答复期限)' })
  dueOn!: LocalDate;

  @Field(() => String, { nullable: true, description: 'What the office answered. (答复)' })
  answer!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the answer. (答复日期)' })
  answeredOn!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'What came of it. (办结意见)' })
  conclusion!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was closed. (办结日期)' })
  closedOn!: LocalDate | null;
}

export const ChasingConnection = connectionType(ChasingType, 'Chasing');

@ObjectType({ description: 'The chasing after the act, or why it was refused. (督办结果)' })
export class ChasingPayload extends Payload {
  @Field(() => ChasingType, { nullable: true, description: 'The chasing; null when refused. (督办)' })
  chasing!: ChasingType | null;
}

@InputType('ChasingFilter', {
  description: 'Which chasings; a part that is left out asks for nothing. (督办筛选条件)',
})
export class ChasingFilterInput {
  @Field(() => ChasingStatusCodes, { nullable: true, description: 'In this status. (状态)' })
  status?: ChasingStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: addressed to your own office; false asks for nothing. (是否督办本机构)',
  })
  mine?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: not answered, and due before today; false asks for nothing. (是否逾期)',
  })
  overdue?: boolean | null;
}

@InputType({
  description: 'An office to chase over a case, a lead or a service task; name one (J16.3). (发起督办)',
})
export class OpenChasingInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'Id of the case. (案件标识)' })
  caseId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the lead. (线索标识)' })
  leadId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the service task (J14). (服务任务标识)' })
  serviceTaskId?: string | null;

  @Field(() => ID, { description: 'The village, township or county that is responsible. (被督办机构)' })
  officeId!: string;

  @Field(() => LocalDateScalar, { description: 'By when it has to answer, from today on. (答复期限)' })
  dueOn!: LocalDate;

  @Field(() => String, { description: 'Why, 1 to 2000 characters. (督办事由)' })
  reason!: string;
}

@InputType({ description: 'The answer of the office that is chased. (答复督办)' })
export class AnswerChasingInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the chasing. (督办标识)' })
  chasingId!: string;

  @Field(() => String, { description: 'What the office has to say, 1 to 2000 characters. (答复)' })
  answer!: string;
}

@InputType({ description: 'A chasing to close. (办结督办)' })
export class CloseChasingInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the chasing. (督办标识)' })
  chasingId!: string;

  @Field(() => String, { description: 'What came of it, 1 to 2000 characters. (办结意见)' })
  conclusion!: string;
}
