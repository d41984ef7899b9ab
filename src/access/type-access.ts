import { AUTHORIZATION, CALLERS, type Rule } from './authorization.js';

/** How far the callers of a type reach among its objects. The services keep to it, row by row. */
export const REACHES = {
  PUBLIC: 'every object, for everyone',
  PLACE:
    'officers: what belongs to their village, township or jurisdiction and below; others: what is theirs',
  JURISDICTION: 'officers: everything of their jurisdiction',
  WHOLE: 'officers whose office covers the whole jurisdiction: everything of it; others nothing',
  SELF: 'what the caller is, or has just asked for or done',
} as const;

export type ReachName = keyof typeof REACHES;

/** Who may see the objects of a type, and which of its fields are for fewer. */
export interface TypeAccess {
  readonly reach: ReachName;
  readonly to: Rule;
  /** Fields for fewer callers than the type. For all others they answer null, as if there were nothing. */
  readonly fields?: Readonly<Record<string, Rule>>;
  /**
   * The names of all other fields, where the type holds personal data or secrets: a field that is added to it has to be
   * looked at and listed.
   */
  readonly others?: string;
}

/** An officer at the hotline sees what came of the form just taken, and no more (C4.2). */
const CASE_VIEWERS = [...CALLERS.CASE_READERS, 'HOTLINE_OPERATOR'] as const;
const FORM_VIEWERS = [...CALLERS.HOUSEHOLD_READERS, 'HOTLINE_OPERATOR'] as const;
const EVERYONE = { reach: 'PUBLIC', to: CALLERS.EVERYONE } as const;
const MONEY = { reach: 'PLACE', to: CALLERS.MONEY_READERS } as const;
const PAYROLL = { reach: 'WHOLE', to: CALLERS.PAYROLL_READERS } as const;
const POLICY_WORK = { reach: 'JURISDICTION', to: CALLERS.POLICY_READERS } as const;
const OWN = { reach: 'SELF', to: AUTHORIZATION['Query.myCases'] } as const;
const ASKED = { reach: 'SELF', to: CALLERS.OFFICERS } as const;

/**
 * Who may see what, beyond the root fields of `AUTHORIZATION`. Every object type of the schema stands here or in
 * `PARTS`; one that does not keeps the service from starting, and so does a field that leads to objects which not all
 * who see the field may see. Lists of objects and payloads of mutations follow what they hold.
 */
