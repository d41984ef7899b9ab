/** Who reported a person or household in need (J15, N3.1). */
export const LEAD_SOURCES = ['HOTLINE', 'VILLAGE', 'DEPARTMENT', 'CITIZEN', 'DATA_MATCH'] as const;
export type LeadSource = (typeof LEAD_SOURCES)[number];

/** A lead is OPEN until it ends in an application, a referral or a reasoned closing; none is lost (J15). */
export const LEAD_STATUSES = ['OPEN', 'APPLICATION', 'REFERRED', 'CLOSED'] as const;
export type LeadStatus = (typeof LEAD_STATUSES)[number];
