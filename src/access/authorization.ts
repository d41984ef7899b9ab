import { AccessDenied } from './access-denied.js';
import { OFFICER_ROLES, type OfficerRole, PARTNER_SCOPES, type PartnerScope, type Viewer } from './viewer.js';

/** Who may call: an officer by role, a partner by the scope of its key, a citizen, or whoever comes without credentials. */
export type Caller = OfficerRole | `PARTNER:${PartnerScope}` | 'CITIZEN' | 'ANONYMOUS';

/** The callers of one field. Being listed is never enough: what a caller reaches is decided by place, row by row. */
export type Rule = readonly Caller[];

/** The officers at the windows: they take applications in and keep files (C6). */
const WINDOWS = ['TOWNSHIP_OFFICER', 'COUNTY_OFFICER'] as const;
/** The windows, and the villages that find people and help them to apply (C6). */
const HANDLERS = ['VILLAGE_OFFICER', ...WINDOWS] as const;
/** Whoever confirms. A second person to the one who handled the case. */
const APPROVERS = ['TOWNSHIP_APPROVER', 'COUNTY_APPROVER'] as const;
const CASEWORKERS = [...HANDLERS, ...APPROVERS] as const;

/** Groups of callers, so that the table reads by duty. */
export const CALLERS = {
  EVERYONE: [
    ...OFFICER_ROLES,
    ...PARTNER_SCOPES.map((scope) => `PARTNER:${scope}` as const),
    'CITIZEN',
    'ANONYMOUS',
  ],
  OFFICERS: OFFICER_ROLES,
  WINDOWS,
  HANDLERS,
  APPROVERS,
  /** Approvers, and villages in severely hit areas (N4.2); the policy says which level may decide what. */
  DECIDERS: ['VILLAGE_OFFICER', ...APPROVERS],
  CASEWORKERS,
  /** Windows and approvers: whoever examines a case, but for the villages. */
  EXAMINERS: [...WINDOWS, ...APPROVERS],
  /** One form is taken at every window, in the village and by the hotline (J16.1, C4.2). */
  APPLICATION_TAKERS: [...HANDLERS, 'HOTLINE_OPERATOR'],
  /** Those who hold what was paid first against its papers (J9.6b). */
  SETTLERS: [...WINDOWS, ...APPROVERS, 'FUND_MANAGER'],
  /** Those who find what was paid without right, and follow its recovery (J20.2). */
  RECOVERERS: [...WINDOWS, 'COUNTY_APPROVER', 'FUND_MANAGER'],
  /** Those who hand help over and have it signed for (N5.1). */
  GIVERS: [...WINDOWS, 'FUND_MANAGER'],
  CASE_READERS: [...CASEWORKERS, 'FUND_MANAGER', 'INSPECTOR'],
  HOUSEHOLD_READERS: [...CASEWORKERS, 'INSPECTOR'],
  /** Leads come from villages, windows and the hotline (J15). */
  LEAD_TAKERS: [...CASEWORKERS, 'HOTLINE_OPERATOR'],
  LEAD_READERS: [...CASEWORKERS, 'HOTLINE_OPERATOR', 'INSPECTOR'],
  /** Ledger, funds and payments: not the villages. */
  MONEY_READERS: [...WINDOWS, ...APPROVERS, 'FUND_MANAGER', 'INSPECTOR'],
  /** A payroll spans the whole jurisdiction, so no township. */
  PAYROLL_READERS: ['COUNTY_OFFICER', 'COUNTY_APPROVER', 'FUND_MANAGER', 'INSPECTOR'],
  /** Who may see a number of a person in clear; `REVEAL_ROLES` says which. */
  REVEALERS: [...CASEWORKERS, 'FUND_MANAGER', 'INSPECTOR'],
  /** What an agency is about to change, before everyone reads it in the policy. */
  POLICY_READERS: ['POLICY_ADMIN', 'INSPECTOR'],
  /** Those who put a declared emergency into force (N4.1, J11). */
  DECLARERS: ['COUNTY_APPROVER', 'POLICY_ADMIN'],
  /** Deadlines and chasings: whoever works on cases or leads, and whoever supervises. */
  CLOCK_READERS: [...CASEWORKERS, 'HOTLINE_OPERATOR', 'FUND_MANAGER', 'INSPECTOR'],
  /** Whoever a random check may draw (J20.1). */
  EXAMINERS_AND_INSPECTORS: [...WINDOWS, ...APPROVERS, 'INSPECTOR'],
  /** Levels that have one below (J16.3). */
  CHASERS: [...WINDOWS, ...APPROVERS, 'INSPECTOR'],
  /** Supervision of the whole jurisdiction. */
  SUPERVISORS: ['COUNTY_OFFICER', 'COUNTY_APPROVER', 'INSPECTOR'],
} as const satisfies Readonly<Record<string, Rule>>;