export const TYPE_ACCESS: Readonly<Record<string, TypeAccess>> = {
  Service: EVERYONE,
  Viewer: { reach: 'SELF', to: CALLERS.EVERYONE },
  Policy: EVERYONE,
  Programme: EVERYONE,
  Parameter: EVERYONE,
  Instrument: EVERYONE,
  ParameterDifference: EVERYONE,
  Jurisdiction: EVERYONE,
  Organisation: EVERYONE,
  PublicNotice: EVERYONE,
  Officer: {
    reach: 'JURISDICTION',
    to: CALLERS.OFFICERS,
    others: 'activeFrom activeUntil id name organisation role',
  },
  OfficerAppointment: {
    reach: 'PLACE',
    to: AUTHORIZATION['Query.officerAppointments'],
    others:
      'activeFrom activeUntil changes decidedAt decidedBy id name officer organisation proposedAt proposedBy role signIn status',
  },
  Situation: { reach: 'JURISDICTION', to: CALLERS.OFFICERS },

  Household: {
    reach: 'PLACE',
    to: CALLERS.HOUSEHOLD_READERS,
    fields: { recoveries: moneyAnd(CALLERS.HOUSEHOLD_READERS) },
    others:
      'address area circumstances closedOn head headName help id memberCount members openedOn registeredDivision residentSince township version village',
  },
  Membership: {
    reach: 'PLACE',
    to: CALLERS.HOUSEHOLD_READERS,
    others: 'activeFrom activeUntil person relation',
  },
  Person: {
    reach: 'PLACE',
    to: CALLERS.HOUSEHOLD_READERS,
    others: 'birthDate deathDate hasBankAccount hasPhone id name residentId sex',
  },
  Circumstance: {
    reach: 'PLACE',
    to: CALLERS.HOUSEHOLD_READERS,
    others:
      'activeFrom activeUntil amount category evidence grade id kind period person recordedAt source withdrawnAt withdrawnReason',
  },
  Lead: {
    reach: 'PLACE',
    to: CALLERS.LEAD_READERS,
    fields: { application: CALLERS.HOUSEHOLD_READERS },
    others:
      'attendedBy attendedOn closedOn closedReason createdAt description dueOn dueUnknown id level overdue personName recordedBy reportedOn rises source status township village',
  },
  Application: {
    reach: 'PLACE',
    to: FORM_VIEWERS,
    fields: { applicant: CALLERS.HOUSEHOLD_READERS, household: CALLERS.HOUSEHOLD_READERS },
    others:
      'answers authority cases channel emergencyKind emergencyOn emergencyTownship filedBy id integritySignedOn lead programmes receivedAt receivedOn urgent window',
  },
  Case: {
    reach: 'PLACE',
    to: CASE_VIEWERS,
    fields: {
      applicant: CALLERS.HOUSEHOLD_READERS,
      household: CALLERS.HOUSEHOLD_READERS,
      application: CALLERS.HOUSEHOLD_READERS,
      attachments: CALLERS.HOUSEHOLD_READERS,
      economicCheck: CALLERS.CASE_READERS,
      awards: CALLERS.MONEY_READERS,
      payments: CALLERS.MONEY_READERS,
      payFirstGrant: CALLERS.MONEY_READERS,
    },
  },
  Decision: {
    reach: 'PLACE',
    to: CASE_VIEWERS,
    fields: {
      facts: CALLERS.HOUSEHOLD_READERS,
      assessment: CALLERS.HOUSEHOLD_READERS,
      letter: CALLERS.HOUSEHOLD_READERS,
    },
  },
  Letter: {
    reach: 'PLACE',
    to: CALLERS.HOUSEHOLD_READERS,
    others: 'deliverBy deliverUnknown delivery html id issuedOn overdue pageUrl sha256 url',
  },
  Import: {
    reach: 'SELF',
    to: CALLERS.HANDLERS,
    others: 'counts createdAt dryRun fileName id items kind rowCount sha256',
  },
  Attachment: {
    reach: 'PLACE',
    to: CALLERS.HOUSEHOLD_READERS,
    others:
      'fileName id mediaType ofApplication paper sha256 size step uploadedAt uploadedBy uploadedByPerson url withdrawnAt',
  },
  Departure: {
    reach: 'PLACE',
    to: CALLERS.HOUSEHOLD_READERS,
    others:
      'answer answeredOn dueOn household id movedOn note overdue sentOn status toJurisdiction toTownship',
  },
  Arrival: {
    reach: 'PLACE',
    to: CALLERS.HOUSEHOLD_READERS,
    others:
      'answer answeredOn cases dueOn file fromJurisdiction headName helpBefore household id memberCount movedOn note overdue programmes sentOn status township withoutCase',
  },
  Referral: { reach: 'PLACE', to: CASE_VIEWERS },
  ReferralReminder: { reach: 'PLACE', to: CASE_VIEWERS },
  Complaint: {
    reach: 'PLACE',
    to: CASE_VIEWERS,
    fields: { case: CALLERS.CASE_READERS },
    others: 'answeredOn dueOn finding grounds id kind overdue receivedOn status',
  },
  CheckInquiryFile: { reach: 'WHOLE', to: AUTHORIZATION['Mutation.exportCheckInquiries'] },
  CheckAnswerReport: { reach: 'WHOLE', to: AUTHORIZATION['Mutation.importCheckAnswers'] },
  ApplicationDraft: { reach: 'PLACE', to: AUTHORIZATION['Query.applicationDrafts'] },
  Chasing: {
    reach: 'PLACE',
    to: CALLERS.CLOCK_READERS,
    fields: {
      case: CALLERS.CASE_READERS,
      lead: CALLERS.LEAD_READERS,
      serviceTask: AUTHORIZATION['Query.serviceTasks'],
    },
  },
  Deadline: {
    reach: 'PLACE',
    to: CALLERS.CLOCK_READERS,
    fields: {
      case: CALLERS.CASE_READERS,
      lead: CALLERS.LEAD_READERS,
      serviceTask: AUTHORIZATION['Query.serviceTasks'],
    },
  },
  DeadlineCount: { reach: 'PLACE', to: CALLERS.CLOCK_READERS },
  ScheduledRun: { reach: 'JURISDICTION', to: CALLERS.SUPERVISORS },
  RiskWarning: { reach: 'PLACE', to: CALLERS.SUPERVISORS },
  RiskRuleState: { reach: 'JURISDICTION', to: CALLERS.SUPERVISORS },
  Dishonesty: {
    reach: 'PLACE',
    to: CALLERS.EXAMINERS_AND_INSPECTORS,
    others: 'case committedOn facts id passedOn recordedOn status steps',
  },
  DishonestyStep: { reach: 'PLACE', to: CALLERS.EXAMINERS_AND_INSPECTORS },
  Indicators: { reach: 'PLACE', to: CALLERS.EXAMINERS_AND_INSPECTORS },
  PeriodicReport: { reach: 'WHOLE', to: CALLERS.SUPERVISORS },
  DataSet: EVERYONE,
  DataField: EVERYONE,
  DataPushTarget: { reach: 'WHOLE', to: CALLERS.SUPERVISORS },
  DataPush: { reach: 'WHOLE', to: CALLERS.SUPERVISORS },
  DataPushAnswer: { reach: 'WHOLE', to: CALLERS.SUPERVISORS },
  ReportProgramme: { reach: 'WHOLE', to: CALLERS.SUPERVISORS },
  ServiceContract: { reach: 'JURISDICTION', to: AUTHORIZATION['Query.serviceContracts'] },
  ServiceTask: {
    reach: 'PLACE',
    to: AUTHORIZATION['Query.serviceTasks'],
    others:
      'asked assignedOn case contract dueOn findings household id kind overdue reportedOn reviewNote reviewedOn status visitedOn worker',
  },
  PartnerServiceTask: {
    reach: 'SELF',
    to: AUTHORIZATION['Query.partnerServiceTasks'],
    others: 'asked assignedOn dueOn headMasked id kind organisation returnNote township village',
  },
  Training: { reach: 'JURISDICTION', to: CALLERS.OFFICERS },
  TrainingStanding: { reach: 'JURISDICTION', to: CALLERS.OFFICERS },
  RandomCheck: EVERYONE,
  RandomCheckItem: EVERYONE,
  RegistryChangeReport: { reach: 'SELF', to: CALLERS.WINDOWS },
  ChoreDay: { reach: 'JURISDICTION', to: CALLERS.SUPERVISORS },
  EconomicCheck: { reach: 'PLACE', to: CALLERS.CASE_READERS },
  Objection: {
    reach: 'PLACE',
    to: CASE_VIEWERS,
    others: 'finding grounds id raisedOn settledBy settledOn status',
  },
  CaseChange: { reach: 'PLACE', to: AUTHORIZATION['Subscription.casesChanged'] },
  CaseCount: { reach: 'PLACE', to: CALLERS.CASE_READERS },
  DecisionReplay: { reach: 'PLACE', to: AUTHORIZATION['Query.replayDecision'] },
  Assessment: ASKED,
  ProgrammeMatches: ASKED,
  MyHousehold: { ...OWN, others: 'address headName members openedOn' },
  MyMember: { ...OWN, others: 'name relation self' },
  MyCase: {
    ...OWN,
    others:
      'acceptedOn appliedOn decidedOn decisions dueOn files number papersAsked payments programme programmeTitle status statusText steps',
  },
  MyApplicationDraft: { ...OWN, others: 'files form id updatedAt version' },
  MyReport: { ...OWN, others: 'closedOn description reportedOn status' },
  MyFile: { ...OWN, others: 'fileName id mediaType paper size uploadedAt' },
  MyStep: { ...OWN, others: 'code dueOn status title' },
  MyDecision: { ...OWN, others: 'amount basis decidedOn kind period wording' },
  MyPayment: { ...OWN, others: 'amount paidOn period stage status' },
  PartnerCaseStatus: {
    reach: 'SELF',
    to: ['PARTNER:CASE_STATUS'],
    fields: { dueOn: ['PARTNER:CASE_DATES'], decidedOn: ['PARTNER:CASE_DATES'] },
    others: 'nextStep number programme spdci status statusText updatedOn',
  },
  SpdciStatus: {
    reach: 'SELF',
    to: ['PARTNER:CASE_STATUS'],
    fields: { payment: ['PARTNER:PAYMENT_STATUS'], paymentCode: ['PARTNER:PAYMENT_STATUS'] },
    others: 'enrolment enrolmentCode',
  },

  Fund: MONEY,
  Transfer: MONEY,
  LedgerEntry: MONEY,
  Award: MONEY,
  Payment: MONEY,
  PayFirstGrant: MONEY,
  Recovery: {
    ...MONEY,
    others:
      'answerBy cause claimed claimedFrom claimedUntil closedOn decidedBy decidedOn entitled finding fine fineBasis fineLawOn finePaid heardOn householdId id instalments items notifiedOn offsetShare programme proposedBy reason receipts recovered statement status writeOffReason writtenOff',
  },
  PayrollRun: PAYROLL,
  PayrollExclusion: PAYROLL,
  Donation: { ...PAYROLL, others: 'amount anonymous donor fund id receiptNumber receivedOn unused uses' },
  Receipt: { ...MONEY, others: 'means number receivedBy receivedOn' },
  Voucher: MONEY,
  GoodsStore: MONEY,
  StockLot: MONEY,
  StatementLine: MONEY,
  TrialBalance: MONEY,
  ReplenishmentRequest: MONEY,
  NeedForecast: PAYROLL,
  FundFinding: PAYROLL,
  ServiceCap: PAYROLL,
  ServicePurchase: PAYROLL,
  BankFile: { reach: 'WHOLE', to: AUTHORIZATION['Mutation.exportBankFile'] },
  BankAnswersBooked: { reach: 'WHOLE', to: AUTHORIZATION['Mutation.recordBankAnswers'] },

  Amendment: POLICY_WORK,
  Simulation: POLICY_WORK,
  SimulatedHousehold: POLICY_WORK,

  SignInCode: { reach: 'PLACE', to: CALLERS.WINDOWS, others: 'code expiresAt' },
  LinkedSignIn: { reach: 'SELF', to: AUTHORIZATION['Mutation.linkSignIn'], others: 'linkedAt' },
  Consent: { reach: 'PLACE', to: CALLERS.HANDLERS, others: 'form givenOn kind withdrawnAt' },
  Delegation: {
    ...ASKED,
    others: 'activeFrom activeUntil declaredAt endedAt fromName id reason toName',
  },
  DeclaredRelative: { reach: 'SELF', to: CALLERS.OFFICERS, others: 'declaredAt relation' },
  RevealedField: { reach: 'PLACE', to: CALLERS.REVEALERS, others: 'field value' },
  AuditEntry: {
    reach: 'WHOLE',
    to: AUTHORIZATION['Query.auditEntries'],
    others: 'actor actorName at detail id objectId objectType operation requestId role',
  },
  AccessReportEntry: {
    reach: 'WHOLE',
    to: [...AUTHORIZATION['Query.accessReport'], 'CITIZEN'],
    others: 'actorName at field objectType operation purpose role',
  },
  Webhook: {
    reach: 'WHOLE',
    to: AUTHORIZATION['Query.webhooks'],
    others: 'createdAt deliveries ending id kinds previousUntil status url',
  },
  WebhookDelivery: { reach: 'WHOLE', to: AUTHORIZATION['Query.webhooks'] },
  ApiKey: {
    reach: 'WHOLE',
    to: AUTHORIZATION['Query.apiKeys'],
    others: 'createdAt expiresAt id name revokedAt scopes',
  },
};

