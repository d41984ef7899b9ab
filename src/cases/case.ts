/**
 * Where a case stands. SUBMITTED: handed in, not yet accepted. ACCEPTED: the procedure runs. APPROVED: granted as
 * one sum or a service. ACTIVE: granted, and a monthly or staged award runs. SUSPENDED: the award is withheld while the
 * case is examined again. REFUSED, CLOSED, WITHDRAWN: ended.
 */
export const CASE_STATUSES = [
  'SUBMITTED',
  'ACCEPTED',
  'APPROVED',
  'ACTIVE',
  'SUSPENDED',
  'REFUSED',
  'CLOSED',
  'WITHDRAWN',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** Whether money went out before the papers, and how far its papers are (J9.1). */
export const PAY_FIRST_STATES = ['NONE', 'PAPERS_OWED', 'PAPERS_RECEIVED', 'SETTLED', 'DISALLOWED'] as const;
export type PayFirstState = (typeof PAY_FIRST_STATES)[number];

/**
 * How far the examination of a running award is: OPEN to be examined, PROPOSED ready for decision, TO_BE_HEARD the
 * household has a say first, HEARD it had. A case under no examination has none of these.
 */
export const FOLLOW_UP_STATES = ['OPEN', 'PROPOSED', 'TO_BE_HEARD', 'HEARD'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** The statuses in which a case still asks something of an officer's clock. */
export const OPEN_CASE_STATUSES = ['SUBMITTED', 'ACCEPTED'] as const satisfies readonly CaseStatus[];
