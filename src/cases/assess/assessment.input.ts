import { Field, ID, InputType } from 'type-graphql';
import { idArgument } from '../../api/id-argument.js';
import { badUserInput } from '../../api/request-error.js';
import { JsonObjectScalar, LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import {
  CircumstanceKindCodes,
  CircumstancePeriodCodes,
} from '../../households/circumstances/circumstance.type.js';
import type {
  CircumstanceKind,
  CircumstancePeriod,
} from '../../households/circumstances/circumstance-kinds.js';
import { AreaCodes, RelationCodes } from '../../households/household.type.js';
import { SexCodes } from '../../households/persons/person.type.js';
import { organisationCode } from '../../jurisdictions/place.input.js';
import { SituationKindCodes } from '../../jurisdictions/situations/situation.type.js';
import type { Area, EmergencyKind, Relation, SituationKind } from '../../policy/facts.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { Sex } from '../../shared/resident-id.js';
import { EmergencyKindCodes } from '../applications/application.type.js';
import type { DecisionPeriod } from '../decisions/decision.js';
import { DecisionPeriodCodes } from '../decisions/decision.type.js';
import type { AssessmentRequest, AssumedApplication } from './assessment-request.js';
import type { DescribedCircumstance, DescribedHousehold } from './described-household.js';

@InputType('AssessCircumstanceInput', {
  description: 'An income, asset, spending or condition, from–until. (家庭情况)',
})
export class AssessCircumstanceInput {
  @Field(() => CircumstanceKindCodes, { description: 'Its kind; the category follows from it. (种类)' })
  kind!: CircumstanceKind;

  @Field(() => String, { nullable: true, description: 'Grade, where the kind has grades. (等级)' })
  grade?: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Needed for incomes, assets and spending; left out for conditions. (金额)',
  })
  amount?: Fen | null;

  @Field(() => CircumstancePeriodCodes, {
    nullable: true,
    description: 'MONTHLY for incomes; either for spending; else left out. (周期)',
  })
  period?: CircumstancePeriod | null;

  @Field(() => LocalDateScalar, { description: 'First day. (起始日期)' })
  activeFrom!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day, if it is known. (终止日期)' })
  activeUntil?: LocalDate | null;
}

@InputType('AssessMemberInput', { description: 'A member of a household on no record. (家庭成员)' })
export class AssessMemberInput {
  @Field(() => RelationCodes, { description: 'Relation to the head; one member is the HEAD. (与户主关系)' })
  relation!: Relation;

  @Field(() => SexCodes, { description: 'Sex. (性别)' })
  sex!: Sex;

  @Field(() => LocalDateScalar, { description: 'Birth date. (出生日期)' })
  birthDate!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'First day in the household. (加入日期)' })
  memberSince!: LocalDate;

  @Field(() => [AssessCircumstanceInput], {
    nullable: true,
    description: "The member's own incomes, conditions, assets and spending. (个人情况)",
  })
  circumstances?: AssessCircumstanceInput[] | null;
}

@InputType('AssessHelpInput', { description: 'Help that the household has or had. (已获救助)' })
export class AssessHelpInput {
  @Field(() => String, { description: 'Code of the programme. (救助项目代码)' })
  programme!: string;

  @Field(() => String, { nullable: true, description: 'Class, where it has one. (类别档次)' })
  class?: string | null;

  @Field(() => MoneyScalar, { description: 'The sum, a month where the period is MONTHLY. (金额)' })
  amount!: Fen;

  @Field(() => DecisionPeriodCodes, { description: 'How it is paid. (周期)' })
  period!: DecisionPeriod;

  @Field(() => LocalDateScalar, { description: 'First day. (起始日期)' })
  from!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day, if it is known. (终止日期)' })
  until?: LocalDate | null;
}

@InputType('AssessHouseholdInput', { description: 'A household on no record, to ask about. (拟测算家庭)' })
export class AssessHouseholdInput {
  @Field(() => AreaCodes, { description: 'Which standard applies. (城乡类别)' })
  area!: Area;

  @Field(() => String, { description: 'Division code of the household registration. (户籍地区划代码)' })
  registeredDivision!: string;

  @Field(() => Boolean, {
    description: 'Whether the policies asked count that division as their own. (是否本地户籍)',
  })
  registeredHere!: boolean;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Since when it has lived in the jurisdiction. (居住起始日期)',
  })
  residentSince?: LocalDate | null;

  @Field(() => [AssessMemberInput], { description: 'The head and the members, at most 30. (成员)' })
  members!: AssessMemberInput[];

  @Field(() => [AssessCircumstanceInput], {
    nullable: true,
    description: 'What belongs to the household as a whole. (全户情况)',
  })
  circumstances?: AssessCircumstanceInput[] | null;

  @Field(() => [AssessHelpInput], { nullable: true, description: 'Help it has or had. (已获救助)' })
  help?: AssessHelpInput[] | null;
}

@InputType('AssessEmergencyInput', { description: 'What brought the household into need. (急难情形)' })
export class AssessEmergencyInput {
  @Field(() => EmergencyKindCodes, { description: 'What happened. (类型)' })
  kind!: EmergencyKind;

  @Field(() => LocalDateScalar, { description: 'On which day. (发生日期)' })
  occurredOn!: LocalDate;

  @Field(() => Boolean, { description: 'Within the acting township (J9.5). (是否发生在本地)' })
  happenedHere!: boolean;
}

