import type { LocalDate } from '../shared/local-date.js';
import type { Fen } from '../shared/money.js';

/**
 * What a policy is told about a household, an application and its surroundings: one frozen plain object,
 * free of names and numbers of persons, read as of one day. It is kept whole with every decision.
 */
export interface Facts {
  /** The day of application: it chooses the law, the figures and everybody's age. */
  readonly on: LocalDate;
  readonly place: PlaceFacts;
  readonly household: HouseholdFacts;
  readonly application: ApplicationFacts;
  /** Declared situations that cover the place on the day (N4.1, N4.2, J11). */
  readonly situations: readonly SituationFacts[];
}

export interface PlaceFacts {
  readonly jurisdictionId: string;
  readonly townshipId: string;
  readonly villageId: string | null;
}

export const AREAS = ['URBAN', 'RURAL'] as const;
export type Area = (typeof AREAS)[number];

export interface HouseholdFacts {
  readonly id: string;
  readonly area: Area;
  /** Division code under which the household is registered (户籍地). */
  readonly registeredDivision: string;
  /** The registered division is one that the jurisdiction covers. */
  readonly registeredHere: boolean;
  readonly residentSince: LocalDate | null;
  /** Living members on the day, the head first, then by birth date and id. */
  readonly members: readonly MemberFacts[];
  readonly assets: readonly AssetFacts[];
  /** Spending of the household as a whole; a member's own spending stands with the member. */
  readonly expenditures: readonly ExpenditureFacts[];
  /** Awards and grants of any programme, running or ended, newest first. */
  readonly help: readonly HelpFacts[];
}

export const RELATIONS = [
  'HEAD',
  'SPOUSE',
  'CHILD',
  'PARENT',
  'GRANDPARENT',
  'GRANDCHILD',
  'SIBLING',
  'OTHER',
] as const;
export type Relation = (typeof RELATIONS)[number];

export interface MemberFacts {
  readonly personId: string;
  readonly relation: Relation;
  readonly sex: 'MALE' | 'FEMALE';
  readonly birthDate: LocalDate;
  readonly memberSince: LocalDate;
  readonly incomes: readonly IncomeFacts[];
  readonly conditions: readonly ConditionFacts[];
  readonly expenditures: readonly ExpenditureFacts[];
}

/** Kinds of income; which of them count is a matter of the policy (57号, 13). */
export const INCOME_KINDS = [
  'WAGE',
  'BUSINESS',
  'FARMING',
  'PROPERTY',
  'TRANSFER',
  'SUPPORT_PAYMENT',
  'CONTRIBUTORY_PENSION',
  'BASIC_OLD_AGE_PENSION',
  'VETERAN_CARE',
  'AWARD',
  'ASSISTANCE',
  'OTHER_INCOME',
] as const;
export type IncomeKind = (typeof INCOME_KINDS)[number];

export interface IncomeFacts {
  readonly kind: IncomeKind;
  /** Fen a month. */
  readonly amount: Fen;
  readonly from: LocalDate;
}

export const ASSET_KINDS = [
  'DEPOSIT',
  'SECURITIES',
  'INSURANCE',
  'VEHICLE',
  'HOUSING',
  'BUSINESS_ASSET',
  'OTHER_ASSET',
] as const;
export type AssetKind = (typeof ASSET_KINDS)[number];

export interface AssetFacts {
  readonly kind: AssetKind;
  /** Fen. */
  readonly amount: Fen;
  /** `NECESSITY`: the home lived in, tools of the trade and the like (57号, 14); null = counted. */
  readonly grade: string | null;
}

export const EXPENDITURE_KINDS = [
  'MEDICAL',
  'EDUCATION',
  'DISABILITY_CARE',
  'HOUSING_COST',
  'LIVING',
  'DISASTER_LOSS',
  'FUNERAL',
  'OTHER_EXPENDITURE',
] as const;
export type ExpenditureKind = (typeof EXPENDITURE_KINDS)[number];

