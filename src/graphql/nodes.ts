import { apiKeyNode } from '../access/api-keys/api-key.resolver.js';
import { auditEntryNode } from '../access/audit/audit.resolver.js';
import { delegationNode } from '../access/duties/delegation.resolver.js';
import type { NodeFetcher } from '../api/node.js';
import { importNode } from '../bulk/import.resolver.js';
import { applicationNode } from '../cases/applications/application-field.resolver.js';
import { attachmentNode } from '../cases/attachments/attachment.resolver.js';
import { caseNode } from '../cases/case.resolver.js';
import { complaintNode } from '../cases/complaints/complaint.resolver.js';
import { decisionNode } from '../cases/decisions/decision-query.resolver.js';
import { applicationDraftNode } from '../cases/drafts/draft.resolver.js';
import { leadNode } from '../cases/leads/lead-query.resolver.js';
import { letterNode } from '../cases/letters/letter.resolver.js';
import { objectionNode } from '../cases/notices/public-notice.resolver.js';
import { referralNode } from '../cases/referrals/referral-query.resolver.js';
import { arrivalNode, departureNode } from '../cases/relocation/relocation.resolver.js';
import { webhookNode } from '../events/webhooks/webhook.resolver.js';
import { awardNode } from '../funds/awards/award.resolver.js';
import { donationNode } from '../funds/donations/donation.resolver.js';
import { fundNode } from '../funds/fund.resolver.js';
import { transferNode } from '../funds/ledger/ledger.resolver.js';
import { paymentNode } from '../funds/payments/payment.resolver.js';
import { payrollRunNode } from '../funds/payroll/payroll.resolver.js';
import { recoveryNode } from '../funds/recovery/recovery.resolver.js';
import { circumstanceNode } from '../households/circumstances/circumstance.resolver.js';
import { householdNode } from '../households/household.resolver.js';
import { personNode } from '../households/membership/membership.resolver.js';
import { officerAppointmentNode } from '../jurisdictions/appointments/appointment.resolver.js';
import { jurisdictionNode, officerNode, organisationNode } from '../jurisdictions/place.resolver.js';
import { situationNode } from '../jurisdictions/situations/situation.resolver.js';
import { amendmentNode } from '../policy-admin/amendments/amendment.resolver.js';
import { simulationNode } from '../policy-admin/simulations/simulation.resolver.js';
import { chasingNode } from '../supervision/chasing/chasing.resolver.js';
import { dishonestyNode } from '../supervision/credit/dishonesty.resolver.js';
import { randomCheckNode } from '../supervision/random-checks/random-check.resolver.js';
import { serviceContractNode } from '../supervision/service-tasks/service-contract.resolver.js';
import { serviceTaskNode } from '../supervision/service-tasks/service-task.resolver.js';
import { riskWarningNode } from '../supervision/warnings/risk-warning.resolver.js';

/** How `node(id)` fetches the objects of each type that implements `Node`, by the type's GraphQL name. */
export const nodes: Readonly<Record<string, NodeFetcher>> = {
  Amendment: amendmentNode,
  ApiKey: apiKeyNode,
  Application: applicationNode,
  Attachment: attachmentNode,
  ApplicationDraft: applicationDraftNode,
  AuditEntry: auditEntryNode,
  Award: awardNode,
  Case: caseNode,
  Chasing: chasingNode,
  Complaint: complaintNode,
  Circumstance: circumstanceNode,
  Decision: decisionNode,
  Delegation: delegationNode,
  Donation: donationNode,
  Fund: fundNode,
  Household: householdNode,
  Import: importNode,
  Jurisdiction: jurisdictionNode,
  Lead: leadNode,
  Letter: letterNode,
  Objection: objectionNode,
  Officer: officerNode,
  Organisation: organisationNode,
  Payment: paymentNode,
  PayrollRun: payrollRunNode,
  Person: personNode,
  Recovery: recoveryNode,
  Departure: departureNode,
  Arrival: arrivalNode,
  Referral: referralNode,
  Simulation: simulationNode,
  Dishonesty: dishonestyNode,
  RandomCheck: randomCheckNode,
  RiskWarning: riskWarningNode,
  ServiceContract: serviceContractNode,
  ServiceTask: serviceTaskNode,
  OfficerAppointment: officerAppointmentNode,
  Situation: situationNode,
  Transfer: transferNode,
  Webhook: webhookNode,
};
