import { at, definePolicy, INHERIT } from '../../src/policy/index.js';
import { districtBasicLiving } from './basic-living.js';
import { districtDisasterRelief } from './disaster.js';
import {
  disabledStudents,
  districtEducation,
  trainingSubsidy,
  vocationalGrant,
} from './education-and-work.js';
import { districtEmergency } from './emergency.js';
import { familyPlanningReward, familyPlanningSupport } from './family-planning.js';
import {
  demobilisedOfficerHelp,
  districtLegalAid,
  partyMemberHelp,
  reservoirMigrantSupport,
} from './groups.js';
import { districtHousing, housingDeclarations } from './housing.js';
import { opinion, sunshineInstruments } from './instruments.js';
import { longevitySubsidy, oldAgeDeclarations, oldAgeSubsidy } from './old-age.js';
import { seriousIllness, seriousIllnessDeclarations } from './serious-illness.js';
import { veteranAssistance, veteranDeclarations } from './veterans.js';

/** The opinion is of 2023 by its text and names no day. */
const OPINION = '2023-01-01';

/** The urban district of the “sunshine” system (阳光民生救助): its service centre decides; it has published no figures. */
export const sunshineDistrict = definePolicy({
  id: 'sunshine-district',
  version: '1.1.0',
  titles: { zh: '阳光民生救助区', en: 'Sunshine district' },
  extends: 'national',
  covers: [],
  instruments: sunshineInstruments,
  declares: [
    ...oldAgeDeclarations,
    ...seriousIllnessDeclarations,
    ...housingDeclarations,
    ...veteranDeclarations,
  ],
  parameters: {
    'temporary.place': [
      at(OPINION, 'REGISTERED', opinion('二(二)', 'D2.2'), 'B'),
      at('2026-07-01', INHERIT, { instrument: 'SAL-2026', article: '37', requirement: 'J9.5' }, 'A'),
    ],
    'serious-illness.groups': [
      at(OPINION, ['ALLOWANCE', 'EXTREME_POVERTY', 'CHILD_WITHOUT_CARE'], opinion('三(四)5', 'D6.5'), 'C', {
        note: {
          zh: '意见写作“城乡困难群众”,按低保、特困和孤儿理解。',
          en: 'The opinion says “people in hardship”: read as those on basic-living support and orphans.',
        },
      }),
    ],
  },
  programmes: [
    oldAgeSubsidy,
    longevitySubsidy,
    familyPlanningReward,
    familyPlanningSupport,
    partyMemberHelp,
    reservoirMigrantSupport,
    demobilisedOfficerHelp,
    vocationalGrant,
    disabledStudents,
    trainingSubsidy,
    seriousIllness,
    veteranAssistance,
  ],
  adapts: [
    ...districtBasicLiving,
    districtEmergency,
    ...districtEducation,
    ...districtHousing,
    ...districtDisasterRelief,
    districtLegalAid,
  ],
});
