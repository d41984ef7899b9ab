export const DECISION_KINDS = ['APPROVAL', 'REFUSAL'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const DECISION_PERIODS = ['MONTHLY', 'ONE_OFF'] as const;
export type DecisionPeriod = (typeof DECISION_PERIODS)[number];
