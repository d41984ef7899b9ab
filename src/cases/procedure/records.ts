/** Who visits a home: the township, or the county where it has to go itself (57号, 20). */
export const VISITORS = ['TOWNSHIP', 'COUNTY'] as const;
export type Visitor = (typeof VISITORS)[number];

/** What a review proposes. */
export const RECOMMENDATIONS = ['APPROVE', 'REFUSE'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];