/**
 * Who may call each root field. A field that is not listed, or a line without a field, fails the start.
 * What the law makes public (policies, notices, offices with their hours: C8, D8) is open to everyone.
 */
export const AUTHORIZATION = {
  'Query.service': CALLERS.EVERYONE,
  'Query.viewer': CALLERS.EVERYONE,
  'Query.policies': CALLERS.EVERYONE,
  'Query.policy': CALLERS.EVERYONE,
  'Query.policyDifferences': CALLERS.EVERYONE,
  'Query.amendments': CALLERS.POLICY_READERS,
  'Query.simulations': CALLERS.POLICY_READERS,
  'Query.node': CALLERS.EVERYONE,
  'Query.jurisdictions': CALLERS.EVERYONE,
  'Query.jurisdiction': CALLERS.EVERYONE,
  'Query.organisations': CALLERS.EVERYONE,
  'Query.officers': CALLERS.OFFICERS,
  'Query.officerAppointments': ['POLICY_ADMIN', 'INSPECTOR'],
  'Query.situations': CALLERS.OFFICERS,
  'Query.households': CALLERS.HOUSEHOLD_READERS,
  'Query.household': CALLERS.HOUSEHOLD_READERS,
  'Query.cases': CALLERS.CASE_READERS,
  'Query.case': CALLERS.CASE_READERS,
  'Query.caseByNumber': CALLERS.CASE_READERS,
  'Query.caseStatistics': CALLERS.CASE_READERS,
  'Query.decision': CALLERS.CASE_READERS,
  'Query.replayDecision': CALLERS.HOUSEHOLD_READERS,
  'Query.leads': CALLERS.LEAD_READERS,
  'Query.deadlines': CALLERS.CLOCK_READERS,
  'Query.deadlineCounts': CALLERS.CLOCK_READERS,
  'Query.chasings': CALLERS.CLOCK_READERS,
  'Query.randomChecks': CALLERS.EVERYONE,
  'Query.riskWarnings': CALLERS.SUPERVISORS,
  'Query.riskRules': CALLERS.SUPERVISORS,
  'Query.dishonesties': CALLERS.EXAMINERS_AND_INSPECTORS,
  'Query.indicators': CALLERS.EXAMINERS_AND_INSPECTORS,
  'Query.periodicReports': CALLERS.SUPERVISORS,
  'Query.dataCatalogue': CALLERS.EVERYONE,
  'Query.dataPushTargets': CALLERS.SUPERVISORS,
  'Query.dataPushes': CALLERS.SUPERVISORS,
  'Query.trainings': CALLERS.OFFICERS,
  'Query.trainingStanding': CALLERS.OFFICERS,
  'Query.scheduledRuns': CALLERS.SUPERVISORS,
  'Query.departures': CALLERS.HOUSEHOLD_READERS,
  'Query.arrivals': CALLERS.HOUSEHOLD_READERS,
  'Query.referrals': CALLERS.CASE_READERS,
  'Query.applicationDrafts': CALLERS.APPLICATION_TAKERS,
  'Query.complaints': CALLERS.LEAD_READERS,
  'Query.publicNotices': CALLERS.EVERYONE,
  'Query.assess': CALLERS.OFFICERS,
  'Query.matchProgrammes': CALLERS.OFFICERS,
  'Query.myHouseholds': ['CITIZEN'],
  'Query.myCases': ['CITIZEN'],
  'Query.myAccessReport': ['CITIZEN'],
  'Query.myApplicationDrafts': ['CITIZEN'],
  'Query.partnerCaseStatus': ['PARTNER:CASE_STATUS'],
  'Query.partnerCaseStatuses': ['PARTNER:CASE_STATUS'],
  'Query.serviceContracts': CALLERS.HOUSEHOLD_READERS,
  'Query.serviceTasks': CALLERS.HOUSEHOLD_READERS,
  'Query.partnerServiceTasks': ['PARTNER:SERVICE_TASKS'],
  'Query.funds': CALLERS.MONEY_READERS,
  'Query.reserveFunds': CALLERS.MONEY_READERS,
  'Query.fund': CALLERS.MONEY_READERS,
  'Query.donations': CALLERS.PAYROLL_READERS,
  'Query.goodsStores': CALLERS.MONEY_READERS,
  'Query.goodsStock': CALLERS.MONEY_READERS,
  'Query.vouchers': CALLERS.MONEY_READERS,
  'Query.paymentStatement': CALLERS.MONEY_READERS,
  'Query.trialBalance': CALLERS.MONEY_READERS,
  'Query.replenishmentRequests': CALLERS.MONEY_READERS,
  'Query.fundFindings': CALLERS.PAYROLL_READERS,
  'Query.needForecast': CALLERS.PAYROLL_READERS,
  'Query.serviceCap': CALLERS.PAYROLL_READERS,
  'Query.servicePurchases': CALLERS.PAYROLL_READERS,
  'Query.fundingOrder': CALLERS.PAYROLL_READERS,
  'Query.payFirstGrants': CALLERS.MONEY_READERS,
  'Query.awards': CALLERS.MONEY_READERS,
  'Query.award': CALLERS.MONEY_READERS,
  'Query.payments': CALLERS.MONEY_READERS,
  'Query.payrollRuns': CALLERS.PAYROLL_READERS,
  'Query.recoveries': CALLERS.MONEY_READERS,
  'Query.auditEntries': ['INSPECTOR'],
  'Query.accessReport': ['INSPECTOR'],
  'Query.apiKeys': ['POLICY_ADMIN', 'INSPECTOR'],
  'Mutation.declareSituation': CALLERS.DECLARERS,
  'Mutation.endSituation': CALLERS.DECLARERS,
  'Mutation.registerHousehold': CALLERS.HANDLERS,
  'Mutation.moveHousehold': CALLERS.HANDLERS,
  'Mutation.addMember': CALLERS.HANDLERS,
  'Mutation.endMembership': CALLERS.HANDLERS,
  'Mutation.recordDeath': CALLERS.HANDLERS,
  'Mutation.recordCircumstance': CALLERS.HANDLERS,
  'Mutation.endCircumstance': CALLERS.HANDLERS,
  'Mutation.withdrawCircumstance': CALLERS.HANDLERS,
  'Mutation.recordLead': CALLERS.LEAD_TAKERS,
  'Mutation.attendLead': CALLERS.LEAD_TAKERS,
  'Mutation.escalateLead': CALLERS.LEAD_TAKERS,
  'Mutation.openChasing': CALLERS.CHASERS,
  'Mutation.answerChasing': CALLERS.CASEWORKERS,
  'Mutation.closeChasing': CALLERS.CHASERS,
  'Mutation.recordRegistryChanges': CALLERS.WINDOWS,
  'Mutation.stateRandomCheck': CALLERS.SUPERVISORS,
  'Mutation.followCheckResult': CALLERS.SUPERVISORS,
  'Mutation.drawRandomCheck': CALLERS.SUPERVISORS,
  'Mutation.recordCheckResult': CALLERS.EXAMINERS_AND_INSPECTORS,
  'Mutation.examineWarning': CALLERS.SUPERVISORS,
  'Mutation.closeWarning': CALLERS.SUPERVISORS,
  'Mutation.recordDishonesty': CALLERS.EXAMINERS_AND_INSPECTORS,
  'Mutation.advanceDishonesty': CALLERS.EXAMINERS_AND_INSPECTORS,
  'Mutation.recordTraining': CALLERS.SUPERVISORS,
  'Mutation.setDataPush': ['COUNTY_APPROVER'],
  'Mutation.endDataPush': ['COUNTY_APPROVER'],
  'Mutation.recordPushAnswer': ['COUNTY_OFFICER', 'COUNTY_APPROVER'],
  'Mutation.runScheduledWork': CALLERS.SUPERVISORS,
  'Mutation.closeLead': CALLERS.LEAD_TAKERS,
  'Mutation.submitApplication': CALLERS.APPLICATION_TAKERS,
  'Mutation.acceptCase': CALLERS.WINDOWS,
  'Mutation.extendCase': CALLERS.EXAMINERS,
  'Mutation.returnForPapers': CALLERS.WINDOWS,
  'Mutation.recordPapers': CALLERS.HANDLERS,
  'Mutation.withdrawCase': CALLERS.HANDLERS,
  'Mutation.closeCase': CALLERS.EXAMINERS,
  'Mutation.requestEconomicCheck': CALLERS.WINDOWS,
  'Mutation.recordEconomicCheckResult': CALLERS.WINDOWS,
  'Mutation.exportCheckInquiries': ['COUNTY_OFFICER'],
  'Mutation.importCheckAnswers': ['COUNTY_OFFICER'],
  'Mutation.explainDiscrepancy': CALLERS.WINDOWS,
  'Mutation.concludeEconomicCheck': CALLERS.WINDOWS,
  'Mutation.recordHomeVisit': CALLERS.WINDOWS,
  'Mutation.recordSelfCareAssessment': CALLERS.WINDOWS,
  'Mutation.recordAppraisal': CALLERS.WINDOWS,
  'Mutation.recordReview': CALLERS.WINDOWS,
  'Mutation.recordMeeting': CALLERS.EXAMINERS,
  'Mutation.publishNotice': CALLERS.WINDOWS,
  'Mutation.endNotice': CALLERS.WINDOWS,
  'Mutation.raiseObjection': CALLERS.LEAD_TAKERS,
  'Mutation.settleObjection': CALLERS.EXAMINERS,
  'Mutation.payFirst': CALLERS.EXAMINERS,
  'Mutation.settlePayFirst': CALLERS.SETTLERS,
  'Mutation.disallowPayFirst': CALLERS.SETTLERS,
  'Mutation.decideCase': CALLERS.DECIDERS,
  'Mutation.refuseCase': CALLERS.DECIDERS,
  'Mutation.recordLetterDelivery': CALLERS.HANDLERS,
  'Mutation.saveMyApplicationDraft': ['CITIZEN'],
  'Mutation.discardMyApplicationDraft': ['CITIZEN'],
  'Mutation.submitMyApplication': ['CITIZEN'],
  'Mutation.withdrawMyFile': ['CITIZEN'],
  'Mutation.reportNeed': ['CITIZEN'],
  'Query.myReports': ['CITIZEN'],
  'Mutation.saveApplicationDraft': CALLERS.APPLICATION_TAKERS,
  'Mutation.discardApplicationDraft': CALLERS.APPLICATION_TAKERS,
  'Mutation.carryOverCase': CALLERS.HANDLERS,
  'Mutation.openFollowUp': CALLERS.HANDLERS,
  'Mutation.recordFollowUp': CALLERS.WINDOWS,
  'Mutation.recordHearing': CALLERS.WINDOWS,
  'Mutation.decideFollowUp': CALLERS.APPROVERS,
  'Mutation.suspendCase': CALLERS.APPROVERS,
  'Mutation.resumeCase': CALLERS.APPROVERS,
  'Mutation.reassignCase': CALLERS.CASEWORKERS,
  'Mutation.transferCase': CALLERS.WINDOWS,
  'Mutation.recordCommitment': CALLERS.HANDLERS,
  'Mutation.sendHousehold': CALLERS.WINDOWS,
  'Mutation.recallHousehold': CALLERS.WINDOWS,
  'Mutation.acceptHousehold': CALLERS.WINDOWS,
  'Mutation.returnHousehold': CALLERS.WINDOWS,
  'Mutation.referCase': CALLERS.HANDLERS,
  'Mutation.answerReferral': CALLERS.HANDLERS,
  'Mutation.remindDepartment': CALLERS.HANDLERS,
  'Mutation.recordOutsideHelp': CALLERS.HANDLERS,
  'Mutation.recordComplaint': CALLERS.LEAD_TAKERS,
  'Mutation.answerComplaint': CALLERS.EXAMINERS,
  'Mutation.recordServiceContract': ['COUNTY_OFFICER'],
  'Mutation.endServiceContract': ['COUNTY_OFFICER'],
  'Mutation.assignServiceTask': CALLERS.WINDOWS,
  'Mutation.reviewServiceReport': CALLERS.WINDOWS,
  'Mutation.withdrawServiceTask': CALLERS.WINDOWS,
  'Mutation.reportServiceTask': ['PARTNER:SERVICE_TASKS'],
  'Mutation.withdrawAttachment': CALLERS.CASEWORKERS,
  'Mutation.continueImport': CALLERS.HANDLERS,
  'Mutation.createFund': ['FUND_MANAGER'],
  'Mutation.appropriate': ['FUND_MANAGER'],
  'Mutation.openGoodsStore': ['FUND_MANAGER'],
  'Mutation.receiveGoods': ['FUND_MANAGER'],
  'Mutation.countGoods': CALLERS.SETTLERS,
  'Mutation.deliverGoods': CALLERS.GIVERS,
  'Mutation.recordReceipt': CALLERS.GIVERS,
  'Mutation.issueVoucher': CALLERS.GIVERS,
  'Mutation.redeemVoucher': ['FUND_MANAGER'],
  'Mutation.expireVouchers': ['FUND_MANAGER'],
  'Mutation.moveReserveCash': CALLERS.SETTLERS,
  'Mutation.countReserveFund': CALLERS.SETTLERS,
  'Mutation.refuseReplenishment': ['FUND_MANAGER'],
  'Mutation.receiveDonation': ['FUND_MANAGER'],
  'Mutation.purchaseServices': ['FUND_MANAGER'],
  'Mutation.allocateFunds': ['FUND_MANAGER'],
  'Mutation.carryOverFunds': ['FUND_MANAGER'],
  'Mutation.setFundingOrder': ['FUND_MANAGER'],
  'Mutation.spreadFunding': ['FUND_MANAGER'],
  'Mutation.surrenderFunds': ['FUND_MANAGER'],
  'Mutation.openReserveFund': ['FUND_MANAGER'],
  'Mutation.replenishReserveFund': ['FUND_MANAGER'],
  'Mutation.changePayee': CALLERS.EXAMINERS,
  'Mutation.payPayment': ['FUND_MANAGER'],
  'Mutation.returnPayment': ['FUND_MANAGER'],
  'Mutation.preparePayroll': ['COUNTY_OFFICER', 'FUND_MANAGER'],
  'Mutation.approvePayroll': ['COUNTY_APPROVER', 'FUND_MANAGER'],
  'Mutation.payPayroll': ['FUND_MANAGER'],
  'Mutation.closePayroll': ['FUND_MANAGER'],
  'Mutation.exportBankFile': ['FUND_MANAGER'],
  'Mutation.recordBankAnswerFile': ['FUND_MANAGER'],
  'Mutation.recordBankAnswers': ['FUND_MANAGER'],
  'Mutation.withdrawPayroll': ['COUNTY_OFFICER', 'FUND_MANAGER'],
  'Mutation.proposeRecovery': CALLERS.RECOVERERS,
  'Mutation.notifyRecovery': CALLERS.RECOVERERS,
  'Mutation.hearRecovery': CALLERS.RECOVERERS,
  'Mutation.withdrawRecovery': CALLERS.RECOVERERS,
  'Mutation.planRecovery': CALLERS.RECOVERERS,
  'Mutation.decideRecovery': ['COUNTY_APPROVER'],
  'Mutation.recordRepayment': ['FUND_MANAGER'],
  'Mutation.offsetRecovery': ['COUNTY_APPROVER'],
  'Mutation.fineRecovery': ['COUNTY_APPROVER'],
  'Mutation.recordFinePayment': ['FUND_MANAGER'],
  'Mutation.proposeWriteOff': CALLERS.RECOVERERS,
  'Mutation.approveWriteOff': ['COUNTY_APPROVER'],
  'Mutation.declareNearRelative': CALLERS.OFFICERS,
  'Query.delegations': CALLERS.OFFICERS,
  'Mutation.delegate': CALLERS.OFFICERS,
  'Mutation.endDelegation': CALLERS.OFFICERS,
  // The window sees the identity card, the citizen takes the code up.
  'Mutation.issueSignInCode': CALLERS.WINDOWS,
  'Mutation.linkSignIn': ['CITIZEN'],
  'Mutation.recordConsent': CALLERS.HANDLERS,
  'Mutation.withdrawConsent': CALLERS.HANDLERS,
  'Mutation.reveal': CALLERS.REVEALERS,
  // Whoever administers the policy and the keys of a place administers its officers; two of them for each post.
  'Mutation.proposeOfficer': ['POLICY_ADMIN'],
  'Mutation.proposeOfficerChange': ['POLICY_ADMIN'],
  'Mutation.confirmOfficer': ['POLICY_ADMIN'],
  'Mutation.declineOfficer': ['POLICY_ADMIN'],
  'Mutation.endOfficer': ['POLICY_ADMIN'],
  'Mutation.proposeAmendment': ['POLICY_ADMIN'],
  'Mutation.publishAmendment': ['POLICY_ADMIN'],
  'Mutation.withdrawAmendment': ['POLICY_ADMIN'],
  'Mutation.requestSimulation': ['POLICY_ADMIN'],
  'Mutation.cancelSimulation': ['POLICY_ADMIN'],
  'Subscription.caseChanged': CALLERS.CASE_READERS,
  'Subscription.casesChanged': CALLERS.CASE_READERS,
  'Subscription.payrollProgress': CALLERS.PAYROLL_READERS,
  'Subscription.simulationProgress': CALLERS.POLICY_READERS,
  'Query.webhooks': ['POLICY_ADMIN'],
  'Mutation.createWebhook': ['POLICY_ADMIN'],
  'Mutation.disableWebhook': ['POLICY_ADMIN'],
  'Mutation.enableWebhook': ['POLICY_ADMIN'],
  'Mutation.replayWebhook': ['POLICY_ADMIN'],
  'Mutation.rotateWebhookSecret': ['POLICY_ADMIN'],
  'Mutation.issueApiKey': ['POLICY_ADMIN'],
  'Mutation.revokeApiKey': ['POLICY_ADMIN'],
} as const satisfies Readonly<Record<`${'Query' | 'Mutation' | 'Subscription'}.${string}`, Rule>>;

