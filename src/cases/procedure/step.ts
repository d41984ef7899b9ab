/** PLANNED waits for the steps before it, OPEN can be done, DONE and SKIPPED are finished. */
export const STEP_STATUSES = ['PLANNED', 'OPEN', 'DONE', 'SKIPPED'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

export const TIME_UNITS = ['WORKING_DAYS', 'CALENDAR_DAYS'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];
