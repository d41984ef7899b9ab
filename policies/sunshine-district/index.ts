import { at, definePolicy, INHERIT } from '../../src/policy/index.js';
import { districtBasicLiving } from './basic-living.js';
import { districtEmergency } from './emergency.js';
import { opinion, sunshineInstruments } from './instruments.js';

/** The opinion is of 2023 by its text and names no day. */
const OPINION = '2023-01-01';

/** The urban district of the “sunshine” system (阳光民生救助): its service centre decides; it has published no figures. */
export const sunshineDistrict = definePolicy({
  id: 'sunshine-district',
  version: '1.0.0',
  titles: { zh: '阳光民生救助区', en: 'Sunshine district' },
  extends: 'national',
  covers: [],
  instruments: sunshineInstruments,
  declares: [],
  parameters: {
    'temporary.place': [
      at(OPINION, 'REGISTERED', opinion('二(二)', 'D2.2'), 'B'),
      at('2026-07-01', INHERIT, { instrument: 'SAL-2026', article: '37', requirement: 'J9.5' }, 'A'),
    ],
  },
  programmes: [],
  adapts: [...districtBasicLiving, districtEmergency],
});
