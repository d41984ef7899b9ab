import type { ProgrammeAdaptation } from '../../src/policy/index.js';
import { reviewedAt } from '../national/kit/offer.js';
import { disasterInOwnHands } from '../national/special/disaster.js';
import { opinion } from './instruments.js';

/** Disaster relief is accepted by street and village; the centre reviews, approves and pays (D2.1, D3.3). */
export const districtDisasterRelief: readonly ProgrammeAdaptation[] = disasterInOwnHands.map(
  (adaptation) => ({
    ...adaptation,
    steps: [reviewedAt('COUNTY', [opinion('二(一)', 'D2.1')]), ...(adaptation.steps ?? [])],
  }),
);
