/** How an application was handed in (C4.2, J16.1). */
export const APPLICATION_CHANNELS = ['WINDOW', 'WEB', 'MOBILE', 'KIOSK', 'HOTLINE', 'VILLAGE'] as const;
export type ApplicationChannel = (typeof APPLICATION_CHANNELS)[number];

export const APPLICATION_STATUSES = ['SUBMITTED'] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/** The answers to a programme's own questions, by the code of the question. */
export type Answers = Readonly<Record<string, string | number | boolean>>;