export interface ExpenditureFacts {
  readonly kind: ExpenditureKind;
  /** Fen, out of the household's own pocket; for each month when `period` is MONTHLY. */
  readonly amount: Fen;
  readonly period: 'MONTHLY' | 'ONE_OFF';
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/**
 * Conditions of a person. `grade` by kind: disability `1`–`4`; STUDENT one of PRESCHOOL, COMPULSORY,
 * SENIOR_SECONDARY, VOCATIONAL, UNDERGRADUATE, POSTGRADUATE; SELF_CARE the number `0`–`6` of the six items
 * failed; WORK_REFUSED the number of refusals in a row; CARE one of INSTITUTION, HOME; TWO_CANCERS one of BREAST,
 * CERVICAL; UNSAFE_HOUSE the grade C or D of the survey; HOME_LOST one of DESTROYED, DAMAGED; HARMED_ACTING_BRAVELY one
 * of DISABLED, BEREAVED; FAMILY_PLANNING one of FAMILY_PLANNING_GRADES; otherwise null.
 */
export const CONDITION_KINDS = [
  'DISABILITY_PHYSICAL',
  'DISABILITY_SENSORY',
  'DISABILITY_INTELLECTUAL',
  'DISABILITY_MENTAL',
  'DISABILITY_MULTIPLE',
  'SERIOUS_ILLNESS',
  'CHRONIC_ILLNESS',
  'SELF_CARE',
  'CARE',
  'CARE_AGREEMENT',
  'UNABLE_TO_WORK',
  'NO_SUPPORTER',
  'STUDENT',
  'EMPLOYED',
  'UNEMPLOYED',
  'UNEMPLOYMENT_INSURED',
  'REGISTERED_UNEMPLOYED',
  'RETURNEE',
  'UNABLE_TO_RETURN_TO_WORK',
  'WORK_REFUSED',
  'INFECTED',
  'QUARANTINED',
  'LIFTED_OUT_OF_POVERTY',
  'MONITORED_AGAINST_POVERTY',
  'FALLEN_BACK_INTO_POVERTY',
  'ORPHAN',
  'WITHOUT_DE_FACTO_CARE',
  'DEPENDENT_ADULT_CHILD',
  'SUPPORT_DUTY_LIVES_TOGETHER',
  'RELIGIOUS_AWAY',
  'IN_PRISON',
  'IN_COMPULSORY_DETOXIFICATION',
  'MISSING',
  'HAS_PENSION',
  'PARTY_MEMBER',
  'RESERVOIR_MIGRANT',
  'DEMOBILISED_OFFICER',
  'VETERAN',
  'PREGNANT',
  'VAGRANT',
  'NEAR_RELATIVE_OF_STAFF',
  'REGISTERED_POOR',
  'EMPLOYEE_INSURED',
  'NEEDS_LONG_TERM_CARE',
  'UNIDENTIFIED_PATIENT',
  'CLEFT',
  'CEREBRAL_PALSY',
  'SEVERE_MENTAL_ILLNESS',
  'TWO_CANCERS',
  'BOARDS_AT_SCHOOL',
  'CANNOT_ATTEND_SCHOOL',
  'HOUSING_NEED',
  'UNSAFE_HOUSE',
  'HARD_TO_EMPLOY',
  'FLEXIBLE_WORK_INSURED',
  'UNEMPLOYED_GRADUATE',
  'SURPLUS_RURAL_LABOUR',
  'WORKER_IN_NEED',
  'EVACUATED',
  'HOME_LOST',
  'SHORT_OF_WATER_OR_FOOD',
  'LEFT_BEHIND',
  'STRANDED_AWAY',
  'HARMED_ACTING_BRAVELY',
  'FAMILY_PLANNING',
] as const;
export type ConditionKind = (typeof CONDITION_KINDS)[number];

/**
 * How the family-planning department has recorded a parent who kept the rules (D3.8): one living child, with or without
 * the certificate of an only child; two daughters, with or without sterilisation; no living child; an only child that
 * died or is disabled, with no other born or adopted since.
 */
export const FAMILY_PLANNING_GRADES = [
  'ONE_CHILD',
  'ONE_CHILD_CERTIFIED',
  'TWO_DAUGHTERS',
  'TWO_DAUGHTERS_STERILISED',
  'NO_LIVING_CHILD',
  'ONLY_CHILD_DIED',
  'ONLY_CHILD_DISABLED',
] as const;
export type FamilyPlanningGrade = (typeof FAMILY_PLANNING_GRADES)[number];

export interface ConditionFacts {
  readonly kind: ConditionKind;
  readonly grade: string | null;
  readonly from: LocalDate;
}

/** One award or grant that the household has or had, from this service or recorded for another department. */
export interface HelpFacts {
  readonly programme: string;
  readonly class: string | null;
  /** Fen a month for `MONTHLY`, the whole sum for `ONE_OFF`. */
  readonly amount: Fen;
  readonly period: 'MONTHLY' | 'ONE_OFF';
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

export const EMERGENCY_KINDS = [
  'FIRE',
  'TRAFFIC_ACCIDENT',
  'ACCIDENT',
  'SUDDEN_ILLNESS',
  'NATURAL_DISASTER',
  'EPIDEMIC',
  'LOSS_OF_WORK',
  'OTHER_EMERGENCY',
] as const;
export type EmergencyKind = (typeof EMERGENCY_KINDS)[number];

export interface ApplicationFacts {
  readonly emergency: {
    readonly kind: EmergencyKind;
    readonly occurredOn: LocalDate;
    /** It happened within the acting township (J9.5). */
    readonly happenedHere: boolean;
  } | null;
  /** The danger to life or body bears no delay. */
  readonly urgent: boolean;
  /** Fen; what the household asks for, or what the officer proposes; null when the rules alone set the sum. */
  readonly requestedAmount: Fen | null;
  /** Codes of the papers in hand, looked up or handed in. */
  readonly evidence: readonly string[];
  /** Answers to the programme's own questions, checked by its schema; those in words are left out where a case is judged. */
  readonly answers: Readonly<Record<string, string | number | boolean>>;
}

export const SITUATION_KINDS = ['EPIDEMIC_RISK', 'DISASTER', 'PRICE_TRIGGER', 'MAJOR_EVENT'] as const;
export type SituationKind = (typeof SITUATION_KINDS)[number];

export interface SituationFacts {
  readonly id: string;
  readonly kind: SituationKind;
  /** EPIDEMIC_RISK: LOW, MEDIUM, HIGH, SEVERE; DISASTER: I–IV; otherwise free. */
  readonly level: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly basis: string;
}
