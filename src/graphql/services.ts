import { ApiKeyService } from '../access/api-keys/api-key.service.js';
import { AccessReportService } from '../access/audit/access-report.service.js';
import { AuditService } from '../access/audit/audit.service.js';
import { CitizenLinkService } from '../access/citizen-links/citizen-link.service.js';
import { DelegationService } from '../access/duties/delegation.service.js';
import { NearRelativeService } from '../access/duties/near-relative.service.js';
import { ConsentService } from '../access/privacy/consent.service.js';
import { RevealService } from '../access/privacy/reveal.service.js';
import type { Sealer } from '../access/privacy/sealing.js';
import type { ServiceClass, Services } from '../api/context.js';
import { CaseImporter } from '../bulk/case-importer.service.js';
import { ChangeImporter } from '../bulk/change-importer.service.js';
import { ExportService } from '../bulk/export.service.js';
import { HouseholdImporter } from '../bulk/household-importer.service.js';
import { ImportService } from '../bulk/import.service.js';
import { PushService } from '../bulk/sharing/push.service.js';
import { PushesChore } from '../bulk/sharing/pushes-chore.service.js';
import { AcceptanceService } from '../cases/applications/acceptance.service.js';
import { ApplicationService } from '../cases/applications/application.service.js';
import { AssessmentService } from '../cases/assess/assessment.service.js';
import { AttachmentService } from '../cases/attachments/attachment.service.js';
import { AttachmentCopyService } from '../cases/attachments/attachment-copy.service.js';
import { ContentVault } from '../cases/attachments/content-vault.service.js';
import { S3Contents, type S3Settings } from '../cases/attachments/s3-contents.store.js';
import { CaseWork } from '../cases/case-work.service.js';
import { CheckConclusionService } from '../cases/check-exchange/check-conclusion.service.js';
import { CheckExchangeService } from '../cases/check-exchange/check-exchange.service.js';
import { CSV_CONNECTOR } from '../cases/check-exchange/csv-connector.js';
import { CommitmentService } from '../cases/commitments/commitment.service.js';
import { ComplaintService } from '../cases/complaints/complaint.service.js';
import { ComplaintReadService } from '../cases/complaints/complaint-read.service.js';
import { DecisionService } from '../cases/decisions/decision.service.js';
import { CarryOverService } from '../cases/drafts/carry-over.service.js';
import { DraftService } from '../cases/drafts/draft.service.js';
import { ExtensionService } from '../cases/extension/extension.service.js';
import { FollowUpService } from '../cases/follow-up/follow-up.service.js';
import { FollowUpDecisionService } from '../cases/follow-up/follow-up-decision.service.js';
import { HandoverService } from '../cases/handover/handover.service.js';
import { JurisdictionPolicies } from '../cases/jurisdiction-policy.store.js';
import { LeadService } from '../cases/leads/lead.service.js';
import { LeadRiseService } from '../cases/leads/lead-rise.service.js';
import { LetterService } from '../cases/letters/letter.service.js';
import { NoticeService } from '../cases/notices/notice.service.js';
import { OwnService } from '../cases/own/own.service.js';
import { OwnApplicationService } from '../cases/own/own-application.service.js';
import { OwnFileService } from '../cases/own/own-file.service.js';
import { OwnReportService } from '../cases/own/own-report.service.js';
import { PartnerStatusService } from '../cases/partner/partner-status.service.js';
import { CasePayFirstService } from '../cases/pay-first/pay-first.service.js';
import { EconomicCheckService } from '../cases/procedure/economic-check.service.js';
import { ReviewService } from '../cases/procedure/review.service.js';
import { VisitService } from '../cases/procedure/visit.service.js';
import { CaseReadService } from '../cases/read/case-read.service.js';
import { OutsideHelpService } from '../cases/referrals/outside-help.service.js';
import { ReferralService } from '../cases/referrals/referral.service.js';
import { ReferralReadService } from '../cases/referrals/referral-read.service.js';
import { ArrivalService } from '../cases/relocation/arrival.service.js';
import { DepartureService } from '../cases/relocation/departure.service.js';
import type { Database } from '../database/database.js';
import { EventFeed } from '../events/event-feed.service.js';
import { WebhookService } from '../events/webhooks/webhook.service.js';
import { BudgetService } from '../funds/budgets/budget.service.js';
import { ServicePurchaseService } from '../funds/caps/service-purchase.service.js';
import { DonationService } from '../funds/donations/donation.service.js';
import { FindingService } from '../funds/findings/finding.service.js';
import { ForecastService } from '../funds/forecast/forecast.service.js';
import { FundService } from '../funds/fund.service.js';
import { PayeeService } from '../funds/payee/payee.service.js';
import { PaymentService } from '../funds/payments/payment.service.js';
import { BankService } from '../funds/payroll/bank.service.js';
import { PayrollService } from '../funds/payroll/payroll.service.js';
import { RecoveryService } from '../funds/recovery/recovery.service.js';
import { RecoveryCollectionService } from '../funds/recovery/recovery-collection.service.js';
import { RecoveryLawService } from '../funds/recovery/recovery-law.service.js';
import { ReserveBookService } from '../funds/reserve/reserve-book.service.js';
import { ReserveFundService } from '../funds/reserve/reserve-fund.service.js';
import { StatementService } from '../funds/statements/statement.service.js';
import { DeliveryService } from '../funds/stock/delivery.service.js';
import { StockService } from '../funds/stock/stock.service.js';
import { CircumstanceService } from '../households/circumstances/circumstance.service.js';
import { HouseholdService } from '../households/household.service.js';
import { HouseholdReadService } from '../households/household-read.service.js';
import { MembershipService } from '../households/membership/membership.service.js';
import { AppointmentService } from '../jurisdictions/appointments/appointment.service.js';
import { PostService } from '../jurisdictions/appointments/post.service.js';
import { PlaceService } from '../jurisdictions/place.service.js';
import { PlaceStore } from '../jurisdictions/place.store.js';
import { SituationService } from '../jurisdictions/situations/situation.service.js';
import { AmendmentService } from '../policy-admin/amendments/amendment.service.js';
import type { LivePolicies } from '../policy-admin/live-policies.service.js';
import { PolicyCatalogue } from '../policy-admin/policy-catalogue.service.js';
import { SimulationService } from '../policy-admin/simulations/simulation.service.js';