/**
 * Who may fetch the objects of each type by `node(id)`: the same as by the fields that list them, since an id must
 * not be a way around the table. The field `node` itself is open, because public objects have ids too.
 */
export const NODE_AUTHORIZATION = {
  Amendment: AUTHORIZATION['Query.amendments'],
  Simulation: AUTHORIZATION['Query.simulations'],
  Jurisdiction: AUTHORIZATION['Query.jurisdictions'],
  Organisation: AUTHORIZATION['Query.organisations'],
  Officer: AUTHORIZATION['Query.officers'],
  Situation: AUTHORIZATION['Query.situations'],
  Household: AUTHORIZATION['Query.households'],
  Person: AUTHORIZATION['Query.households'],
  Circumstance: AUTHORIZATION['Query.households'],
  Case: AUTHORIZATION['Query.cases'],
  Decision: AUTHORIZATION['Query.decision'],
  Letter: CALLERS.HOUSEHOLD_READERS,
  Attachment: CALLERS.HOUSEHOLD_READERS,
  Import: CALLERS.HANDLERS,
  Objection: AUTHORIZATION['Query.cases'],
  Chasing: AUTHORIZATION['Query.chasings'],
  RandomCheck: AUTHORIZATION['Query.randomChecks'],
  RiskWarning: AUTHORIZATION['Query.riskWarnings'],
  Dishonesty: AUTHORIZATION['Query.dishonesties'],
  Departure: AUTHORIZATION['Query.departures'],
  Arrival: AUTHORIZATION['Query.arrivals'],
  Referral: AUTHORIZATION['Query.referrals'],
  ServiceContract: AUTHORIZATION['Query.serviceContracts'],
  ServiceTask: AUTHORIZATION['Query.serviceTasks'],
  Complaint: AUTHORIZATION['Query.complaints'],
  ApplicationDraft: AUTHORIZATION['Query.applicationDrafts'],
  Application: CALLERS.HOUSEHOLD_READERS,
  Lead: AUTHORIZATION['Query.leads'],
  Donation: AUTHORIZATION['Query.donations'],
  Fund: AUTHORIZATION['Query.funds'],
  Webhook: AUTHORIZATION['Query.webhooks'],
  Transfer: AUTHORIZATION['Query.funds'],
  Award: AUTHORIZATION['Query.awards'],
  Payment: AUTHORIZATION['Query.payments'],
  PayrollRun: AUTHORIZATION['Query.payrollRuns'],
  Recovery: AUTHORIZATION['Query.recoveries'],
  ApiKey: AUTHORIZATION['Query.apiKeys'],
  AuditEntry: AUTHORIZATION['Query.auditEntries'],
  Delegation: AUTHORIZATION['Query.delegations'],
  OfficerAppointment: AUTHORIZATION['Query.officerAppointments'],
} as const satisfies Readonly<Record<string, Rule>>;

