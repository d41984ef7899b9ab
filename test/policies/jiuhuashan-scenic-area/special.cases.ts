import type { CaseTable } from '../vignette.js';
import { batchTables } from './batches.cases.js';
import { disasterTables } from './disaster.cases.js';
import { educationTables } from './education.cases.js';
import { employmentTables } from './employment.cases.js';
import { eventTables } from './events.cases.js';
import { housingTables } from './housing.cases.js';
import { medicalTables } from './medical.cases.js';
import { priceTables } from './price-link.cases.js';
import { childTables, serviceTables } from './services.cases.js';

/** Special assistance, subsidies and events of the scenic area. */
export const jiuhuashanSpecial: readonly CaseTable[] = [
  ...medicalTables,
  ...educationTables,
  ...housingTables,
  ...employmentTables,
  ...disasterTables,
  ...serviceTables,
  ...childTables,
  ...eventTables,
  ...batchTables,
  ...priceTables,
];
