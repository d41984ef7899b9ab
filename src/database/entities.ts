import type { EntitySchema, InferKyselyDB } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import { ApiKeySchema } from '../access/api-keys/api-key.entity.js';
import { AuditEntrySchema } from '../access/audit/audit.entity.js';
import { AuditLinkSchema } from '../access/audit/audit-link.entity.js';
import { CitizenLinkSchema, citizenLinkForeignKeys } from '../access/citizen-links/citizen-link.entity.js';
import {
  DelegatedDutySchema,
  DelegationSchema,
  delegationForeignKeys,
} from '../access/duties/delegation.entity.js';
import { NearRelativeSchema, nearRelativeForeignKeys } from '../access/duties/near-relative.entity.js';
import { IdempotencyRecordSchema } from '../access/once/idempotency.entity.js';
import { OutboxEventSchema } from '../access/outbox.entity.js';
import { ConsentSchema, consentForeignKeys } from '../access/privacy/consent.entity.js';
import { ImportItemSchema, ImportJobSchema, importForeignKeys } from '../bulk/import-job.entity.js';
import {
  DataPushSchema,
  PushAnswerSchema,
  PushTargetSchema,
  pushForeignKeys,
} from '../bulk/sharing/push.entity.js';
import { ApplicationSchema, applicationForeignKeys } from '../cases/applications/application.entity.js';
import {
  AttachmentSchema,
  attachmentForeignKeys,
  ContentBytesSchema,
  StoredContentSchema,
} from '../cases/attachments/attachment.entity.js';
import { CaseSchema, caseForeignKeys } from '../cases/case.entity.js';
import { CheckInquirySchema, checkInquiryForeignKeys } from '../cases/check-exchange/check-inquiry.entity.js';
import { ComplaintSchema, complaintForeignKeys } from '../cases/complaints/complaint.entity.js';
import { EarlierStepSchema, earlierStepForeignKeys } from '../cases/complaints/earlier-step.entity.js';
import { DecisionSchema, decisionForeignKeys } from '../cases/decisions/decision.entity.js';
import { ApplicationDraftSchema, applicationDraftForeignKeys } from '../cases/drafts/draft.entity.js';
import { CaseEventSchema, caseEventForeignKeys } from '../cases/events/case-event.entity.js';
import { FollowUpSchema, followUpForeignKeys } from '../cases/follow-up/follow-up.entity.js';
import { RecusalSchema, recusalForeignKeys } from '../cases/handover/recusal.entity.js';
import { LeadSchema, leadForeignKeys } from '../cases/leads/lead.entity.js';
import { LeadRiseSchema, leadRiseForeignKeys } from '../cases/leads/lead-rise.entity.js';
import {
  LetterDeliverySchema,
  LetterSchema,
  LetterTextSchema,
  letterForeignKeys,
} from '../cases/letters/letter.entity.js';
import { ObjectionSchema, objectionForeignKeys } from '../cases/notices/objection.entity.js';
import { PublicNoticeSchema, publicNoticeForeignKeys } from '../cases/notices/public-notice.entity.js';
import { EconomicCheckSchema, economicCheckForeignKeys } from '../cases/procedure/economic-check.entity.js';
import { CaseStepSchema, caseStepForeignKeys } from '../cases/procedure/step.entity.js';
import { OutsideHelpSchema, outsideHelpForeignKeys } from '../cases/referrals/outside-help.entity.js';
import { ReferralSchema, referralForeignKeys } from '../cases/referrals/referral.entity.js';
import {
  ReferralReminderSchema,
  referralReminderForeignKeys,
} from '../cases/referrals/referral-reminder.entity.js';
import { ArrivalSchema, arrivalForeignKeys } from '../cases/relocation/arrival.entity.js';
import { DepartureSchema, departureForeignKeys } from '../cases/relocation/departure.entity.js';
import { CaseCountChangeSchema, CaseCountSchema } from '../cases/statistics/case-count.entity.js';
import { StreamEventSchema } from '../events/stream-event.entity.js';
import {
  WebhookDeliverySchema,
  WebhookEndpointSchema,
  webhookForeignKeys,
} from '../events/webhooks/webhook.entity.js';
import { AwardSchema, awardForeignKeys } from '../funds/awards/award.entity.js';
import { FundingOrderSchema, fundingOrderForeignKeys } from '../funds/budgets/funding-order.entity.js';
import { ServicePurchaseSchema, servicePurchaseForeignKeys } from '../funds/caps/service-purchase.entity.js';
import { fundsToCasesForeignKeys } from '../funds/case-link.entity.js';
import { DonationSchema, donationForeignKeys } from '../funds/donations/donation.entity.js';
import { FundPlaceSchema, FundPurposeSchema, FundSchema, fundForeignKeys } from '../funds/fund.entity.js';
import {
  AccountSchema,
  EntrySchema,
  ledgerForeignKeys,
  TransferSchema,
} from '../funds/ledger/ledger.entity.js';
import { PayFirstGrantSchema, payFirstForeignKeys } from '../funds/pay-first/pay-first.entity.js';
import { PaymentSchema } from '../funds/payments/payment.entity.js';
import {
  BankAnswerSchema,
  PayrollDifferenceSchema,
  PayrollExclusionSchema,
  PayrollLineSchema,
  PayrollPartSchema,
  PayrollRunSchema,
  payrollForeignKeys,
} from '../funds/payroll/payroll.entity.js';
import {
  RecoveryInstalmentSchema,
  RecoveryItemSchema,
  RecoveryReceiptSchema,
  RecoverySchema,
  recoveryForeignKeys,
} from '../funds/recovery/recovery.entity.js';
import {
  ReplenishmentRequestSchema,
  ReserveCashSchema,
  ReserveCountSchema,
  reserveForeignKeys,
} from '../funds/reserve/reserve.entity.js';
import { ReceiptSchema, receiptForeignKeys } from '../funds/stock/receipt.entity.js';
import {
  GoodsStoreSchema,
  StockLotSchema,
  StockMovementSchema,
  stockForeignKeys,
} from '../funds/stock/stock.entity.js';
import { VoucherSchema, voucherForeignKeys } from '../funds/stock/voucher.entity.js';
import {
  CircumstanceSchema,
  circumstanceForeignKeys,
} from '../households/circumstances/circumstance.entity.js';
import { HouseholdSchema, householdForeignKeys } from '../households/household.entity.js';
import { MembershipSchema, membershipForeignKeys } from '../households/membership/membership.entity.js';
import { PersonSchema, personForeignKeys } from '../households/persons/person.entity.js';
import {
  OfficerAppointmentSchema,
  officerAppointmentForeignKeys,
} from '../jurisdictions/appointments/appointment.entity.js';
import { JurisdictionSchema } from '../jurisdictions/jurisdiction.entity.js';
import { OfficerSchema, officerForeignKeys } from '../jurisdictions/officers/officer.entity.js';
import {
  OrganisationSchema,
  organisationForeignKeys,
} from '../jurisdictions/organisations/organisation.entity.js';
import { SituationSchema, situationForeignKeys } from '../jurisdictions/situations/situation.entity.js';
import {
  AmendmentChangeSchema,
  AmendmentSchema,
  amendmentForeignKeys,
} from '../policy-admin/amendments/amendment.entity.js';
import {
  SimulatedHouseholdSchema,
  SimulationSchema,
  SimulationTotalSchema,
  simulationForeignKeys,
} from '../policy-admin/simulations/simulation.entity.js';
import { ChasingSchema, chasingForeignKeys } from '../supervision/chasing/chasing.entity.js';
import {
  DeadlineBreachSchema,
  deadlineBreachForeignKeys,
} from '../supervision/clocks/deadline-breach.entity.js';
import {
  DishonestySchema,
  DishonestyStepSchema,
  dishonestyForeignKeys,
} from '../supervision/credit/dishonesty.entity.js';
import {
  RegistryChangeSchema,
  registryChangeForeignKeys,
} from '../supervision/monitoring/registry-change.entity.js';
import {
  RandomCheckItemSchema,
  RandomCheckSchema,
  randomCheckForeignKeys,
} from '../supervision/random-checks/random-check.entity.js';
import {
  PeriodicReportSchema,
  periodicReportForeignKeys,
} from '../supervision/reports/periodic-report.entity.js';
import { ScheduledRunSchema, scheduledRunForeignKeys } from '../supervision/schedule/scheduled-run.entity.js';
import {
  ServiceContractSchema,
  serviceContractForeignKeys,
} from '../supervision/service-tasks/service-contract.entity.js';
import {
  ServiceTaskSchema,
  serviceTaskForeignKeys,
} from '../supervision/service-tasks/service-task.entity.js';
import { TrainingSchema, trainingForeignKeys } from '../supervision/training/training.entity.js';
import { RiskWarningSchema, riskWarningForeignKeys } from '../supervision/warnings/risk-warning.entity.js';
import type { ForeignKey } from './foreign-key.js';
import type { Naming } from './row.js';

