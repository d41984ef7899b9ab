import { Field, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { CaseStatus } from '../case.js';
import { CaseStatusCodes } from '../case.type.js';
import { SPDCI_ENROLMENTS, SPDCI_PAYMENTS, type SpdciEnrolment, type SpdciPayment } from './spdci.js';

export const SpdciEnrolmentCodes = registerCodes('SpdciEnrolment', SPDCI_ENROLMENTS, {
  text: { en: 'Status of a beneficiary by the SPDCI standard.', zh: '受助人状态（SPDCI标准）' },
  values: {
    ACTIVE: { en: 'Gets help (code 1).', zh: '在保' },
    DECEASED: { en: 'Died (code 2).', zh: '死亡' },
    GRADUATED: { en: 'Needs it no more (code 3).', zh: '退出' },
    SUSPENDED: { en: 'Suspended (code 4).', zh: '暂停' },
  },
});

export const SpdciPaymentCodes = registerCodes('SpdciPayment', SPDCI_PAYMENTS, {
  text: { en: 'Status of a payment by the SPDCI standard.', zh: '支付状态（SPDCI标准）' },
  values: {
    SUCCESSFUL: { en: 'Paid (code 1).', zh: '成功' },
    NOT_SUCCESSFUL: { en: 'Came back (code 2).', zh: '未成功' },
  },
});

@ObjectType('SpdciStatus', {
  description:
    'The case in the words of SPDCI, the social-protection interoperability standard: Integrated Beneficiary Registry, version 1. (互操作标准状态)',
})
export class SpdciStatusType {
  @Field(() => SpdciEnrolmentCodes, {
    nullable: true,
    description: 'Enrolment; null for whoever is no beneficiary, or not yet. (受助人状态)',
  })
  enrolment!: SpdciEnrolment | null;

  @Field(() => String, { nullable: true, description: 'Its code, 1 to 4. (受助人状态代码)' })
  enrolmentCode!: string | null;

  @Field(() => SpdciPaymentCodes, {
    nullable: true,
    description:
      'The last payment; null while nothing was paid, and for a key without the scope PAYMENT_STATUS. (支付状态)',
  })
  payment!: SpdciPayment | null;

  @Field(() => String, { nullable: true, description: 'Its code, 1 or 2. (支付状态代码)' })
  paymentCode!: string | null;
}

@ObjectType('PartnerCaseStatus', {
  description: 'All that a partner system is told of a case, and nothing more. (案件进度)',
})
export class PartnerCaseStatusType {
  @Field(() => String, { description: 'The number asked for. (案件编号)' })
  number!: string;

  @Field(() => String, { description: 'Code of the programme. (救助项目代码)' })
  programme!: string;

  @Field(() => CaseStatusCodes, { description: 'Where the case stands. (状态)' })
  status!: CaseStatus;

  @Field(() => String, { description: 'Where it stands, by Accept-Language. (状态说明)' })
  statusText!: string;

  @Field(() => LocalDateScalar, { description: 'Day of the last change. (更新日期)' })
  updatedOn!: LocalDate;

  @Field(() => String, {
    nullable: true,
    description: 'What comes next, by Accept-Language; null when nothing does. (下一环节)',
  })
  nextStep!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'The day by which it has to be decided; null for keys without the scope CASE_DATES. (办结到期日)',
  })
  dueOn!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the decision; null for keys without the scope CASE_DATES. (决定日期)',
  })
  decidedOn!: LocalDate | null;
}
