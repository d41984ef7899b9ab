/** An OPEN objection stops the confirmation; UPHELD makes the case disputed (C8, 57号 19). */
export const OBJECTION_STATUSES = ['OPEN', 'UPHELD', 'DISMISSED'] as const;
export type ObjectionStatus = (typeof OBJECTION_STATUSES)[number];

/** The field under which the objector's name is sealed. */
export const OBJECTOR_FIELD = 'objection.raisedBy';
