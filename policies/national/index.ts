import { definePolicy } from '../../src/policy/index.js';
import { extremePoverty } from './extreme-poverty/index.js';
import { nationalInstruments } from './instruments.js';
import {
  allowanceDeclarations,
  allowanceProcedureDeclarations,
  allowanceProcedureValues,
  allowanceValues,
} from './parameters/allowance.js';
import { caseWorkDeclarations, caseWorkValues } from './parameters/case-work.js';
import { extremePovertyDeclarations, extremePovertyValues } from './parameters/extreme-poverty.js';
import { recoveryDeclarations, recoveryValues } from './parameters/recovery.js';
import { remedyDeclarations, remedyValues } from './parameters/remedies.js';
import { supervisionDeclarations, supervisionValues } from './parameters/supervision.js';
import { temporaryDeclarations, temporaryValues } from './parameters/temporary.js';
import { hardshipCoefficient } from './special/hardship.js';
import { specialDeclarations, specialProgrammes, specialValues } from './special/index.js';
import { subsistenceAllowance } from './subsistence-allowance/index.js';
import { temporaryEmergency } from './temporary/emergency.js';
import { temporaryExpenditure } from './temporary/expenditure.js';

/** The national layer: programmes, procedures and definitions that every jurisdiction inherits. */
export const national = definePolicy({
  id: 'national',
  version: '1.2.0',
  titles: { zh: '国家', en: 'National layer' },
  covers: [],
  instruments: nationalInstruments,
  declares: [
    ...allowanceDeclarations,
    ...allowanceProcedureDeclarations,
    ...extremePovertyDeclarations,
    ...temporaryDeclarations,
    ...remedyDeclarations,
    ...specialDeclarations,
    ...recoveryDeclarations,
    ...supervisionDeclarations,
    ...caseWorkDeclarations,
  ],
  parameters: {
    ...allowanceValues,
    ...allowanceProcedureValues,
    ...extremePovertyValues,
    ...temporaryValues,
    ...remedyValues,
    ...specialValues,
    ...recoveryValues,
    ...supervisionValues,
    ...caseWorkValues,
  },
  programmes: [
    subsistenceAllowance,
    extremePoverty,
    temporaryEmergency,
    temporaryExpenditure,
    ...specialProgrammes,
  ],
  need: hardshipCoefficient,
});