/** Every table of the service. A new entity is added here, and nowhere else. */
export const entities = [
  JurisdictionSchema,
  OrganisationSchema,
  OfficerSchema,
  CitizenLinkSchema,
  OfficerAppointmentSchema,
  SituationSchema,
  PersonSchema,
  HouseholdSchema,
  MembershipSchema,
  CircumstanceSchema,
  FundSchema,
  FundPurposeSchema,
  FundPlaceSchema,
  FundingOrderSchema,
  DonationSchema,
  ServicePurchaseSchema,
  AccountSchema,
  TransferSchema,
  EntrySchema,
  AwardSchema,
  PaymentSchema,
  PayrollRunSchema,
  PayrollExclusionSchema,
  PayrollLineSchema,
  PayrollPartSchema,
  PayrollDifferenceSchema,
  BankAnswerSchema,
  PayFirstGrantSchema,
  ReserveCashSchema,
  ReserveCountSchema,
  ReplenishmentRequestSchema,
  ReceiptSchema,
  GoodsStoreSchema,
  StockLotSchema,
  StockMovementSchema,
  VoucherSchema,
  RecoverySchema,
  RecoveryItemSchema,
  RecoveryInstalmentSchema,
  RecoveryReceiptSchema,
  LeadSchema,
  LeadRiseSchema,
  ApplicationSchema,
  CaseSchema,
  CaseCountSchema,
  CaseCountChangeSchema,
  CaseStepSchema,
  CaseEventSchema,
  EconomicCheckSchema,
  PublicNoticeSchema,
  ObjectionSchema,
  DecisionSchema,
  LetterSchema,
  LetterTextSchema,
  LetterDeliverySchema,
  ApplicationDraftSchema,
  CheckInquirySchema,
  FollowUpSchema,
  RecusalSchema,
  DepartureSchema,
  ArrivalSchema,
  ReferralSchema,
  ReferralReminderSchema,
  OutsideHelpSchema,
  ComplaintSchema,
  EarlierStepSchema,
  StoredContentSchema,
  ContentBytesSchema,
  AttachmentSchema,
  ImportJobSchema,
  ImportItemSchema,
  AmendmentSchema,
  AmendmentChangeSchema,
  SimulationSchema,
  SimulationTotalSchema,
  SimulatedHouseholdSchema,
  ScheduledRunSchema,
  DeadlineBreachSchema,
  ChasingSchema,
  RegistryChangeSchema,
  RiskWarningSchema,
  DishonestySchema,
  DishonestyStepSchema,
  PeriodicReportSchema,
  TrainingSchema,
  ServiceContractSchema,
  ServiceTaskSchema,
  PushTargetSchema,
  DataPushSchema,
  PushAnswerSchema,
  RandomCheckSchema,
  RandomCheckItemSchema,
  ApiKeySchema,
  AuditEntrySchema,
  AuditLinkSchema,
  ConsentSchema,
  NearRelativeSchema,
  DelegationSchema,
  DelegatedDutySchema,
  IdempotencyRecordSchema,
  OutboxEventSchema,
  StreamEventSchema,
  WebhookEndpointSchema,
  WebhookDeliverySchema,
] as const satisfies readonly EntitySchema[];