/** Who may call each route that serves or takes files; what a caller reaches is decided by place, as in GraphQL. */
export const FILE_AUTHORIZATION = {
  'GET /letters': CALLERS.HOUSEHOLD_READERS,
  'GET /attachments': CALLERS.HOUSEHOLD_READERS,
  'POST /attachments': CALLERS.CASEWORKERS,
  'POST /my/attachments': ['CITIZEN'],
  'POST /imports/households': CALLERS.HANDLERS,
  'POST /imports/cases': CALLERS.HANDLERS,
  'POST /imports/registry-changes': CALLERS.WINDOWS,
  'GET /exports/households': CALLERS.HOUSEHOLD_READERS,
  'GET /exports/cases': CALLERS.CASE_READERS,
  'GET /exports/pushes': CALLERS.SUPERVISORS,
} as const satisfies Readonly<Record<`${'GET' | 'POST'} /${string}`, Rule>>;

/** Whether the rule lists the viewer. */
export function isAdmitted(viewer: Viewer, rule: Rule): boolean {
  return callersOf(viewer).some((caller) => rule.includes(caller));
}

/**
 * Lets the viewer pass or ends the call.
 * @throws AccessDenied UNAUTHENTICATED when credentials are missing, FORBIDDEN when they are not enough
 */
export function admit(viewer: Viewer, rule: Rule): void {
  if (isAdmitted(viewer, rule)) return;
  throw viewer.kind === 'ANONYMOUS' ? AccessDenied.unauthenticated() : AccessDenied.forbidden();
}

/** What the viewer counts as in the table. */
function callersOf(viewer: Viewer): readonly Caller[] {
  switch (viewer.kind) {
    case 'OFFICER':
      return viewer.roles;
    case 'PARTNER':
      return viewer.scopes.map((scope) => `PARTNER:${scope}` as const);
    default:
      return [viewer.kind];
  }
}
