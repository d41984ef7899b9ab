/**
 * PLANNED is in a frozen payroll list and no money is committed yet, RESERVED is committed, PAID is spent,
 * VOID was withdrawn before it was paid, RETURNED was paid and came back.
 */
export const PAYMENT_STATUSES = ['PLANNED', 'RESERVED', 'PAID', 'VOID', 'RETURNED'] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];