@InputType('AssessApplicationInput', {
  description: 'What is asked for, and with which papers. (拟申请内容)',
})
export class AssessApplicationInput {
  @Field(() => AssessEmergencyInput, { nullable: true, description: 'The emergency, if any. (急难情形)' })
  emergency?: AssessEmergencyInput | null;

  @Field(() => Boolean, { defaultValue: false, description: 'It bears no delay. (是否紧急)' })
  urgent!: boolean;

  @Field(() => MoneyScalar, { nullable: true, description: 'The sum asked for. (申请金额)' })
  requestedAmount?: Fen | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the papers in hand. (已有材料)' })
  evidence?: string[] | null;

  @Field(() => JsonObjectScalar, {
    nullable: true,
    description: "Answers to the programmes' own questions, by programme and question. (附加问题答案)",
  })
  answers?: Readonly<Record<string, unknown>> | null;
}

@InputType('AssessSituationInput', { description: 'A situation to assume. (假设情形)' })
export class AssessSituationInput {
  @Field(() => SituationKindCodes, { description: 'What kind of event. (类别)' })
  kind!: SituationKind;

  @Field(() => String, { description: 'Its level, as announced. (等级)' })
  level!: string;
}

@InputType('AssessInput', {
  description: 'A household, and under which policies and on which days to look at it. (测算请求)',
})
export class AssessInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A household of your place; either this or `household`. (在册家庭)',
  })
  householdId?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'Take the household on record as it was on this day; left out, as it was on each day asked for. (家庭情况日期)',
  })
  householdAsOf?: LocalDate | null;

  @Field(() => AssessHouseholdInput, {
    nullable: true,
    description: 'A household on no record; either this or `householdId`. (拟测算家庭)',
  })
  household?: AssessHouseholdInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The township whose declared situations count; left out, that of the household. (乡镇)',
  })
  townshipId?: string | null;

  @Field(() => AssessApplicationInput, { nullable: true, description: 'What is asked for. (拟申请内容)' })
  application?: AssessApplicationInput | null;

  @Field(() => [String], { nullable: true, description: 'Codes; left out, all programmes. (救助项目)' })
  programmes?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of policies; left out, that of your own jurisdiction. (政策)',
  })
  policies?: string[] | null;

  @Field(() => [LocalDateScalar], {
    nullable: true,
    description: 'Days of application; left out, today. Policies times days: at most 20. (申请日期)',
  })
  dates?: LocalDate[] | null;

  @Field(() => [AssessSituationInput], {
    nullable: true,
    description: 'Situations to assume in place of those declared. (假设情形)',
  })
  situations?: AssessSituationInput[] | null;
}

/**
 * The question in the words of the service; a list that names something twice asks for it once.
 * @throws RequestError BAD_USER_INPUT naming the field of a broken id, or when not exactly one household is given
 */
export function assessmentRequest(
  input: AssessInput,
  { jurisdictionId, today }: { readonly jurisdictionId: string; readonly today: LocalDate },
): AssessmentRequest {
  const { householdId, household, householdAsOf, townshipId, situations } = input;
  if ((householdId == null) === (household == null)) throw oneHousehold();
  return {
    household:
      household != null
        ? { described: describedOf(household) }
        : {
            key: idArgument(String(householdId), 'Household', ['input', 'householdId']),
            asOf: householdAsOf ?? null,
          },
    townshipId:
      townshipId == null
        ? null
        : organisationCode(townshipId, { field: ['input', 'townshipId'], jurisdictionId }),
    programmes: [...new Set(input.programmes ?? [])],
    policies: [...new Set(input.policies ?? [])],
    dates: [...new Set(input.dates ?? [today])],
    application: applicationOf(input.application ?? null),
    situations: situations?.map(({ kind, level }) => ({ kind, level })) ?? null,
  };
}

function applicationOf(input: AssessApplicationInput | null): AssumedApplication {
  const emergency = input?.emergency ?? null;
  return {
    emergency:
      emergency === null
        ? null
        : {
            kind: emergency.kind,
            occurredOn: emergency.occurredOn,
            happenedHere: emergency.happenedHere,
          },
    urgent: input?.urgent ?? false,
    requestedAmount: input?.requestedAmount ?? null,
    evidence: input?.evidence ?? [],
    answers: input?.answers ?? {},
  };
}

function describedOf(input: AssessHouseholdInput): DescribedHousehold {
  const { area, registeredDivision, registeredHere, residentSince, members, circumstances, help } = input;
  return {
    ...{ area, registeredDivision, registeredHere, residentSince: residentSince ?? null },
    members: members.map(({ relation, sex, birthDate, memberSince, circumstances: own }) => ({
      ...{ relation, sex, birthDate, memberSince },
      circumstances: own?.map(circumstanceOf) ?? [],
    })),
    circumstances: circumstances?.map(circumstanceOf) ?? [],
    help:
      help?.map(({ programme, class: grade, amount, period, from, until }) => ({
        ...{ programme, class: grade ?? null, amount, period, from, until: until ?? null },
      })) ?? [],
  };
}

function circumstanceOf(input: AssessCircumstanceInput): DescribedCircumstance {
  const { kind, grade, amount, period, activeFrom, activeUntil } = input;
  return {
    ...{ kind, grade: grade ?? null, amount: amount ?? null, period: period ?? null },
    ...{ activeFrom, activeUntil: activeUntil ?? null },
  };
}

function oneHousehold() {
  return badUserInput(
    {
      message: 'Give either the id of a household or its description in `household`, and not both.',
      messageZh: '请填写householdId或household其中之一，不得同时填写或都不填写。',
    },
    ['input', 'householdId'],
  );
}
