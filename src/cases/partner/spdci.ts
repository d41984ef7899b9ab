import type { AwardStatus } from '../../funds/awards/award.js';
import type { PaymentStatus } from '../../funds/payments/payment.js';
import type { LocalDate } from '../../shared/local-date.js';

/**
 * The status of a beneficiary in a programme, by the Integrated Beneficiary Registry of SPDCI, the social-protection
 * interoperability standard (EnrollmentStatusEnum, extensions/ibr/v1): codes 1 to 4 in this order.
 */
export const SPDCI_ENROLMENTS = ['ACTIVE', 'DECEASED', 'GRADUATED', 'SUSPENDED'] as const;
export type SpdciEnrolment = (typeof SPDCI_ENROLMENTS)[number];

/** The status of a payment by the same standard (PaymentStatusEnum): codes 1 and 2 in this order. */
export const SPDCI_PAYMENTS = ['SUCCESSFUL', 'NOT_SUCCESSFUL'] as const;
export type SpdciPayment = (typeof SPDCI_PAYMENTS)[number];

/** What the mapping looks at. */
export interface SpdciFacts {
  /** The awards that the case led to. */
  readonly awards: readonly AwardStatus[];
  /** When the applicant died. */
  readonly deathDate: LocalDate | null;
  /** What became of the last payment that was made. */
  readonly lastPayment: PaymentStatus | null;
}

/** Null for whoever is not a beneficiary, or not yet: the standard has no word for applicants. */
export function spdciEnrolment({ awards, deathDate }: SpdciFacts): SpdciEnrolment | null {
  if (awards.length === 0) return null;
  if (awards.includes('ACTIVE')) return 'ACTIVE';
  if (awards.includes('SUSPENDED')) return 'SUSPENDED';
  return deathDate === null ? 'GRADUATED' : 'DECEASED';
}

/** Null while nothing was paid. What came back from the bank was not successful. */
export function spdciPayment({ lastPayment }: SpdciFacts): SpdciPayment | null {
  if (lastPayment === 'PAID') return 'SUCCESSFUL';
  return lastPayment === 'RETURNED' ? 'NOT_SUCCESSFUL' : null;
}

/** The code of the standard: the place in its list, from 1. */
export function spdciCode<Code extends string>(codes: readonly Code[], value: Code | null): string | null {
  return value === null ? null : String(codes.indexOf(value) + 1);
}
