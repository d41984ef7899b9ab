/** How an application was handed in (C4.2, J16.1). */
export const APPLICATION_CHANNELS = ['WINDOW', 'WEB', 'MOBILE', 'KIOSK', 'HOTLINE', 'VILLAGE'] as const;
export type ApplicationChannel = (typeof APPLICATION_CHANNELS)[number];

/** Who hands a form in: the person, a relative with their authority, or the village for them (C3, C6). */
export const APPLICATION_FILERS = ['SELF', 'RELATIVE', 'VILLAGE'] as const;
export type ApplicationFiler = (typeof APPLICATION_FILERS)[number];

export const APPLICATION_STATUSES = ['SUBMITTED'] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/** The answers to a programme's own questions, by the code of the question. */
export type Answers = Readonly<Record<string, string | number | boolean>>;