import { ChasingService } from '../supervision/chasing/chasing.service.js';
import { ClocksChore, DeadlineService } from '../supervision/clocks/deadline.service.js';
import { LeadsChore } from '../supervision/clocks/leads-chore.service.js';
import { NoticesChore } from '../supervision/clocks/notices-chore.service.js';
import { CreditService } from '../supervision/credit/credit.service.js';
import { AlertsChore, MonitoringService } from '../supervision/monitoring/monitoring.service.js';
import { CheckResultService } from '../supervision/random-checks/check-result.service.js';
import { RandomCheckService } from '../supervision/random-checks/random-check.service.js';
import { ReportService, ReportsChore } from '../supervision/reports/report.service.js';
import { ScheduleService } from '../supervision/schedule/schedule.service.js';
import { ProviderTaskService } from '../supervision/service-tasks/provider-task.service.js';
import { ServiceContractService } from '../supervision/service-tasks/service-contract.service.js';
import { ServiceTaskService } from '../supervision/service-tasks/service-task.service.js';
import { TrainingService } from '../supervision/training/training.service.js';
import { RiskWarningService, WarningsChore } from '../supervision/warnings/risk-warning.service.js';

/** What services are made of. */
export interface ServiceParts {
  readonly database: Database;
  /** With what agencies have published; every service sees a publication as soon as it is taken up. */
  readonly policies: LivePolicies;
  readonly sealer: Sealer;
  /** Told that a simulation waits, so that a worker of this process need not wait for its next look. */
  readonly onSimulation?: () => void;
  /** Told that posts or citizens’ accounts have changed, so that signing in looks them up anew. */
  readonly onSignInsChange?: () => void;
  /** The events that subscriptions follow. */
  readonly feed?: EventFeed;
  /** Networks off the internet that webhooks may reach. */
  readonly webhookNetworks?: readonly string[];
  /** The store of attachments; unset or null = the database. */
  readonly s3?: S3Settings | null;
}

