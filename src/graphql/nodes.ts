import { apiKeyNode } from '../access/api-key.resolver.js';
import { auditEntryNode } from '../access/audit.resolver.js';
import type { NodeFetcher } from '../api/node.js';
import { circumstanceNode } from '../households/circumstance.resolver.js';
import { householdNode } from '../households/household.resolver.js';
import { personNode } from '../households/membership.resolver.js';
import { jurisdictionNode, officerNode, organisationNode } from '../jurisdictions/place.resolver.js';
import { situationNode } from '../jurisdictions/situation.resolver.js';

/** How `node(id)` fetches the objects of each type that implements `Node`, by the type's GraphQL name. */
export const nodes: Readonly<Record<string, NodeFetcher>> = {
  ApiKey: apiKeyNode,
  AuditEntry: auditEntryNode,
  Circumstance: circumstanceNode,
  Household: householdNode,
  Jurisdiction: jurisdictionNode,
  Officer: officerNode,
  Organisation: organisationNode,
  Person: personNode,
  Situation: situationNode,
};
