import type { Text } from '../shared/text.js';
import type { ActingFor } from './duties/delegation.js';

/** The roles an officer can hold. One officer row is one person in one role at one organisation. */
export const OFFICER_ROLES = [
  'VILLAGE_OFFICER',
  'TOWNSHIP_OFFICER',
  'TOWNSHIP_APPROVER',
  'COUNTY_OFFICER',
  'COUNTY_APPROVER',
  'FUND_MANAGER',
  'POLICY_ADMIN',
  'INSPECTOR',
  'HOTLINE_OPERATOR',
] as const;

export type OfficerRole = (typeof OFFICER_ROLES)[number];

/** How a role is called in either language (C6: the duties of the three levels). */
export const OFFICER_ROLE_LABELS: Readonly<Record<OfficerRole, Text>> = {
  VILLAGE_OFFICER: { zh: '村级经办人员', en: 'Village officer' },
  TOWNSHIP_OFFICER: { zh: '乡镇经办人员', en: 'Township officer' },
  TOWNSHIP_APPROVER: { zh: '乡镇审批人员', en: 'Township approver' },
  COUNTY_OFFICER: { zh: '县级经办人员', en: 'County officer' },
  COUNTY_APPROVER: { zh: '县级审批人员', en: 'County approver' },
  FUND_MANAGER: { zh: '资金管理人员', en: 'Fund manager' },
  POLICY_ADMIN: { zh: '政策管理人员', en: 'Policy administrator' },
  INSPECTOR: { zh: '监督检查人员', en: 'Inspector' },
  HOTLINE_OPERATOR: { zh: '热线受理人员', en: 'Hotline operator' },
};

/** The level at which an officer acts. A department's officer acts at the level of the body it belongs to. */
export const OFFICER_LEVELS = ['CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE'] as const;

export type OfficerLevel = (typeof OFFICER_LEVELS)[number];

/**
 * The part of the registry that an officer may see and change: always within one jurisdiction. A list is a wall:
 * an empty one lets nothing through, and `null` says that there is no wall of this kind.
 */
export interface Reach {
  readonly jurisdictionId: string;
  /** `null` = the whole jurisdiction. */
  readonly townshipIds: readonly string[] | null;
  /** `null` = every village of the townships. */
  readonly villageIds: readonly string[] | null;
}

/** Where a row belongs. A row whose village is not known belongs to its township only. */
export interface Place {
  readonly jurisdictionId: string;
  readonly townshipId: string | null;
  readonly villageId: string | null;
}

/** An officer who signed in with a token; role, organisation and reach come from the officer row, not the token. */
export interface OfficerViewer {
  readonly kind: 'OFFICER';
  readonly subject: string;
  readonly officerId: string;
  readonly name: string;
  readonly roles: readonly OfficerRole[];
  readonly jurisdictionId: string;
  readonly organisationId: string;
  readonly level: OfficerLevel;
  readonly reach: Reach;
  /** Blind index of the officer's own resident id: duties are separated by person, not by account. */
  readonly personIndex: string | null;
  /** The colleague in whose post the officer acts; then role, place and reach are those of that post. */
  readonly actingFor?: ActingFor;
}

/** A partner system that came with an API key. */
export interface PartnerViewer {
  readonly kind: 'PARTNER';
  readonly keyId: string;
  readonly name: string;
  readonly jurisdictionIds: readonly string[];
  readonly scopes: readonly PartnerScope[];
}

/** A citizen, who sees only their own household and cases. */
export interface CitizenViewer {
  readonly kind: 'CITIZEN';
  readonly subject: string;
  readonly personRefs: readonly PersonRef[];
  /** How the token names the citizen, where it says no resident id: what a person may be bound to. */
  readonly account?: CitizenAccount;
}

/** A citizen's account with an issuer, which alone tells one of its subjects from that of another. */
export interface CitizenAccount {
  readonly issuer: string;
  readonly subject: string;
}

/** A person as one jurisdiction knows them. */
export interface PersonRef {
  readonly jurisdictionId: string;
  readonly personId: string;
}

/** Whoever came without credentials. */
export interface AnonymousViewer {
  readonly kind: 'ANONYMOUS';
}

export type Viewer = OfficerViewer | PartnerViewer | CitizenViewer | AnonymousViewer;

export const VIEWER_KINDS = ['OFFICER', 'PARTNER', 'CITIZEN', 'ANONYMOUS'] as const;

export type ViewerKind = (typeof VIEWER_KINDS)[number];

export const ANONYMOUS: AnonymousViewer = Object.freeze({ kind: 'ANONYMOUS' });

/** What an API key can be good for. */
export const PARTNER_SCOPES = [
  'CASE_STATUS',
  'CASE_DATES',
  'CASE_EVENTS',
  'PAYMENT_STATUS',
  'SERVICE_TASKS',
] as const;

export type PartnerScope = (typeof PARTNER_SCOPES)[number];

/** What each scope opens, for the documentation and for whoever issues a key. */
export const PARTNER_SCOPE_LABELS: Readonly<Record<PartnerScope, Text>> = {
  CASE_STATUS: {
    zh: '凭案件编号和第二凭证查询案件状态',
    en: 'Read the status of a case by its number and a second factor',
  },
  PAYMENT_STATUS: {
    zh: '在案件状态之外查询最近一次支付是否成功',
    en: 'With the status of a case, read whether its last payment succeeded',
  },
  CASE_EVENTS: {
    zh: '通过回调接收本地区案件变动（仅含编号和状态）',
    en: 'Be told by webhook of changes of all cases of the jurisdiction: number and status, nothing else',
  },
  CASE_DATES: {
    zh: '查询案件状态时另可查看办结到期日和决定日期',
    en: 'See in the status of a case also when it is due and when it was decided',
  },
  SERVICE_TASKS: {
    zh: '服务机构查看本机构在办任务并反馈结果（不得与其他用途并用）',
    en: 'A service organisation: see its own open tasks and report back; on a key of its own',
  },
};

/**
 * Whether a row at this place lies within reach. Deny wins: another jurisdiction, a township or village outside
 * the list, or one that is not known where a list is given, is out of reach.
 */
export function reaches(reach: Reach, place: Place): boolean {
  return (
    reach.jurisdictionId === place.jurisdictionId &&
    isWithin(reach.townshipIds, place.townshipId) &&
    isWithin(reach.villageIds, place.villageId)
  );
}

/** Whether nothing of the jurisdiction is out of reach. */
export function reachesAll(reach: Reach): boolean {
  return reach.townshipIds === null && reach.villageIds === null;
}

/** Whether the text names an officer's role. */
export function isOfficerRole(text: string): text is OfficerRole {
  return (OFFICER_ROLES as readonly string[]).includes(text);
}

function isWithin(list: readonly string[] | null, id: string | null): boolean {
  return list === null || (id !== null && list.includes(id));
}
