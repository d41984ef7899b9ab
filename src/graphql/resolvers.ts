import type { NonEmptyArray } from 'type-graphql';
import { ApiKeyResolver } from '../access/api-keys/api-key.resolver.js';
import { AuditResolver } from '../access/audit/audit.resolver.js';
import { CitizenLinkResolver } from '../access/citizen-links/citizen-link.resolver.js';
import { DelegationResolver } from '../access/duties/delegation.resolver.js';
import { NearRelativeResolver } from '../access/duties/near-relative.resolver.js';
import { ConsentResolver } from '../access/privacy/consent.resolver.js';
import { RevealResolver } from '../access/privacy/reveal.resolver.js';
import { ViewerResolver } from '../access/viewer.resolver.js';
import { ImportItemResolver, ImportProblemResolver, ImportResolver } from '../bulk/import.resolver.js';
import { PushResolver } from '../bulk/sharing/push.resolver.js';
import { ApplicationFieldResolver } from '../cases/applications/application-field.resolver.js';
import { ApplicationMutationResolver } from '../cases/applications/application-mutation.resolver.js';
import { AssessmentResolver } from '../cases/assess/assessment.resolver.js';
import { AttachmentResolver, CaseAttachmentsResolver } from '../cases/attachments/attachment.resolver.js';
import { CaseResolver } from '../cases/case.resolver.js';
import { CaseActionResolver } from '../cases/case-action.resolver.js';
import { CaseFieldResolver } from '../cases/case-field.resolver.js';
import { CaseLaterResolver } from '../cases/case-later.resolver.js';
import { CaseMoneyResolver } from '../cases/case-money.resolver.js';
import {
  CheckAnswerRowResolver,
  CheckExchangeResolver,
} from '../cases/check-exchange/check-exchange.resolver.js';
import { CommitmentResolver } from '../cases/commitments/commitment.resolver.js';
import { ComplaintResolver } from '../cases/complaints/complaint.resolver.js';
import { DecisionMutationResolver } from '../cases/decisions/decision-mutation.resolver.js';
import { DecisionQueryResolver } from '../cases/decisions/decision-query.resolver.js';
import { DraftResolver } from '../cases/drafts/draft.resolver.js';
import { ExtensionResolver } from '../cases/extension/extension.resolver.js';
import { FollowUpMutationResolver } from '../cases/follow-up/follow-up-mutation.resolver.js';
import { HandoverMutationResolver } from '../cases/handover/handover-mutation.resolver.js';
import { LeadMutationResolver } from '../cases/leads/lead-mutation.resolver.js';
import { LeadQueryResolver } from '../cases/leads/lead-query.resolver.js';
import { DecisionLetterResolver, LetterResolver } from '../cases/letters/letter.resolver.js';
import { NoticeMutationResolver } from '../cases/notices/notice-mutation.resolver.js';
import { ObjectionFieldResolver, PublicNoticeResolver } from '../cases/notices/public-notice.resolver.js';
import { MyCaseResolver, MyHouseholdResolver, OwnResolver } from '../cases/own/own.resolver.js';
import { OwnApplicationResolver } from '../cases/own/own-application.resolver.js';
import {
  MyCaseFilesResolver,
  MyDraftFilesResolver,
  OwnFileResolver,
} from '../cases/own/own-file.resolver.js';
import { OwnReportResolver } from '../cases/own/own-report.resolver.js';
import { PartnerStatusResolver } from '../cases/partner/partner-status.resolver.js';
import { PayFirstMutationResolver } from '../cases/pay-first/pay-first-mutation.resolver.js';
import { ProcedureMutationResolver } from '../cases/procedure/procedure-mutation.resolver.js';
import { CaseStepResolver, EconomicCheckResolver } from '../cases/procedure/step.resolver.js';
import { ReferralMutationResolver } from '../cases/referrals/referral-mutation.resolver.js';
import { HouseholdHelpResolver, ReferralQueryResolver } from '../cases/referrals/referral-query.resolver.js';
import { RelocationResolver } from '../cases/relocation/relocation.resolver.js';
import {
  ArrivalFieldResolver,
  DepartureFieldResolver,
} from '../cases/relocation/relocation-field.resolver.js';
import { CaseSubscriptionResolver } from '../events/subscriptions/case-subscription.resolver.js';
import { JobSubscriptionResolver } from '../events/subscriptions/job-subscription.resolver.js';
import { WebhookResolver } from '../events/webhooks/webhook.resolver.js';
import { AwardResolver } from '../funds/awards/award.resolver.js';
import { BudgetResolver, FundingShareResolver } from '../funds/budgets/budget.resolver.js';
import { ServicePurchaseResolver } from '../funds/caps/service-purchase.resolver.js';
import { DonationResolver, DonationUseResolver } from '../funds/donations/donation.resolver.js';
import { FindingResolver } from '../funds/findings/finding.resolver.js';
import { ForecastResolver, FundWarningResolver } from '../funds/forecast/forecast.resolver.js';
import { FundResolver } from '../funds/fund.resolver.js';
import { LedgerEntryResolver, TransferResolver } from '../funds/ledger/ledger.resolver.js';
import { PayFirstResolver } from '../funds/pay-first/pay-first.resolver.js';
import { PayeeResolver } from '../funds/payee/payee.resolver.js';
import { PaymentResolver } from '../funds/payments/payment.resolver.js';
import { BankResolver, PaymentBankResolver } from '../funds/payroll/bank.resolver.js';
import {
  PayrollDifferenceResolver,
  PayrollExclusionResolver,
  PayrollLineResolver,
  PayrollResolver,
  PayrollShareResolver,
} from '../funds/payroll/payroll.resolver.js';
import {
  HouseholdRecoveryResolver,
  RecoveryItemResolver,
  RecoveryReceiptResolver,
  RecoveryResolver,
} from '../funds/recovery/recovery.resolver.js';
import { RecoveryMutationResolver } from '../funds/recovery/recovery-mutation.resolver.js';
import { ReplenishmentRequestResolver, ReserveBookResolver } from '../funds/reserve/reserve-book.resolver.js';
import { StatementResolver } from '../funds/statements/statement.resolver.js';
import { DeliveryResolver } from '../funds/stock/delivery.resolver.js';
import { StockLotResolver, StockResolver } from '../funds/stock/stock.resolver.js';
import { CircumstanceResolver } from '../households/circumstances/circumstance.resolver.js';
import { HouseholdResolver } from '../households/household.resolver.js';
import { MembershipResolver } from '../households/membership/membership.resolver.js';
import { OfficerAppointmentResolver } from '../jurisdictions/appointments/appointment.resolver.js';
import {
  JurisdictionResolver,
  OfficerResolver,
  OrganisationResolver,
} from '../jurisdictions/place.resolver.js';
import { SituationResolver } from '../jurisdictions/situations/situation.resolver.js';
import { AmendmentResolver } from '../policy-admin/amendments/amendment.resolver.js';
import { PolicyResolver } from '../policy-admin/policy.resolver.js';
import {
  SimulatedHouseholdResolver,
  SimulationResolver,
} from '../policy-admin/simulations/simulation.resolver.js';
import { CaseSupervisionResolver, ChasingResolver } from '../supervision/chasing/chasing.resolver.js';
import { DeadlineResolver } from '../supervision/clocks/deadline.resolver.js';
import { DishonestyResolver } from '../supervision/credit/dishonesty.resolver.js';
import { MonitoringResolver } from '../supervision/monitoring/monitoring.resolver.js';
import { RandomCheckResolver } from '../supervision/random-checks/random-check.resolver.js';
import { IndicatorResolver, ReportResolver } from '../supervision/reports/report.resolver.js';
import { ScheduleResolver } from '../supervision/schedule/schedule.resolver.js';
import { ProviderTaskResolver } from '../supervision/service-tasks/provider-task.resolver.js';
import { ServiceContractResolver } from '../supervision/service-tasks/service-contract.resolver.js';
import { ServiceTaskResolver } from '../supervision/service-tasks/service-task.resolver.js';
import { TrainingResolver } from '../supervision/training/training.resolver.js';
import { RiskWarningResolver } from '../supervision/warnings/risk-warning.resolver.js';
import { NodeResolver } from './node.resolver.js';
import type { ResolverClass } from './schema.js';
import { ServiceResolver } from './service.resolver.js';