/** Values that are part of the object they stand in, and are seen by whoever sees that field of it. */
export const PARTS: readonly string[] = [
  'AccountBalance',
  'AccountLine',
  'AmendmentChange',
  'AmendmentFinding',
  'AssessmentLine',
  'AssessmentName',
  'AssessmentReading',
  'AssessmentStep',
  'CaseActionState',
  'CaseEvent',
  'CaseStep',
  'CheckAnswerRow',
  'CheckInquiry',
  'CountedGoods',
  'DecisionSituation',
  'DonationUse',
  'EconomicCheckFinding',
  'EvidenceDemand',
  'EarlierHelp',
  'ExplanationLine',
  'FollowUp',
  'FundWarning',
  'FundingShare',
  'HelpItem',
  'HouseholdHelp',
  'LeadRiseType',
  'ImportCount',
  'ImportItem',
  'ImportProblem',
  'LetterDelivery',
  'MonthNeed',
  'Need',
  'NeedFactor',
  'ParameterOnDate',
  'ParameterValue',
  'BankAnswer',
  'PayrollDifference',
  'PayrollDifferenceTotal',
  'PayrollLine',
  'PayrollShare',
  'ProgrammeMatch',
  'ProgrammeNeed',
  'Question',
  'QuestionChoice',
  'RecoveryInstalment',
  'RecoveryItem',
  'RecoveryReceipt',
  'ReplayDifference',
  'ReserveCount',
  'ReserveParts',
  'ReserveStanding',
  'SimulatedAnswer',
  'SimulatedExplanation',
  'SimulationTotal',
  'StandardChange',
  'TransferredCase',
  'TransferredDecision',
  'TransferredExamination',
  'TransferredFile',
  'TransferredPaper',
  'TransferredPayment',
  'TransferredStep',
];

