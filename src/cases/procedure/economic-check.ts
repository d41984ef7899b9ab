/** CLEAR: what was declared is what the sources know. DISCREPANCY: a dispute, so the appraisal is needed (J18.1). */
export const CHECK_RESULTS = ['CLEAR', 'DISCREPANCY'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** The kinds of source that an economic status check can ask (C5). */
export const CHECK_SOURCES = [
  'CIVIL_AFFAIRS',
  'PUBLIC_SECURITY',
  'VEHICLE_REGISTER',
  'HUMAN_RESOURCES',
  'SOCIAL_INSURANCE',
  'MEDICAL_INSURANCE',
  'HOUSING_FUND',
  'REAL_ESTATE_REGISTER',
  'TAX',
  'MARKET_REGULATION',
  'BANKS',
  'SECURITIES',
  'INSURERS',
] as const;
export type CheckSource = (typeof CHECK_SOURCES)[number];

/** What one source answered. */
export interface CheckFinding {
  readonly source: CheckSource;
  /** The source knows something else than was declared. */
  readonly differs: boolean;
  readonly note: string | null;
}
