import { definePolicy } from '../../src/policy/index.js';
import { coverageProgrammes } from './coverage.js';
import { taianInstruments } from './instruments.js';
import { taianParameters } from './parameters.js';

/** The prefecture city (Tai'an, 泰安市), Shandong: the city of the document of 2022-03-11. */
export const taianCity = definePolicy({
  id: 'taian-city',
  version: '1.2.0',
  titles: { zh: '泰安市', en: "Tai'an city" },
  extends: 'national',
  covers: ['370900'],
  instruments: taianInstruments,
  declares: [],
  parameters: taianParameters,
  programmes: coverageProgrammes,
});
