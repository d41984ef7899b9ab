import { declare, type ParameterDeclaration, type ParameterTable } from '../../../src/policy/index.js';
import { FEEDBACK } from '../kit/offer.js';
import { childrenDeclarations, childrenProgrammes, childrenValues } from './children.js';
import { disabilityDeclarations, disabilityProgrammes, disabilityValues } from './disability.js';
import { disasterDeclarations, disasterProgrammes, disasterValues } from './disaster.js';
import { educationDeclarations, educationProgrammes, educationValues } from './education.js';
import { employmentProgrammes } from './employment.js';
import { hardshipDeclarations } from './hardship.js';
import { housingDeclarations, housingProgrammes, housingValues } from './housing.js';
import { legalAid, legalAidDeclarations, legalAidValues } from './legal-aid.js';
import {
  emergencyTreatment,
  medicalDeclarations,
  medicalDirect,
  medicalPremium,
  medicalValues,
} from './medical.js';
import { epidemicGrant, livingSubsidy, oneOffDeclarations, oneOffValues } from './one-off.js';
import { vagrantRelief } from './people-away.js';
import { priceLinkDeclarations, priceLinkValues, priceSubsidyProgramme } from './price-link.js';

/** Everything of the national layer beyond the allowance, extreme poverty and temporary assistance. */
export const specialProgrammes = [
  childrenProgrammes,
  disabilityProgrammes,
  [priceSubsidyProgramme, livingSubsidy, epidemicGrant, vagrantRelief],
  [medicalPremium, medicalDirect, emergencyTreatment],
  educationProgrammes,
  housingProgrammes,
  employmentProgrammes,
  disasterProgrammes,
  [legalAid],
].flat();

export const specialDeclarations: readonly ParameterDeclaration[] = [
  declare.integer(
    FEEDBACK,
    { zh: '转办反馈时限', en: 'Feedback from the department in charge of a referral' },
    'WORKING_DAYS',
  ),
  ...medicalDeclarations,
  ...educationDeclarations,
  ...housingDeclarations,
  ...disasterDeclarations,
  ...childrenDeclarations,
  ...disabilityDeclarations,
  ...legalAidDeclarations,
  ...priceLinkDeclarations,
  ...oneOffDeclarations,
  ...hardshipDeclarations,
];

export const specialValues: ParameterTable = {
  ...medicalValues,
  ...educationValues,
  ...housingValues,
  ...disasterValues,
  ...childrenValues,
  ...disabilityValues,
  ...legalAidValues,
  ...priceLinkValues,
  ...oneOffValues,
};