/** Every service of the process. A class that is not listed here cannot be asked for by a resolver. */
export function makeServices({
  database,
  policies,
  sealer,
  onSimulation,
  onSignInsChange,
  feed,
  webhookNetworks,
  s3,
}: ServiceParts): Services {
  const places = new PlaceStore();
  const households = new HouseholdService({ database, places, sealer });
  const jurisdictionPolicies = new JurisdictionPolicies(policies);
  const caseParts = { database, policies: jurisdictionPolicies, places, sealer };
  const caseWork = new CaseWork(caseParts);
  const vault = new ContentVault({ database, sealer, s3: s3 == null ? null : new S3Contents(s3) });
  const drafts = new DraftService(caseParts);
  const letters = new LetterService(caseParts);
  const notices = new NoticeService(caseParts, caseWork);
  const leads = new LeadService(caseParts);
  const leadRises = new LeadRiseService(caseParts);
  const chores = [
    new ClocksChore(database),
    new NoticesChore(database, notices),
    new LeadsChore(leadRises),
    new AlertsChore(database, jurisdictionPolicies),
    new WarningsChore(database, jurisdictionPolicies),
    new PushesChore(database),
    new ReportsChore(database, jurisdictionPolicies),
  ];
  const applications = new ApplicationService(caseParts, households, drafts);
  const monitoring = new MonitoringService(database, jurisdictionPolicies, sealer);
  const householdReads = new HouseholdReadService(database.db, sealer);
  const caseReads = new CaseReadService(database.db, jurisdictionPolicies, policies);
  return servicesOf([
    new ApiKeyService(database),
    new AuditService(database.db),
    new AccessReportService(database.db),
    new RevealService(database, sealer),
    new NearRelativeService(database, sealer),
    new DelegationService(database),
    new ConsentService(database, onSignInsChange),
    new CitizenLinkService({ database, sealer, ...(onSignInsChange && { onChange: onSignInsChange }) }),
    new PolicyCatalogue(policies),
    new AmendmentService(database, policies),
    new SimulationService(database, policies, onSimulation),
    new PlaceService(database.db, places),
    new SituationService(database, places),
    new AppointmentService(database, places, sealer),
    new PostService(database, places, onSignInsChange),
    householdReads,
    households,
    new MembershipService({ database, sealer }),
    new CircumstanceService(database),
    new FundService(database, policies),
    new BudgetService(database),
    new DonationService(database),
    new ReserveBookService(database),
    new StockService(database),
    new DeliveryService(database),
    new StatementService(database),
    new FindingService(database),
    new PayeeService(database),
    new ForecastService(database, policies),
    new ServicePurchaseService(database, policies),
    new ReserveFundService(database, policies),
    new PaymentService(database),
    new PayrollService(database, policies),
    new BankService(database, sealer),
    new RecoveryService(database),
    new RecoveryCollectionService(database),
    new RecoveryLawService(database, policies),
    caseWork,
    caseReads,
    new AssessmentService(database.db, policies, jurisdictionPolicies),
    new PartnerStatusService(database.db, sealer),
    new OwnService(database.db),
    new OwnApplicationService(database.db, applications, drafts),
    new OwnFileService({ ...caseParts, vault }),
    leads,
    new OwnReportService(database.db, leads),
    leadRises,
    drafts,
    new CarryOverService(caseWork, drafts),
    applications,
    new AcceptanceService(caseWork),
    new ExtensionService(caseWork),
    new EconomicCheckService(caseWork),
    new VisitService(caseWork),
    new ReviewService(caseWork),
    notices,
    new CasePayFirstService(caseWork),
    feed ?? new EventFeed(database.db),
    letters,
    new ImportService({
      database,
      sealer,
      importers: {
        HOUSEHOLDS: new HouseholdImporter(households),
        CASES: new CaseImporter(applications, jurisdictionPolicies),
        REGISTRY_CHANGES: new ChangeImporter(monitoring),
      },
    }),
    new ExportService({ database, households: householdReads, cases: caseReads }),
    new AttachmentService({ ...caseParts, vault }),
    new DecisionService(caseWork, letters),
    new WebhookService({ database, sealer, open: webhookNetworks ?? [] }),
    new DeadlineService(database),
    new ChasingService(database, places),
    monitoring,
    new RandomCheckService(database, jurisdictionPolicies),
    new CheckResultService(database, caseWork),
    new CheckExchangeService(caseParts, [CSV_CONNECTOR]),
    new CheckConclusionService(caseWork),
    new RiskWarningService(database, jurisdictionPolicies),
    new CreditService(database),
    new ReportService(database),
    new PushService(database),
    new TrainingService(database, jurisdictionPolicies),
    new ServiceContractService(database),
    new ServiceTaskService(database),
    new ProviderTaskService(database),
    new ScheduleService({ database, policies: jurisdictionPolicies, chores }),
    new FollowUpService(caseWork, letters),
    new FollowUpDecisionService(caseWork, letters),
    new HandoverService(caseParts, caseWork),
    new DepartureService(caseParts),
    new ArrivalService(caseParts, caseWork, { households, copies: new AttachmentCopyService(vault) }),
    new ReferralService(caseParts, caseWork),
    new ReferralReadService(database.db, jurisdictionPolicies),
    new OutsideHelpService(caseParts),
    new CommitmentService(caseWork),
    new ComplaintService(caseParts, caseWork),
    new ComplaintReadService(database.db),
  ]);
}

/** The services by their class. */
export function servicesOf(instances: readonly object[]): Services {
  const byClass = new Map<unknown, object>(instances.map((instance) => [instance.constructor, instance]));
  return {
    get: <Service>(serviceClass: ServiceClass<Service>) => byClass.get(serviceClass) as Service | undefined,
  };
}
