/** RECURRING is paid every month, ONE_OFF once, STAGED in planned stages under one approval (J9.4). */
export const AWARD_KINDS = ['RECURRING', 'ONE_OFF', 'STAGED'] as const;
export type AwardKind = (typeof AWARD_KINDS)[number];

export const AWARD_STATUSES = ['ACTIVE', 'SUSPENDED', 'ENDED'] as const;
export type AwardStatus = (typeof AWARD_STATUSES)[number];
