/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The level at which an officer acts (经办层级) */
export type OfficerLevel =
  /** City (市级) */
  | 'CITY'
  /** County or district (县级) */
  | 'COUNTY'
  /** Township or street (乡镇（街道）) */
  | 'TOWNSHIP'
  /** Village or community (村（社区）) */
  | 'VILLAGE';

/** What an officer may do (经办人员角色) */
export type OfficerRole =
  /** County approver (县级审批人员) */
  | 'COUNTY_APPROVER'
  /** County officer (县级经办人员) */
  | 'COUNTY_OFFICER'
  /** Fund manager (资金管理人员) */
  | 'FUND_MANAGER'
  /** Hotline operator (热线受理人员) */
  | 'HOTLINE_OPERATOR'
  /** Inspector (监督检查人员) */
  | 'INSPECTOR'
  /** Policy administrator (政策管理人员) */
  | 'POLICY_ADMIN'
  /** Township approver (乡镇审批人员) */
  | 'TOWNSHIP_APPROVER'
  /** Township officer (乡镇经办人员) */
  | 'TOWNSHIP_OFFICER'
  /** Village officer (村级经办人员) */
  | 'VILLAGE_OFFICER';

/** What an API key is good for (接口密钥的用途) */
export type PartnerScope =
  /** Read the status of a case by its number and a second factor (凭案件编号和第二凭证查询案件状态) */
  | 'CASE_STATUS';

/** As what a caller signed in (登录身份类别) */
export type ViewerKind =
  /** Nobody in particular (未登录) */
  | 'ANONYMOUS'
  /** A citizen (公民) */
  | 'CITIZEN'
  /** An officer, by token (经办人员) */
  | 'OFFICER'
  /** A partner system, by API key (合作系统) */
  | 'PARTNER';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly kind: ViewerKind, readonly name: string | null, readonly roles: ReadonlyArray<OfficerRole>, readonly level: OfficerLevel | null, readonly organisationId: string | null, readonly jurisdictionIds: ReadonlyArray<string>, readonly townshipCodes: ReadonlyArray<string> | null, readonly villageCodes: ReadonlyArray<string> | null, readonly scopes: ReadonlyArray<PartnerScope> }, readonly service: { readonly today: string, readonly version: string } };


export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictionIds"}},{"kind":"Field","name":{"kind":"Name","value":"townshipCodes"}},{"kind":"Field","name":{"kind":"Name","value":"villageCodes"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;