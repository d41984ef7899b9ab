import { definePolicy } from '../../src/policy/index.js';
import { nationalInstruments } from './instruments.js';
import {
  allowanceDeclarations,
  allowanceProcedureDeclarations,
  allowanceProcedureValues,
  allowanceValues,
} from './parameters/allowance.js';
import { temporaryDeclarations, temporaryValues } from './parameters/temporary.js';
import { subsistenceAllowance } from './subsistence-allowance/index.js';
import { temporaryEmergency } from './temporary/emergency.js';

/** The national layer: programmes, procedures and definitions that every jurisdiction inherits. */
export const national = definePolicy({
  id: 'national',
  version: '1.0.0',
  titles: { zh: '国家', en: 'National layer' },
  covers: [],
  instruments: nationalInstruments,
  declares: [...allowanceDeclarations, ...allowanceProcedureDeclarations, ...temporaryDeclarations],
  parameters: { ...allowanceValues, ...allowanceProcedureValues, ...temporaryValues },
  programmes: [subsistenceAllowance, temporaryEmergency],
});