/**
 * Who may see a field of a type: the rule stated for it, else that of its type. `null` for what follows the object it
 * stands in (`PARTS`, lists, payloads), which needs no check of its own.
 */
export function fieldRule(type: string, field: string): Rule | null {
  if (type === 'Query' || type === 'Mutation' || type === 'Subscription') {
    return (AUTHORIZATION as Readonly<Record<string, Rule>>)[`${type}.${field}`] ?? [];
  }
  const access = Object.hasOwn(TYPE_ACCESS, type) ? TYPE_ACCESS[type] : undefined;
  if (access === undefined) return null;
  return (Object.hasOwn(access.fields ?? {}, field) ? access.fields?.[field] : undefined) ?? access.to;
}

/** Whether a field of a type is for fewer callers than its type, so that it has to be checked where it is answered. */
export function isNarrowed(type: string, field: string): boolean {
  const access = Object.hasOwn(TYPE_ACCESS, type) ? TYPE_ACCESS[type] : undefined;
  const rule = access?.fields?.[field];
  return rule !== undefined && access?.to.some((caller) => !rule.includes(caller)) === true;
}

/** Those of the callers who read money as well. */
function moneyAnd(callers: Rule): Rule {
  return callers.filter((caller) => (CALLERS.MONEY_READERS as Rule).includes(caller));
}
