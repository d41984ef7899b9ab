import { Field, ID, InputType } from 'type-graphql';
import type { Reach } from '../../access/viewer.js';
import { idArgument } from '../../api/id-argument.js';
import { MutationInput } from '../../api/mutation.js';
import { badUserInput } from '../../api/request-error.js';
import { JsonObjectScalar, LocalDateScalar, MoneyScalar, ResidentIdScalar } from '../../api/scalars.js';
import { HouseholdFormInputType, registrationOf } from '../../households/household.input.js';
import { organisationCode } from '../../jurisdictions/place.input.js';
import type { EmergencyKind } from '../../policy/facts.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { ResidentId } from '../../shared/resident-id.js';
import type { ApplicationChannel, ApplicationFiler } from './application.js';
import { ApplicationChannelCodes, ApplicationFilerCodes, EmergencyKindCodes } from './application.type.js';
import type { ApplicationForm } from './application-form.js';

@InputType({
  description: 'For whom a form asks; exactly one of the fields is given. (申请家庭)',
})
export class ApplicationHouseholdInput {
  @Field(() => ID, { nullable: true, description: 'A household of your place. (家庭标识)' })
  householdId?: string | null;

  @Field(() => ResidentIdScalar, {
    nullable: true,
    description: 'The household of this person, anywhere in the jurisdiction (J16.2). (成员身份号码)',
  })
  residentId?: ResidentId | null;

  @Field(() => HouseholdFormInputType, {
    nullable: true,
    description: 'A household to register with the form. (新登记家庭)',
  })
  registration?: HouseholdFormInputType | null;
}

@InputType({ description: 'One programme that a form asks for. (申请项目)' })
export class ProgrammeRequestInput {
  @Field(() => String, { description: 'Code of the programme. (项目代码)' })
  programme!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What is asked for; left out where the rules set the sum. (申请金额)',
  })
  requestedAmount?: Fen | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the papers handed in with the form. (已交材料)',
  })
  papers?: string[] | null;

  @Field(() => JsonObjectScalar, {
    nullable: true,
    description: "Answers to the programme's own questions, by question. (附加问题答案)",
  })
  answers?: Readonly<Record<string, unknown>> | null;
}

@InputType({ description: 'What brought the household into need (J9.1, J9.5). (急难情形)' })
export class EmergencyInput {
  @Field(() => EmergencyKindCodes, { description: 'What happened. (类型)' })
  kind!: EmergencyKind;

  @Field(() => LocalDateScalar, { description: 'When. (发生日期)' })
  occurredOn!: LocalDate;

  @Field(() => ID, {
    nullable: true,
    description: 'Township or street where; that of the window unless given. (发生地乡镇)',
  })
  townshipId?: string | null;
}

@InputType({ description: 'One form for all programmes (J16.1). (提交救助申请)' })
export class SubmitApplicationInput extends MutationInput {
  @Field(() => ApplicationChannelCodes, { description: 'How it is handed in. (渠道)' })
  channel!: ApplicationChannel;

  @Field(() => ApplicationFilerCodes, {
    defaultValue: 'SELF',
    description: 'Who hands it in. (提交人)',
  })
  filedBy: ApplicationFiler = 'SELF';

  @Field(() => String, {
    nullable: true,
    description: 'The paper by which a relative hands it in. (委托书)',
  })
  authority?: string | null;

  @Field(() => ID, { nullable: true, description: 'The draft that it completes. (草稿标识)' })
  draftId?: string | null;

  @Field(() => ApplicationHouseholdInput, { description: 'For whom. (申请家庭)' })
  household!: ApplicationHouseholdInput;

  @Field(() => ResidentIdScalar, {
    nullable: true,
    description: 'Who applies, a member; the head unless given. (申请人身份号码)',
  })
  applicantResidentId?: ResidentId | null;

  @Field(() => [ProgrammeRequestInput], { description: 'What for; each opens a case. (申请项目)' })
  programmes!: ProgrammeRequestInput[];

  @Field(() => EmergencyInput, { nullable: true, description: 'What happened, if anything did. (急难情形)' })
  emergency?: EmergencyInput | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The danger to life or body bears no delay. (是否紧急)',
  })
  urgent: boolean = false;

  @Field(() => ID, { nullable: true, description: 'The lead that it follows up. (来源线索)' })
  leadId?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on which the integrity commitment was signed (C10.1). (诚信承诺签署日期)',
  })
  integritySignedOn?: LocalDate | null;
}

/**
 * A form in the words of the service.
 * @throws RequestError BAD_USER_INPUT naming the field of a broken id, or when not exactly one household is given
 */
export function applicationForm(
  input: SubmitApplicationInput,
  { reach }: { readonly reach: Reach },
): ApplicationForm {
  const { jurisdictionId } = reach;
  const { emergency } = input;
  return {
    channel: input.channel,
    filedBy: input.filedBy,
    authority: input.authority ?? null,
    draft: input.draftId == null ? null : idArgument(input.draftId, 'ApplicationDraft', ['input', 'draftId']),
    household: householdOf(input.household, { reach }),
    applicantResidentId: input.applicantResidentId ?? null,
    programmes: input.programmes.map(({ programme, requestedAmount, papers, answers }) => ({
      programme,
      requestedAmount: requestedAmount ?? null,
      papers: papers ?? [],
      answers: answers ?? {},
    })),
    emergency:
      emergency == null
        ? null
        : {
            kind: emergency.kind,
            occurredOn: emergency.occurredOn,
            townshipId:
              emergency.townshipId == null
                ? null
                : organisationCode(emergency.townshipId, {
                    field: ['input', 'emergency', 'townshipId'],
                    jurisdictionId,
                  }),
          },
    urgent: input.urgent,
    lead: input.leadId == null ? null : idArgument(input.leadId, 'Lead', ['input', 'leadId']),
    integritySignedOn: input.integritySignedOn ?? null,
  };
}

function householdOf(
  { householdId, residentId, registration }: ApplicationHouseholdInput,
  actor: { readonly reach: Reach },
): ApplicationForm['household'] {
  const path = ['input', 'household'];
  const given = [householdId, residentId, registration].filter((value) => value != null).length;
  if (given !== 1) {
    throw badUserInput(
      {
        message: `Exactly one of householdId, residentId and registration is given in ${path.join('.')}, but ${given} are.`,
        messageZh: `${path.join('.')}中householdId、residentId、registration须且只能填写一项,所填为${given}项。`,
      },
      path,
    );
  }
  if (householdId != null) return { key: idArgument(householdId, 'Household', [...path, 'householdId']) };
  if (residentId != null) return { residentId };
  return {
    registration: registrationOf(registration as HouseholdFormInputType, actor, [...path, 'registration']),
  };
}
