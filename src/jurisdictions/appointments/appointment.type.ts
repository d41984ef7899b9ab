import { Field, ID, ObjectType } from 'type-graphql';
import type { OfficerRole } from '../../access/viewer.js';
import { OfficerRoleCodes } from '../../access/viewer.type.js';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { DateTimeScalar, LocalDateScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import { OfficerType } from '../officers/officer.type.js';
import { APPOINTMENT_STATUSES, type AppointmentStatus } from './appointment.js';

export const AppointmentStatusCodes = registerCodes('AppointmentStatus', APPOINTMENT_STATUSES, {
  text: { en: 'Where the proposal of a post stands', zh: '任职提议状态' },
  values: {
    PROPOSED: { en: 'Proposed: nobody is in post by it yet', zh: '待确认' },
    CONFIRMED: { en: 'Confirmed by a second person: the post is held from its first day', zh: '已确认' },
    DECLINED: { en: 'Declined or taken back', zh: '已否决' },
  },
});

@ObjectType('OfficerAppointment', {
  implements: Node,
  description: 'A post that one administrator proposes for a person and another confirms. (任职提议)',
})
export class OfficerAppointmentType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Name of the person. (姓名)' })
  name!: string;

  @Field(() => String, { description: 'Subject of the tokens that the person signs in with. (登录标识)' })
  signIn!: string;

  @Field(() => OfficerRoleCodes, { description: 'What the officer may do then. (角色)' })
  role!: OfficerRole;

  @Field(() => LocalDateScalar, {
    description: 'First day in the post; if it is confirmed later, the day of that. (任职起始日期)',
  })
  activeFrom!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day in the post; null while no end is known. (任职终止日期)',
  })
  activeUntil!: LocalDate | null;

  @Field(() => AppointmentStatusCodes, { description: 'Where it stands. (状态)' })
  status!: AppointmentStatus;

  @Field(() => DateTimeScalar, { description: 'When it was proposed. (提议时间)' })
  proposedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was confirmed or declined; null until then. (处理时间)',
  })
  decidedAt!: Date | null;
}

export const OfficerAppointmentConnection = connectionType(OfficerAppointmentType, 'OfficerAppointment');

@ObjectType({ description: 'The proposal of a post, or why not. (任职提议结果)' })
export class OfficerAppointmentPayload extends Payload {
  @Field(() => OfficerAppointmentType, {
    nullable: true,
    description: 'The proposal; null when refused. (任职提议)',
  })
  appointment!: OfficerAppointmentType | null;
}

@ObjectType({ description: 'The officer, or why not. (任职办理结果)' })
export class OfficerPayload extends Payload {
  @Field(() => OfficerType, { nullable: true, description: 'The officer; null when refused. (工作人员)' })
  officer!: OfficerType | null;
}
