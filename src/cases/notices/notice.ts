import type { Level } from '../../policy/programme.js';

/** The levels at which a result is made public (C8). */
export const NOTICE_LEVELS = ['VILLAGE', 'TOWNSHIP', 'COUNTY'] as const satisfies readonly Level[];
export type NoticeLevel = (typeof NOTICE_LEVELS)[number];