/** Every foreign key of the service, declared beside the entities. */
export const foreignKeys: readonly ForeignKey[] = [
  ...organisationForeignKeys,
  ...officerForeignKeys,
  ...citizenLinkForeignKeys,
  ...officerAppointmentForeignKeys,
  ...situationForeignKeys,
  ...personForeignKeys,
  ...householdForeignKeys,
  ...membershipForeignKeys,
  ...circumstanceForeignKeys,
  ...fundForeignKeys,
  ...fundingOrderForeignKeys,
  ...donationForeignKeys,
  ...servicePurchaseForeignKeys,
  ...ledgerForeignKeys,
  ...awardForeignKeys,
  ...payrollForeignKeys,
  ...webhookForeignKeys,
  ...payFirstForeignKeys,
  ...reserveForeignKeys,
  ...receiptForeignKeys,
  ...stockForeignKeys,
  ...voucherForeignKeys,
  ...recoveryForeignKeys,
  ...fundsToCasesForeignKeys,
  ...leadForeignKeys,
  ...leadRiseForeignKeys,
  ...applicationForeignKeys,
  ...caseForeignKeys,
  ...caseStepForeignKeys,
  ...caseEventForeignKeys,
  ...economicCheckForeignKeys,
  ...publicNoticeForeignKeys,
  ...objectionForeignKeys,
  ...decisionForeignKeys,
  ...letterForeignKeys,
  ...applicationDraftForeignKeys,
  ...checkInquiryForeignKeys,
  ...followUpForeignKeys,
  ...recusalForeignKeys,
  ...departureForeignKeys,
  ...arrivalForeignKeys,
  ...referralForeignKeys,
  ...referralReminderForeignKeys,
  ...outsideHelpForeignKeys,
  ...complaintForeignKeys,
  ...earlierStepForeignKeys,
  ...attachmentForeignKeys,
  ...importForeignKeys,
  ...nearRelativeForeignKeys,
  ...delegationForeignKeys,
  ...consentForeignKeys,
  ...amendmentForeignKeys,
  ...simulationForeignKeys,
  ...scheduledRunForeignKeys,
  ...deadlineBreachForeignKeys,
  ...chasingForeignKeys,
  ...registryChangeForeignKeys,
  ...riskWarningForeignKeys,
  ...dishonestyForeignKeys,
  ...periodicReportForeignKeys,
  ...trainingForeignKeys,
  ...serviceContractForeignKeys,
  ...serviceTaskForeignKeys,
  ...pushForeignKeys,
  ...randomCheckForeignKeys,
];

/** The tables by entity name, their columns by property name. */
export type Tables = InferKyselyDB<(typeof entities)[number], Naming>;

/** A query builder over the tables, inside or outside a transaction. */
export type Db = Kysely<Tables>;
