/**
 * FROZEN the list stands, APPROVED a second officer agreed and the money is committed, PAID, CLOSED; WITHDRAWN was
 * given up before it was approved, and the month can be prepared again.
 */
export const PAYROLL_STATUSES = ['FROZEN', 'APPROVED', 'PAID', 'CLOSED', 'WITHDRAWN'] as const;
export type PayrollStatus = (typeof PAYROLL_STATUSES)[number];

/** Why an award is left out of a frozen list. */
export const EXCLUSION_REASONS = [
  'PAYEE_DECEASED',
  'HOUSEHOLD_CLOSED',
  'AWARD_SUSPENDED',
  'AWARD_ENDED',
  'FUND_NOT_VALID',
  'PAYEE_ALREADY_PAID',
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];
