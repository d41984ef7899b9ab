import { AccessDenied } from './access-denied.js';
import { OFFICER_ROLES, type OfficerRole, PARTNER_SCOPES, type PartnerScope, type Viewer } from './viewer.js';

/** Who may call: an officer by role, a partner by the scope of its key, a citizen, or whoever comes without credentials. */
export type Caller = OfficerRole | `PARTNER:${PartnerScope}` | 'CITIZEN' | 'ANONYMOUS';

/** The callers of one field. Being listed is never enough: what a caller reaches is decided by place, row by row. */
export type Rule = readonly Caller[];

const OFFICERS: Rule = OFFICER_ROLES;
const EVERYONE: Rule = [
  ...OFFICERS,
  ...PARTNER_SCOPES.map((scope) => `PARTNER:${scope}` as const),
  'CITIZEN',
  'ANONYMOUS',
];

/**
 * Who may call each root field. A field that is not listed, or a line without a field, fails the start.
 * What the law makes public (policies, notices, offices with their hours: C8, D8) is open to everyone.
 */
export const AUTHORIZATION = {
  'Query.service': EVERYONE,
  'Query.viewer': EVERYONE,
  'Query.policies': EVERYONE,
  'Query.policy': EVERYONE,
  'Query.node': OFFICERS,
  'Query.auditEntries': ['INSPECTOR'],
  'Query.apiKeys': ['POLICY_ADMIN', 'INSPECTOR'],
  'Mutation.issueApiKey': ['POLICY_ADMIN'],
  'Mutation.revokeApiKey': ['POLICY_ADMIN'],
} as const satisfies Readonly<Record<`${'Query' | 'Mutation'}.${string}`, Rule>>;

/**
 * Who may fetch the objects of each type by `node(id)`: the same as by the fields that list them, since an id must
 * not be a way around the table.
 */
export const NODE_AUTHORIZATION = {
  ApiKey: AUTHORIZATION['Query.apiKeys'],
  AuditEntry: AUTHORIZATION['Query.auditEntries'],
} as const satisfies Readonly<Record<string, Rule>>;

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