/** Every resolver class of the service. A class that is not listed here is not in the schema. */
export const resolvers: NonEmptyArray<ResolverClass> = [
  AmendmentResolver,
  ApiKeyResolver,
  ApplicationFieldResolver,
  AssessmentResolver,
  AuditResolver,
  AwardResolver,
  ProcedureMutationResolver,
  PayFirstMutationResolver,
  NoticeMutationResolver,
  LeadMutationResolver,
  DecisionMutationResolver,
  ApplicationMutationResolver,
  CaseActionResolver,
  CaseFieldResolver,
  CaseMoneyResolver,
  CaseLaterResolver,
  CheckAnswerRowResolver,
  CheckExchangeResolver,
  CommitmentResolver,
  ComplaintResolver,
  DraftResolver,
  ExtensionResolver,
  FollowUpMutationResolver,
  HandoverMutationResolver,
  HouseholdHelpResolver,
  RelocationResolver,
  DepartureFieldResolver,
  ArrivalFieldResolver,
  ReferralMutationResolver,
  ReferralQueryResolver,
  CaseResolver,
  CaseStepResolver,
  CaseSubscriptionResolver,
  CircumstanceResolver,
  ImportResolver,
  ImportItemResolver,
  ImportProblemResolver,
  AttachmentResolver,
  CaseAttachmentsResolver,
  DecisionLetterResolver,
  DecisionQueryResolver,
  LetterResolver,
  EconomicCheckResolver,
  BudgetResolver,
  DonationResolver,
  DonationUseResolver,
  ServicePurchaseResolver,
  ForecastResolver,
  FundWarningResolver,
  FundResolver,
  StatementResolver,
  FindingResolver,
  PayeeResolver,
  ReserveBookResolver,
  ReplenishmentRequestResolver,
  StockResolver,
  StockLotResolver,
  DeliveryResolver,
  FundingShareResolver,
  HouseholdResolver,
  JobSubscriptionResolver,
  JurisdictionResolver,
  LeadQueryResolver,
  LedgerEntryResolver,
  MembershipResolver,
  NodeResolver,
  ObjectionFieldResolver,
  OfficerResolver,
  OrganisationResolver,
  PayFirstResolver,
  BankResolver,
  OwnResolver,
  OwnApplicationResolver,
  OwnReportResolver,
  OwnFileResolver,
  MyCaseFilesResolver,
  MyDraftFilesResolver,
  MyHouseholdResolver,
  MyCaseResolver,
  PartnerStatusResolver,
  PaymentBankResolver,
  PaymentResolver,
  PayrollDifferenceResolver,
  PayrollLineResolver,
  PayrollExclusionResolver,
  PayrollResolver,
  PayrollShareResolver,
  PolicyResolver,
  PublicNoticeResolver,
  HouseholdRecoveryResolver,
  RecoveryItemResolver,
  RecoveryMutationResolver,
  RecoveryReceiptResolver,
  RecoveryResolver,
  CaseSupervisionResolver,
  ChasingResolver,
  DeadlineResolver,
  MonitoringResolver,
  RandomCheckResolver,
  DishonestyResolver,
  IndicatorResolver,
  ReportResolver,
  TrainingResolver,
  ServiceContractResolver,
  ServiceTaskResolver,
  ProviderTaskResolver,
  PushResolver,
  RiskWarningResolver,
  ScheduleResolver,
  ServiceResolver,
  SimulatedHouseholdResolver,
  SimulationResolver,
  SituationResolver,
  OfficerAppointmentResolver,
  TransferResolver,
  ConsentResolver,
  NearRelativeResolver,
  DelegationResolver,
  CitizenLinkResolver,
  RevealResolver,
  ViewerResolver,
  WebhookResolver,
];
