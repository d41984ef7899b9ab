/** How the papers of a pay-first grant ended: SETTLED, or DISALLOWED and claimed back (J9.1). */
export const PAY_FIRST_OUTCOMES = ['SETTLED', 'DISALLOWED'] as const;
export type PayFirstOutcome = (typeof PAY_FIRST_OUTCOMES)[number];
