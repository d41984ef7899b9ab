import { Field, ID, InputType } from 'type-graphql';
import { idArgument } from '../../api/id-argument.js';
import { MutationInput } from '../../api/mutation.js';
import { JsonObjectScalar, MoneyScalar, ResidentIdScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { ResidentId } from '../../shared/resident-id.js';
import { EmergencyInput } from '../applications/application.input.js';
import type { ApplicationChannel, ApplicationFiler } from '../applications/application.js';
import { ApplicationChannelCodes, ApplicationFilerCodes } from '../applications/application.type.js';
import type { OwnForm } from './own-form.js';

@InputType({ description: 'A programme that a citizen applies for. (申请项目)' })
export class MyProgrammeRequestInput {
  @Field(() => String, { description: 'Code of the programme. (项目代码)' })
  programme!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What is asked for; left out where the rules set the sum. (申请金额)',
  })
  requestedAmount?: Fen | null;

  @Field(() => JsonObjectScalar, {
    nullable: true,
    description: "Answers to the programme's own questions, by question. (附加问题答案)",
  })
  answers?: Readonly<Record<string, unknown>> | null;
}

@InputType({
  description:
    'The form of a citizen for the own household: one for all programmes (J16.1, C4.2). (本人提交救助申请)',
})
export class SubmitMyApplicationInput extends MutationInput {
  @Field(() => ApplicationChannelCodes, { description: 'WEB, MOBILE or KIOSK. (渠道)' })
  channel!: ApplicationChannel;

  @Field(() => ID, {
    nullable: true,
    description: 'Where, when the citizen belongs to households of several jurisdictions. (所属地区)',
  })
  jurisdictionId?: string | null;

  @Field(() => ApplicationFilerCodes, {
    defaultValue: 'SELF',
    description: 'SELF, or RELATIVE for another member of the own household (C3). (提交人)',
  })
  filedBy: ApplicationFiler = 'SELF';

  @Field(() => ResidentIdScalar, {
    nullable: true,
    description: 'The member who applies, when a relative hands in. (申请人身份号码)',
  })
  applicantResidentId?: ResidentId | null;

  @Field(() => String, {
    nullable: true,
    description: 'The paper by which a relative hands in. (委托书)',
  })
  authority?: string | null;

  @Field(() => ID, { nullable: true, description: 'The own draft that it completes. (草稿标识)' })
  draftId?: string | null;

  @Field(() => [MyProgrammeRequestInput], { description: 'What for; each opens a case. (申请项目)' })
  programmes!: MyProgrammeRequestInput[];

  @Field(() => EmergencyInput, { nullable: true, description: 'What happened, if anything did. (急难情形)' })
  emergency?: EmergencyInput | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The danger to life or body bears no delay. (是否紧急)',
  })
  urgent: boolean = false;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The integrity commitment is signed with this form (C10.1). (签署诚信承诺)',
  })
  integritySigned: boolean = false;
}

@InputType({ description: 'A form of a citizen as far as it is filled in (C3). (保存本人申请草稿)' })
export class SaveMyApplicationDraftInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'The draft to save anew; none begins one. (草稿标识)' })
  draftId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Where, when the citizen belongs to households of several jurisdictions. (所属地区)',
  })
  jurisdictionId?: string | null;

  @Field(() => JsonObjectScalar, {
    description: 'The fields of the form, any of them missing; checked when it is handed in. (已填内容)',
  })
  form!: Readonly<Record<string, unknown>>;
}

@InputType({ description: 'An own draft to give up. (作废本人申请草稿)' })
export class DiscardMyApplicationDraftInput extends MutationInput {
  @Field(() => ID, { description: 'The draft. (草稿标识)' })
  draftId!: string;
}

/**
 * A form in the words of the service.
 * @throws RequestError BAD_USER_INPUT naming the field of a broken id
 */
export function ownForm(input: SubmitMyApplicationInput, today: LocalDate): OwnForm {
  const { emergency, draftId } = input;
  const township = emergency?.townshipId ?? null;
  return {
    channel: input.channel as OwnForm['channel'],
    filedBy: input.filedBy as OwnForm['filedBy'],
    applicantResidentId: input.applicantResidentId ?? null,
    authority: input.authority ?? null,
    draftId: draftId == null ? null : idArgument(draftId, 'ApplicationDraft', ['input', 'draftId']).id,
    programmes: input.programmes.map(({ programme, requestedAmount, answers }) => ({
      programme,
      requestedAmount: requestedAmount ?? null,
      papers: [],
      answers: answers ?? {},
    })),
    emergency:
      emergency == null
        ? null
        : {
            kind: emergency.kind,
            occurredOn: emergency.occurredOn,
            townshipId:
              township === null
                ? null
                : idArgument(township, 'Organisation', ['input', 'emergency', 'townshipId'], 'CODE').id,
          },
    urgent: input.urgent,
    integritySignedOn: input.integritySigned ? today : null,
  };
}

/** The jurisdiction that a citizen names, or null. */
export function ownPlace({ jurisdictionId }: { readonly jurisdictionId?: string | null }): string | null {
  if (jurisdictionId == null) return null;
  return idArgument(jurisdictionId, 'Jurisdiction', ['input', 'jurisdictionId'], 'JURISDICTION').id;
}
