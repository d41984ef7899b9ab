import { apiKeyNode } from '../access/api-key.resolver.js';
import { auditEntryNode } from '../access/audit.resolver.js';
import type { NodeFetcher } from '../api/node.js';

/** How `node(id)` fetches the objects of each type that implements `Node`, by the type's GraphQL name. */
export const nodes: Readonly<Record<string, NodeFetcher>> = {
  ApiKey: apiKeyNode,
  AuditEntry: auditEntryNode,
};
