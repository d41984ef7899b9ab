import { Field, ID, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { LocalDateScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import {
  COMPLAINT_KINDS,
  COMPLAINT_OUTCOMES,
  COMPLAINT_STATUSES,
  type ComplaintKind,
  type ComplaintStatus,
} from './complaint.js';

export const ComplaintKindCodes = registerCodes('ComplaintKind', COMPLAINT_KINDS, {
  text: { en: 'What kind of complaint', zh: '投诉复议类别' },
  values: {
    COMPLAINT: { en: 'A complaint about anything', zh: '投诉举报' },
    RECONSIDERATION: { en: 'The office looks at its own decision again', zh: '申请复核' },
    ADMINISTRATIVE_REVIEW: { en: 'The government above reviews the decision', zh: '行政复议' },
  },
});

export const ComplaintStatusCodes = registerCodes('ComplaintStatus', COMPLAINT_STATUSES, {
  text: { en: 'Where a complaint stands', zh: '投诉复议状态' },
  values: {
    OPEN: { en: 'To be answered', zh: '待答复' },
    UPHELD: { en: 'It is right', zh: '成立' },
    DISMISSED: { en: 'It is not, with reasons', zh: '不成立' },
    WITHDRAWN: { en: 'Taken back', zh: '撤回' },
  },
});

export const ComplaintOutcomeCodes = registerCodes('ComplaintOutcome', COMPLAINT_OUTCOMES, {
  text: { en: 'How a complaint ends', zh: '投诉复议结果' },
  values: {
    UPHELD: { en: 'It is right', zh: '成立' },
    DISMISSED: { en: 'It is not, with reasons', zh: '不成立' },
    WITHDRAWN: { en: 'Taken back', zh: '撤回' },
  },
});

@ObjectType('Complaint', {
  implements: Node,
  description:
    'A complaint, or an application to have a decision reviewed, and its answer (X12). (投诉和复议)',
})
export class ComplaintType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => ComplaintKindCodes, { description: 'What kind. (类别)' })
  kind!: ComplaintKind;

  @Field(() => LocalDateScalar, { description: 'Received on. (收到日期)' })
  receivedOn!: LocalDate;

  @Field(() => String, { description: 'What it says. (内容)' })
  grounds!: string;

  @Field(() => LocalDateScalar, { description: 'By when it is answered. (答复期限)' })
  dueOn!: LocalDate;

  @Field(() => ComplaintStatusCodes, { description: 'Where it stands. (状态)' })
  status!: ComplaintStatus;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Answered on. (答复日期)' })
  answeredOn!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'What was found. (答复)' })
  finding!: string | null;
}

export const ComplaintConnection = connectionType(ComplaintType, 'Complaint');

@ObjectType({ description: 'The complaint after the act, or why it was refused. (投诉办理结果)' })
export class ComplaintPayload extends Payload {
  @Field(() => ComplaintType, { nullable: true, description: 'Null when refused. (投诉)' })
  complaint!: ComplaintType | null;
}
