/** What a person does for an organisation; what each role may do stands in the authorization table. */
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
