/** Where the money of a fund comes from; each source is kept apart (C7.1, N7.1). */
export const FUND_SOURCES = ['CENTRAL', 'PROVINCIAL', 'CITY', 'COUNTY', 'DONATION'] as const;
export type FundSource = (typeof FUND_SOURCES)[number];

/** BUDGET pays decisions of the county; RESERVE is held by a township and pays first (J9.6, X3.2). */
export const FUND_KINDS = ['BUDGET', 'RESERVE'] as const;
export type FundKind = (typeof FUND_KINDS)[number];
