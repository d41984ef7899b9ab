import { definePolicy } from '../../src/policy/index.js';
import { carryOver, carryOverDeclarations } from './carry-over.js';
import { institutionOrder } from './institution.js';
import { changfengInstruments } from './instruments.js';
import { leftBehindDeclarations, leftBehindProgrammes } from './left-behind.js';
import { changfengParameters } from './parameters.js';
import { subsidies } from './subsidies.js';
import { voluntaryExit, voluntaryExitDeclarations } from './voluntary-exit.js';

/** Changfeng county (长丰县) under Hefei, Anhui: the county of the opinion of 2020. */
export const changfengCounty = definePolicy({
  id: 'changfeng-county',
  version: '1.2.0',
  titles: { zh: '长丰县', en: 'Changfeng county' },
  extends: 'national',
  covers: ['340121'],
  instruments: changfengInstruments,
  declares: [...voluntaryExitDeclarations, ...leftBehindDeclarations, ...carryOverDeclarations],
  parameters: { ...changfengParameters, ...subsidies },
  programmes: [voluntaryExit, ...leftBehindProgrammes],
  adapts: [carryOver, institutionOrder],
});
